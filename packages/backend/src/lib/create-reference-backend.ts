import { requireMemory } from '@convlang/diagnostics';
import { coreOps, type AnyOp } from '@convlang/ops';
import type { Backend } from './backend.js';
import { planMemory } from '@convlang/passes';
import { requireGraph } from './check-graph.js';
import { keepContract } from './contract/keep-contract.js';
import { runNeed } from './run-need.js';
import { ReferenceExecutable } from './reference-executable.js';
import { hostCapabilities } from './host/create-host-backend.js';
import { HostState } from './host/host-state.js';

const NAME = 'reference';

/**
 * The oracle as a backend: every op by its naive definition in float64, rounded to float32 where numbers go in and out. Slow
 * by intention; other backends are compared with it.
 *
 * @param ops default the core's; with plugins, an extended registry
 */
export function createReferenceBackend(ops: Readonly<Record<string, AnyOp>> = coreOps): Backend {
  const capabilities = hostCapabilities(ops);
  return keepContract({
    name: NAME,
    capabilities,
    createState: () => new HostState(),
    compile: (graph, batch, state) => {
      requireGraph(graph, { name: NAME, capabilities }, { batch, ops });
      // It holds float64 numbers.
      requireMemory(runNeed(graph.name, batch, 2 * planMemory(graph, batch, ops).bytes));
      return new ReferenceExecutable(graph, batch, state, ops);
    },
    dispose: () => undefined,
  });
}
