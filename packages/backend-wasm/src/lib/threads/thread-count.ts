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

function coresHere(): number {
  const page = globalThis as { readonly navigator?: { readonly hardwareConcurrency?: number } };
  return nodeModule('node:os')?.availableParallelism() ?? page.navigator?.hardwareConcurrency ?? 1;
}
