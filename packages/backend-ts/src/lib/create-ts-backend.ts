import {
  createHostBackend,
  hostCapabilities,
  type Backend,
  type BackendOptions,
  type Capabilities,
} from '@convlang/backend';
import { fuse } from '@convlang/passes';
import { BATCH_GROUP } from './batch-group.js';
import { kernels } from './kernels.js';

/** What it is called after `--backend`. */
export const NAME = 'ts';

/** Two groups: parts stay what they are in forecasts and were in runs before, and their bits with them. */
const PART_GROUP = 2 * BATCH_GROUP;

/** What the backend in plain TypeScript can do: all of the core. */
export const tsCapabilities: Capabilities = hostCapabilities(kernels, PART_GROUP);

/**
 * The backend in plain TypeScript: typed arrays, one thread, no native code. Runs wherever JavaScript runs, and gives the
 * same bits on every run.
 */
export function createTsBackend(options: BackendOptions = {}): Backend {
  return createHostBackend({ name: NAME, kernels, schedule: fuse, batchGroup: PART_GROUP }, options);
}
