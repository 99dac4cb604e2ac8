import type { Backend, BackendAbilities } from '@convlang/backend';
import type { BackendUse } from '@convlang/train';
import type { OutStream } from '../output/out-stream.js';
import { takenBackend } from './auto-backend.js';
import { openBackend, type BackendToolkit } from './open-backend.js';

/** What a command needs to open its backend. */
export interface WantedBackend {
  /** As after `--backend`. */
  readonly name: string;
  readonly toolkit: BackendToolkit;
  /** Where it is said which one `auto` took. */
  readonly err: OutStream;
}

/** A backend while a command works with it. */
export interface OpenedBackend {
  readonly name: string;
  /** For `train`, `evaluate` and `predict`. */
  readonly use: BackendUse;
  /** Another one of the same kind, in place of one whose device was lost. @throws ConvlangError E694 when there is none */
  readonly reopen: () => Promise<Backend>;
}

/**
 * Works with the backend that a command asks for, and disposes of it.
 *
 * @throws UsageError when there is none of that name; ConvlangError E694 when it cannot run here
 */
export async function withBackend<T>(
  { name, toolkit, err }: WantedBackend,
  work: (opened: OpenedBackend) => Promise<T>,
): Promise<T> {
  const taken = await takenBackend(name);
  if (taken !== name) err.write(`auto takes the backend ${taken}\n`);
  let backend = await openBackend(taken, toolkit);
  try {
    return await work({
      name: taken,
      use: { backend, alternatives: () => abilitiesOfOthers(taken, toolkit) },
      reopen: async () => {
        backend.dispose();
        backend = await openBackend(taken, toolkit);
        return backend;
      },
    });
  } finally {
    backend.dispose();
  }
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
