import { calibrate, forecastRun, timeRuns, trainingStepIfAny } from '@convlang/inspect';
import { initialState, writeState, type RunTimes } from '@convlang/backend';
import { compileOrThrow } from '@convlang/compiler';
import { ConvlangError } from '@convlang/diagnostics';
import { bindBatch, type Graph } from '@convlang/ir';
import { sizeOf, tensor, type Tensor } from '@convlang/tensor';
import type { BenchRow } from '../bench-case.js';
import type { BenchEngine } from '../bench-engine.js';
import { readNetwork } from '../load-model.js';

/** The name of its cases. */
export const FORECAST = 'forecast of';

/** What is foretold and measured: predictions of one image, and training steps. */
const runs = [
  { network: 'lenet5', batch: 1, isTraining: false },
  { network: 'resnet18', batch: 1, isTraining: false },
  { network: 'mobilenet-v2', batch: 1, isTraining: false },
  { network: 'vgg11', batch: 1, isTraining: false },
  { network: 'densenet121', batch: 1, isTraining: false },
  { network: 'resnet20', batch: 1, isTraining: false },
  { network: 'lenet5', batch: 64, isTraining: true },
  { network: 'resnet20', batch: 32, isTraining: true },
] as const;

const SEED = 1998;

/**
 * What `summary --time` foretells beside what is measured: `ratio` above 1 where more was foretold. The backend is tried once, for all of them.
 * None where it does not time steps, or cannot run here.
 */
export async function measureForecasts(
  { name, create }: BenchEngine,
  isWanted: (name: string, backend: string) => boolean,
): Promise<readonly BenchRow[]> {
  const wanted = runs.filter((run) => isWanted(nameOf(run), name));
  if (wanted.length === 0) return [];
  const backend = await create().catch((error: unknown) => {
    if (error instanceof ConvlangError) return null;
    throw error;
  });
  if (backend === null) return [];
  const rows: BenchRow[] = [];
  if (backend.capabilities.timesSteps === true) {
    const rates = await calibrate(backend);
    for (const run of wanted) {
      const { graph: model, settings } = compileOrThrow(await readNetwork(run.network));
      const graph = run.isTraining ? trainingStepIfAny(model, settings) : model;
      if (graph === null) continue;
      const state = backend.createState();
      await writeState(state, initialState(graph, SEED));
      const executable = await backend.compile(graph, { batch: run.batch, state });
      const times = await timeRuns(executable, feedsOf(graph, run.batch), {
        ms: 1500,
        fewest: 3,
        most: 20_000,
      });
      state.dispose();
      const ms = quickest(times);
      const peerMs = forecastRun(graph, run.batch, { backend, rates });
      const ratio = peerMs / ms;
      const told = { ms, peer: 'forecast', peerMs, ratio, best: null, atMost: null };
      rows.push({ case: nameOf(run), backend: name, ...told });
    }
  }
  backend.dispose();
  return rows;
}

function nameOf({ network, batch, isTraining }: (typeof runs)[number]): string {
  return `${FORECAST} ${network} ${isTraining ? 'train' : 'forward'} b${batch}`;
}

/** Each step, and what is beside the steps, as quick as in the run that was quickest in it: others keep the machine busy now and then. */
function quickest(times: readonly RunTimes[]): number {
  const steps = times[0]?.steps ?? [];
  const sum = (of: readonly number[]): number => of.reduce((all, ms) => all + ms, 0);
  const rests = times.map((run) => run.ms - sum(run.steps.map((step) => step.ms)));
  return (
    Math.min(...rests) +
    sum(steps.map((_, i) => Math.min(...times.map((run) => run.steps[i]?.ms ?? Infinity))))
  );
}

/** Images of small numbers, all of the first class, in the first step. */
function feedsOf(graph: Graph, batch: number): Readonly<Record<string, Tensor>> {
  const made = graph.inputs.map(({ name, value }): [string, Tensor] => {
    const { dtype, shape } = graph.values[value]?.type ?? { dtype: 'f32', shape: [] };
    const bound = bindBatch(shape, batch);
    const data = Array.from({ length: sizeOf(bound) }, (_, i) => (dtype === 'f32' ? ((i % 7) - 3) / 100 : 0));
    if (name === 'step') data.fill(1);
    return [
      name,
      dtype === 'f32'
        ? tensor('f32', bound, Float32Array.from(data))
        : tensor('i32', bound, Int32Array.from(data)),
    ];
  });
  return Object.fromEntries(made);
}
