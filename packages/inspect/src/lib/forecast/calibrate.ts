import { writeState, type Backend, type NamedTensors } from '@convlang/backend';
import { compileOrThrow } from '@convlang/compiler';
import { bindBatch, type Graph, type ValueId } from '@convlang/ir';
import { coreOps } from '@convlang/ops';
import { sizeOf, tensor, type Tensor } from '@convlang/tensor';
import { timeRuns, type TimingBudget } from '../cost/time-runs.js';
import { trainingStep } from '../summary/model-runs.js';
import type { MachineRates, RateSample } from './machine-rates.js';
import { outsideBytes, workCounter } from './node-work.js';
import { probeNetworks, type ProbeNetwork } from './probe-networks.js';

const budget: TimingBudget = { ms: 250, fewest: 3, most: 5000 };
/** Nanoseconds of a millisecond. */
const NS = 1e6;

/** What one probe network told. */
interface Told {
  readonly samples: readonly RateSample[];
  readonly stepMs: number;
  readonly restMs: number;
  /** Of what goes in and out. */
  readonly copiedBytes: number;
}

/**
 * Learns what a backend does on this machine, in some seconds: runs small networks with a clock around each step. The quickest of several
 * runs counts, as whatever else the machine does makes a step slower and none quicker.
 *
 * @param backend one that times steps
 * @param networks default: those that tell of all ops
 */
export async function calibrate(
  backend: Backend,
  networks: readonly ProbeNetwork[] = probeNetworks,
): Promise<MachineRates> {
  const told: Told[] = [];
  for (const network of networks) told.push(await tryNetwork(backend, network));
  const samples = told.flatMap((one) => one.samples);
  const passes = samples.filter(({ op }) => op === 'relu').map(({ ns }) => ns);
  const nsPerByte = passes.length === 0 ? 0 : Math.min(...passes);
  return {
    samples,
    nsPerByte,
    stepMs: Math.min(...told.map(({ stepMs }) => stepMs)),
    runMs: Math.max(
      0,
      Math.min(...told.map(({ restMs, copiedBytes }) => restMs - (nsPerByte * copiedBytes) / NS)),
    ),
  };
}

async function tryNetwork(backend: Backend, { text, batch, isTraining }: ProbeNetwork): Promise<Told> {
  const compiled = compileOrThrow(text);
  const graph = isTraining ? trainingStep(compiled.graph, compiled.settings) : compiled.graph;
  const state = backend.createState();
  try {
    await writeState(state, anyNumbers(graph, graph.parameters, 1));
    const executable = await backend.compile(graph, { batch, state });
    const times = await timeRuns(executable, anyNumbers(graph, graph.inputs, batch), budget);
    executable.dispose();
    const [first] = times;
    if (first === undefined) return { samples: [], stepMs: 0, restMs: 0, copiedBytes: 0 };
    const work = workCounter({ graph: first.graph, batch, ops: coreOps });
    const least = first.steps.map((_, i) => Math.min(...times.map(({ steps }) => steps[i]?.ms ?? Infinity)));
    const samples = first.steps.flatMap(({ nodes: [node] }, i): readonly RateSample[] => {
      const { op, place, products, bytes } = work(node);
      const amount = products > 0 ? products : bytes;
      const ns = (NS * (least[i] ?? 0)) / amount;
      return ns > 0 && Number.isFinite(ns) ? [{ op, place, ns }] : [];
    });
    const rests = times.map(({ ms, steps }) => ms - steps.reduce((sum, step) => sum + step.ms, 0));
    const copiedBytes = outsideBytes(graph, batch);
    return { samples, stepMs: Math.min(...least), restMs: Math.min(...rests), copiedBytes };
  } finally {
    state.dispose();
  }
}

/** Numbers that a graph can be run with: small ones above 0, the first class, the first step. */
function anyNumbers(
  graph: Graph,
  named: readonly { readonly name: string; readonly value: ValueId }[],
  batch: number,
): NamedTensors {
  const made = named.map(({ name, value }): [string, Tensor] => {
    const { dtype, shape } = graph.values[value]?.type ?? { dtype: 'f32', shape: [] };
    const bound = bindBatch(shape, batch);
    const size = sizeOf(bound);
    if (dtype === 'i32')
      return [name, tensor('i32', bound, new Int32Array(size).fill(name === 'step' ? 1 : 0))];
    const data = new Float32Array(size);
    for (let i = 0; i < size; i++) data[i] = ((i % 7) + 1) / 1000;
    return [name, tensor('f32', bound, data)];
  });
  return Object.fromEntries(made);
}
