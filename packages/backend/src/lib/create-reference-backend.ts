import { coreOps, type AnyOp } from '@convlang/ops';
import type { Backend } from './backend.js';
import type { Capabilities } from './capabilities.js';
import { requireGraph } from './check-graph.js';
import { ReferenceExecutable } from './reference-executable.js';
import { ReferenceState } from './reference-state.js';

const NAME = 'reference';

/**
 * The oracle as a backend: every op by its naive definition in float64, rounded to float32 where numbers go in and out. Slow
 * by intention; other backends are compared with it.
 *
 * @param ops default the core's; with plugins, an extended registry
 */
export function createReferenceBackend(ops: Readonly<Record<string, AnyOp>> = coreOps): Backend {
  const capabilities: Capabilities = {
    ops: Object.keys(ops),
    limits: [],
    dtypes: ['f32', 'i32'],
    maxTensorBytes: null,
  };
  return {
    name: NAME,
    capabilities,
    createState: () => new ReferenceState(),
    // eslint-disable-next-line @typescript-eslint/require-await -- the contract is for devices that are waited for
    compile: async (graph, { batch, state }) => {
      if (!(state instanceof ReferenceState)) throw new Error('this state was made by another backend');
      if (!Number.isSafeInteger(batch) || batch < 1)
        throw new RangeError(`a batch is at least 1, not ${batch}`);
      requireGraph(graph, { name: NAME, capabilities }, { batch, ops });
      return new ReferenceExecutable(graph, batch, state, ops);
    },
    dispose: () => undefined,
  };
}
