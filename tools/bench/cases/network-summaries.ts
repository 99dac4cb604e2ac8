import * as tf from '@tensorflow/tfjs';
import { compileOrThrow } from '@convlang/compiler';
import { measureMemory, summarize, type ModelSummary } from '@convlang/inspect';
import { models } from '@convlang/models';
import { requireAgreement, timeHere, type BenchCase, type Peer } from '../bench-case.js';
import { readNetwork } from '../load-model.js';
import { buildTfjsModel } from '../peers/tfjs-layers.js';

/** The largest networks, which are also built as models of tfjs. */
const largest = ['resnet152', 'densenet201'] as const;

/** Diagnostics, sizes and counts of each layer: what also a model of another library can print. */
function countLayers(name: string, text: string) {
  const compilation = compileOrThrow({ path: `${name}.conv`, text });
  return { ...compilation, summary: summarize(compilation.graph) };
}

/** What the commands `check` and `summary` work out of a text: the counts, and the planned memory of runs and training. */
function describe(name: string, text: string) {
  const { graph, settings, summary } = countLayers(name, text);
  return { summary, memory: measureMemory(graph, settings) };
}

/** What tfjs offers for the same question: a model, whose parameters it allocates, and its printed table. */
async function tfjsPeer(name: string, text: string): Promise<Peer> {
  await tf.setBackend('cpu');
  const { graph, summary } = countLayers(name, text);
  const model = buildTfjsModel(graph);
  requireSameCounts(name, summary, model);
  model.dispose();
  return {
    name: 'tfjs model + summary',
    timeRuns: timeHere(() => {
      const built = buildTfjsModel(graph);
      built.summary(120, undefined, () => undefined);
      built.dispose();
    }),
  };
}

function requireSameCounts(
  name: string,
  { params, state, layers }: ModelSummary,
  model: tf.LayersModel,
): void {
  requireAgreement(`${name} parameters`, [model.countParams()], [params + state], 0);
  const names = new Map(model.layers.map((layer) => [layer.name, layer]));
  for (const layer of layers) {
    const peer = names.get(layer.name);
    requireAgreement(
      `${layer.name} parameters`,
      [peer?.countParams() ?? NaN],
      [layer.params + layer.state],
      0,
    );
  }
}

const everyNetwork: readonly BenchCase[] = models.map(({ name }) => ({
  name: `check + summary ${name}`,
  backend: 'ts',
  prepare: async () => {
    const text = await readNetwork(name);
    return { run: () => void describe(name, text), peers: [] };
  },
}));

const besideTfjs: readonly BenchCase[] = largest.map((name) => ({
  name: `check + layer table ${name}`,
  backend: 'ts',
  prepare: async () => {
    const text = await readNetwork(name);
    return { run: () => void countLayers(name, text), peers: [await tfjsPeer(name, text)] };
  },
}));

/** Check and summary of every network of the models package, each from its text; the largest also beside tfjs. */
export const networkSummaries: readonly BenchCase[] = [...everyNetwork, ...besideTfjs];
