import type { Backend, BackendAbilities } from '@convlang/backend';
import { ConvlangError, report } from '@convlang/diagnostics';
import type { BackendUse } from '@convlang/train';
import type { OutStream } from '../output/out-stream.js';
import { defaultBackend, PROCESSOR, takenBackend } from './auto-backend.js';
import { findProvider, openBackend, type BackendToolkit } from './open-backend.js';

/** What a command needs to open its backend. */
export interface WantedBackend {
  /** As after `--backend`; without it the default. */
  readonly name: string | undefined;
  /** Whether its quicker arithmetic is meant, as after `--fast`; default `false`. */
  readonly fast?: boolean | undefined;
  /** As after `--threads`; default the backend's. */
  readonly threads?: number | undefined;
  readonly toolkit: BackendToolkit;
  /** Where it is said which one `auto` took. */
  readonly err: OutStream;
}

/** What the options of a command say of its backend. */
export interface BackendRequest {
  readonly backend?: string | undefined;
  readonly fast?: boolean | undefined;
  readonly threads?: number | undefined;
}

/** The backend that a command asks for by its options. */
export function wantedBackend(
  { backend, fast, threads }: BackendRequest,
  toolkit: BackendToolkit,
  err: OutStream,
): WantedBackend {
  return { name: backend, fast, threads, toolkit, err };
}

/** A backend while a command works with it. */
export interface OpenedBackend {
  readonly name: string;
  /** Whether it computes with a quicker arithmetic than another one of its kind. */
  readonly isFast: boolean;
  /** For `train`, `evaluate` and `predict`. */
  readonly use: BackendUse;
  /** Another one of the same kind, in place of one whose device was lost. @throws ConvlangError E694 when there is none */
  readonly reopen: () => Promise<Backend>;
}

/**
 * Works with the backend that a command asks for, and disposes of it.
 *
 * @throws UsageError when there is none of that name; ConvlangError E694 when it cannot run here, E689 when it has no quicker arithmetic
 */
export async function withBackend<T>(
  { name, fast = false, threads, toolkit, err }: WantedBackend,
  work: (opened: OpenedBackend) => Promise<T>,
): Promise<T> {
  const meant = name === undefined ? defaultBackend() : await takenBackend(name);
  const taken = fast ? fastOf(meant, toolkit) : meant;
  if (name === 'auto') err.write(`auto takes the backend ${taken}\n`);
  if (name === undefined && meant !== PROCESSOR)
    err.write(`${meant} computes: \`ulimit -v\` leaves no room for ${PROCESSOR}\n`);
  const exact = toolkit.backends.find((provider) => provider.fast === taken);
  if (threads !== undefined && findProvider(taken, toolkit).hasThreads !== true)
    err.write(`${taken} has the threads that it likes: --threads changes nothing\n`);
  const how = threads === undefined ? toolkit : { ...toolkit, threads };
  let backend = await openBackend(taken, how);
  if (exact !== undefined)
    err.write(`${taken} rounds as the processor likes: its bits are not those of ${exact.name}\n`);
  try {
    return await work({
      name: taken,
      isFast: exact !== undefined,
      use: { backend, alternatives: () => abilitiesOfOthers(taken, toolkit) },
      reopen: async () => {
        backend.dispose();
        backend = await openBackend(taken, how);
        return backend;
      },
    });
  } finally {
    backend.dispose();
  }
}

/** Name of the backend that computes as another does, with its quicker arithmetic: itself where it is one. */
function fastOf(name: string, { backends }: BackendToolkit): string {
  const { fast } = findProvider(name, { backends });
  if (fast !== undefined) return fast;
  const able = backends.filter((provider) => provider.fast !== undefined);
  if (able.some((provider) => provider.fast === name)) return name;
  const notes = [`these have: ${able.map((provider) => provider.name).join(', ')}`];
  throw new ConvlangError([report('E689', { backend: name }, null, { notes })]);
}

/** What the others can do; those whose package is not there are left out. */
async function abilitiesOfOthers(
  taken: string,
  toolkit: BackendToolkit,
): Promise<readonly BackendAbilities[]> {
  const others = toolkit.backends.filter(({ name }) => name !== taken);
  const asked = others.map(async ({ name, capabilities }) => ({ name, capabilities: await capabilities() }));
  const settled = await Promise.allSettled(asked);
  return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}
