import { nodeModule } from './node.js';

/** How many threads there may be, and why not more. */
export interface ThreadCount {
  readonly threads: number;
  /** Why there is one, where the machine has more, and what to do; else `null`. */
  readonly reason: string | null;
}

/** Threads that a module has at most; more would share the cache of the same cores. */
const MOST_THREADS = 64;

/** What a page must be sent with, so that its memory may be shared. */
const ISOLATION =
  'the page is not cross-origin isolated; served with Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp it has more';

/** The cores of this machine, where memory may be shared between threads here. */
export function availableThreads(): ThreadCount {
  const page = globalThis as { readonly crossOriginIsolated?: boolean };
  const cores = Math.min(coresHere(), MOST_THREADS);
  if (cores === 1) return { threads: 1, reason: null };
  if (typeof SharedArrayBuffer === 'undefined' || page.crossOriginIsolated === false)
    return { threads: 1, reason: ISOLATION };
  return { threads: cores, reason: null };
}

/**
 * How many threads compute: as many as are asked for, where memory may be shared between threads here, else one.
 *
 * @param asked default: as many as the machine has cores
 * @throws RangeError for other numbers than 1 to 64
 */
export function threadsFor(asked: number | undefined): number {
  if (asked !== undefined && !(Number.isInteger(asked) && asked >= 1 && asked <= MOST_THREADS))
    throw new RangeError(`threads are a whole number from 1 to ${MOST_THREADS}, not ${asked}`);
  const { threads, reason } = availableThreads();
  return reason === null ? (asked ?? threads) : 1;
}

function coresHere(): number {
  const page = globalThis as { readonly navigator?: { readonly hardwareConcurrency?: number } };
  return nodeModule('node:os')?.availableParallelism() ?? page.navigator?.hardwareConcurrency ?? 1;
}
