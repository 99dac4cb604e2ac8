import type { Graph } from '@convlang/ir';
import { coreOps } from '@convlang/ops';
import { COMMON_BATCH_GROUP, type SchedulePass } from '@convlang/passes';
import type { Backend } from '../backend.js';
import type { Capabilities } from '../capabilities.js';
import { lowerFor, requireGraph } from '../check-graph.js';
import { keepContract } from '../contract/keep-contract.js';
import type { BackendOptions } from '../provider.js';
import { HostExecutable } from './host-executable.js';
import type { HostKernels } from './host-kernel.js';
import { plainMemory, type AllocateMemory } from './host-memory.js';
import { HostState } from './host-state.js';
import { prepareHost, runBytesOf, type PreparedHost } from './prepare-host.js';
import { programSteps } from './program-steps.js';
import type { AnyStepMaker } from './step-maker.js';

/** A backend whose kernels work on arrays in the program's memory. */
export interface HostBackend {
  readonly name: string;
  /** By op name. What is missing is lowered where a rule can, and refused before the run otherwise. */
  readonly kernels: HostKernels;
  /** Rewrites the order of a run before its memory is planned, such as `fuse`. Default: as the graph says. */
  readonly schedule?: SchedulePass;
  /**
   * Holds every value as float64 and in memory of its own, and rounds to the graph's types only what goes out: for an oracle. Default
   * `false`.
   */
  readonly isExact?: boolean;
  /** Where its states have their numbers. Default: buffers of the program. */
  readonly allocate?: AllocateMemory;
  /** What makes the steps of an executable, one for each. Default: each node runs the program that its kernel gives. */
  readonly createMaker?: (kernels: HostKernels, graph: Graph) => AnyStepMaker;
  /** Ops that `createMaker` makes steps of without a kernel, by name; default none. */
  readonly made?: Readonly<Record<string, unknown>>;
  /** Gives back what all its executables share; default nothing. */
  readonly dispose?: () => void;
  /** Samples that its sums over a batch take together. Default {@link COMMON_BATCH_GROUP}. */
  readonly batchGroup?: number;
}

/** What is computed in the program's memory can do: the ops of a table, in the dtypes of the core. */
export function hostCapabilities(
  table: Readonly<Record<string, unknown>>,
  batchGroup: number = COMMON_BATCH_GROUP,
): Capabilities {
  const ops = Object.keys(table);
  return { ops, limits: [], dtypes: ['f32', 'i32'], maxTensorBytes: null, batchGroup, timesSteps: true };
}

/**
 * Makes a backend of kernels over arrays in the program's memory. Values lie in one arena where the plan says, parameters in the state;
 * everything is found and allocated when compiling, so that a run allocates the copies of its outputs and nothing else.
 */
export function createHostBackend(
  {
    name,
    kernels: own,
    batchGroup,
    allocate = plainMemory,
    createMaker = programSteps,
    made,
    dispose = () => undefined,
    ...how
  }: HostBackend,
  options: BackendOptions = {},
): Backend {
  const { ops = coreOps } = options;
  const kernels = { ...options.kernels, ...own };
  const abilities = { name, capabilities: hostCapabilities({ ...kernels, ...made }, batchGroup) };
  const prepare = (graph: Graph, batch: number): PreparedHost => {
    requireGraph(graph, abilities, { ...options, batch });
    const lowered = lowerFor(graph, abilities, options);
    return prepareHost(lowered, batch, { ...how, maker: createMaker(kernels, lowered) }, ops);
  };
  return keepContract({
    ...abilities,
    createState: () => new HostState(allocate),
    compile: (graph, batch, state) => new HostExecutable(prepare(graph, batch), state),
    planRun: (graph, batch) => {
      const prepared = prepare(graph, batch);
      return { parameterBytes: prepared.plan.parameters.bytes, runBytes: runBytesOf(prepared) };
    },
    dispose,
  });
}
