import type { Backend } from '@convlang/backend';
import { ConvlangError, report } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';
import { TsDeviceState } from './device-state.js';
import { TsExecutable } from './executable.js';
import { kernels } from './kernels.js';
import { hasKernel } from './prepare.js';

const NAME = 'ts';

/** Refuses a graph with an op that has no kernel, at the place of its layer. */
function checkOps(graph: Graph): void {
  const diagnostics = graph.nodes
    .filter((node) => !hasKernel(node.op))
    .map((node) => {
      const origin = graph.layers.find((layer) => layer.name === node.layer)?.origin;
      return report('E690', { backend: NAME, op: node.op }, origin?.span ?? null, {
        chain: origin?.chain ?? [],
      });
    });
  if (diagnostics.length > 0) throw new ConvlangError(diagnostics);
}

/**
 * The backend in plain TypeScript: typed arrays, one thread, no native code. Runs wherever JavaScript runs, and gives the
 * same bits on every run.
 */
export function createTsBackend(): Backend {
  return {
    name: NAME,
    capabilities: { ops: Object.keys(kernels), limits: [] },
    createState: () => new TsDeviceState(),
    // eslint-disable-next-line @typescript-eslint/require-await -- the contract is for devices that are waited for
    compile: async (graph, { batch, state }) => {
      checkOps(graph);
      if (!(state instanceof TsDeviceState)) throw new Error('this state was made by another backend');
      if (!Number.isSafeInteger(batch) || batch < 1)
        throw new RangeError(`a batch is at least 1, not ${batch}`);
      return new TsExecutable(graph, batch, state);
    },
    dispose: () => undefined,
  };
}
