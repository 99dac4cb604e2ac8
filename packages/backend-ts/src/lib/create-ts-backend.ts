import {
  createHostBackend,
  hostCapabilities,
  type Backend,
  type BackendOptions,
  type Capabilities,
} from '@convlang/backend';
import { fuse } from '@convlang/passes';
import { kernels } from './kernels.js';

/** What it is called after `--backend`. */
export const NAME = 'ts';

/** What the backend in plain TypeScript can do: all of the core. */
export const tsCapabilities: Capabilities = hostCapabilities(kernels);

/**
 * The backend in plain TypeScript: typed arrays, one thread, no native code. Runs wherever JavaScript runs, and gives the
 * same bits on every run.
 */
export function createTsBackend(options: BackendOptions = {}): Backend {
  return createHostBackend({ name: NAME, kernels, schedule: fuse }, options);
}
