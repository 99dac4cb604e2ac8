import type { NamedTensors } from '@convlang/backend';
import { ConvlangError, formatFigure, report } from '@convlang/diagnostics';
import type { Graph, Layer } from '@convlang/ir';
import { layerOutput, probeLayers } from '@convlang/passes';
import type { Tensor } from '@convlang/tensor';
import { passOpsOf } from './pass-ops-of.js';
import type { StepPlace } from './step-place.js';
import type { TrainableModel } from '../trainable-model.js';

/** A step whose loss is not finite. */
export interface FailedStep {
  readonly model: TrainableModel;
  /** The step's graph. */
  readonly graph: Graph;
  readonly place: StepPlace;
  readonly loss: number;
}

/** Where the numbers broke. */
interface Break {
  /** `the output of conv2 (conv)` */
  readonly what: string;
  readonly layer: Layer | null;
  readonly notes: readonly string[];
}

/**
 * Says where a number stopped being finite: the step's forward part is run again, over the same numbers and feeds, with the
 * output of every layer as an output, and the first of them that is not finite is named; or one of its parameters, when the
 * update before had already broken it.
 *
 * @param runForward runs a graph as the failed step was run
 * @throws ConvlangError E601 always
 */
export async function failNonFinite(
  failed: FailedStep,
  runForward: (graph: Graph) => Promise<NamedTensors>,
): Promise<never> {
  const outputs = await runForward(createProbe(failed.graph, failed.model));
  const found = findBreak(failed.graph, outputs);
  return failAt(failed, {
    ...found,
    notes: [...found.notes, `the loss is ${formatFigure(failed.loss)}`],
  });
}

/**
 * Refuses numbers of a model that are not finite: those that the last step of an epoch may have left.
 *
 * @throws ConvlangError E601 with the first layer that has one
 */
export function checkFinite(
  model: TrainableModel,
  numbers: NamedTensors,
  validationLoss: number | null,
  place: StepPlace,
): void {
  for (const layer of model.graph.layers) {
    const found = findBrokenParameter(layer, (name) => numbers[name]);
    if (found !== null) failAt({ model, place }, found);
  }
  if (validationLoss === null || Number.isFinite(validationLoss)) return;
  failAt({ model, place }, { what: 'the validation loss', layer: null, notes: [`it is ${validationLoss}`] });
}

function failAt({ model, place }: Pick<FailedStep, 'model' | 'place'>, { what, layer, notes }: Break): never {
  const { step, epoch, rate } = place;
  const at = epoch === undefined ? `step ${step}` : `step ${step} (epoch ${epoch})`;
  const { optimizer, clip, span } = model.settings.train;
  const isGiven = layer?.kind === 'input';
  const hints = isGiven
    ? ['look for such numbers in the data, and at `scale`, `mean` and `std` in the data section']
    : [
        `the learning rate of this step is ${Number(rate.toPrecision(6))}`,
        `try a smaller one, such as lr ${Number((optimizer.rate / 10).toPrecision(6))}`,
        ...(clip.kind === 'none' ? ['or limit the gradients: clip norm 1.0'] : []),
      ];
  throw new ConvlangError([
    report('E601', { place: at, what }, layer?.origin?.span ?? span, {
      notes: [...notes, ...hints],
      ...(layer === null ? {} : { label: `${layer.kind} (${layer.name})`, chain: layer.origin?.chain ?? [] }),
    }),
  ]);
}

/** Samples that a model in use gives no finite numbers for. */
export interface BrokenSamples {
  readonly model: TrainableModel;
  /** The graph that the samples go through. */
  readonly graph: Graph;
  readonly count: number;
  /** Samples in all. */
  readonly samples: number;
  /** The number of the first of them, and whose it is. */
  readonly first: number;
  readonly source: string;
}

/**
 * Says of a model with finite weights where its numbers stop being finite.
 *
 * @param runForward runs a graph over the batch of the first such sample
 * @throws ConvlangError E616 always
 */
export async function failBrokenSamples(
  { model, graph, count, samples, first, source }: BrokenSamples,
  runForward: (graph: Graph) => Promise<NamedTensors>,
): Promise<never> {
  const { what, layer, notes } = findBreak(graph, await runForward(createProbe(graph, model)));
  throw new ConvlangError([
    report('E616', { count, samples, what }, layer?.origin?.span ?? null, {
      notes: [...notes, `the first is sample ${first} of ${source}`],
      ...(layer === null ? {} : { label: `${layer.kind} (${layer.name})`, chain: layer.origin?.chain ?? [] }),
    }),
  ]);
}

/** The forward part of a graph, with each layer's output and parameters as outputs. */
function createProbe(graph: Graph, model: TrainableModel): Graph {
  const more = graph.parameters.map(({ name, value }) => ({ name: `parameter ${name}`, value }));
  return probeLayers(graph, { more }, passOpsOf(model));
}

function findBreak(graph: Graph, outputs: NamedTensors): Break {
  for (const layer of graph.layers) {
    const found = findBrokenParameter(layer, (name) => outputs[`parameter ${name}`]);
    if (found !== null) return found;
    const value = firstNonFinite(outputs[layerOutput(layer.name)]);
    if (value === null) continue;
    const what = `the output of ${layer.name} (${layer.kind})`;
    const notes = layer.kind === 'input' ? [`the data itself holds ${value}`] : [`it holds ${value}`];
    return { what, layer, notes };
  }
  return { what: 'the loss', layer: graph.layers.at(-1) ?? null, notes: ['every layer is finite before it'] };
}

function findBrokenParameter(layer: Layer, numbersOf: (name: string) => Tensor | undefined): Break | null {
  for (const name of layer.parameters) {
    const value = firstNonFinite(numbersOf(name));
    if (value === null) continue;
    return { what: `${name} of ${layer.name}`, layer, notes: [`an update has made it ${value}`] };
  }
  return null;
}

function firstNonFinite(numbers: Tensor | undefined): number | null {
  const data: ArrayLike<number> = numbers?.data ?? [];
  for (let i = 0; i < data.length; i++) if (!Number.isFinite(data[i])) return data[i] as number;
  return null;
}
