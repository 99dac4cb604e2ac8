import {
  keepContract,
  lowerFor,
  requireGraph,
  type Backend,
  type BackendOptions,
  type Capabilities,
} from '@convlang/backend';
import { TsDeviceState } from './device-state.js';
import { TsExecutable } from './executable.js';
import { kernels } from './kernels.js';

/** What it is called after `--backend`. */
export const NAME = 'ts';

/** What the backend in plain TypeScript can do: all of the core. */
export const tsCapabilities: Capabilities = {
  ops: Object.keys(kernels),
  limits: [],
  dtypes: ['f32', 'i32'],
  maxTensorBytes: null,
};

/**
 * The backend in plain TypeScript: typed arrays, one thread, no native code. Runs wherever JavaScript runs, and gives the
 * same bits on every run.
 */
export function createTsBackend(options: BackendOptions = {}): Backend {
  const abilities = { name: NAME, capabilities: tsCapabilities };
  return keepContract({
    ...abilities,
    createState: () => new TsDeviceState(),
    compile: (graph, batch, state) => {
      requireGraph(graph, abilities, { ...options, batch });
      return new TsExecutable(lowerFor(graph, abilities, options), batch, state);
    },
    dispose: () => undefined,
  });
}
