import { ConvlangError, report } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';
import { coreOps, type AnyOp } from '@convlang/ops';
import type { Backend } from './backend.js';
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
  return {
    name: NAME,
    capabilities: { ops: Object.keys(ops), limits: [] },
    createState: () => new ReferenceState(),
    // eslint-disable-next-line @typescript-eslint/require-await -- the contract is for devices that are waited for
    compile: async (graph, { batch, state }) => {
      checkOps(graph, ops);
      if (!(state instanceof ReferenceState)) throw new Error('this state was made by another backend');
      if (!Number.isSafeInteger(batch) || batch < 1)
        throw new RangeError(`a batch is at least 1, not ${batch}`);
      return new ReferenceExecutable(graph, batch, state, ops);
    },
    dispose: () => undefined,
  };
}

/** Refuses a graph with an op that is not in the registry, at the place of its layer. */
function checkOps(graph: Graph, ops: Readonly<Record<string, AnyOp>>): void {
  const diagnostics = graph.nodes
    .filter((node) => !Object.hasOwn(ops, node.op))
    .map((node) => {
      const origin = graph.layers.find((layer) => layer.name === node.layer)?.origin;
      return report('E690', { backend: NAME, op: node.op }, origin?.span ?? null, {
        chain: origin?.chain ?? [],
      });
    });
  if (diagnostics.length > 0) throw new ConvlangError(diagnostics);
}
