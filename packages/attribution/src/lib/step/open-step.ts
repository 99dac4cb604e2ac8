import { initialState, type NamedTensors } from '@convlang/backend';
import { checkArgument, isRecord } from '@convlang/diagnostics';
import { coreVocabulary, findWord, targetNames, type TargetKind } from '@convlang/ops';
import {
  createOpenStepGraph,
  gradientOutput,
  labelsInput,
  layerOutput,
  updatedOutput,
} from '@convlang/passes';
import { scalar, tensor, type Tensor } from '@convlang/tensor';
import type { BackendUse, ModelImages, TrainableModel } from '@convlang/train';
import {
  backendMembers,
  checkComputingCall,
  checkModelWeights,
  classCount,
  headSizes,
  headWidth,
  labelColumns,
  loadState,
  modelFeeds,
  passOpsOf,
  requireBackend,
} from '@convlang/train/step';
import { fail } from '../fail.js';

/** How a step is made. */
export interface OpenStepOptions extends BackendUse {
  /** Learning rate. Default: `lr` of the file's optimiser. */
  readonly rate?: number;
}

/** What a layer gave, and how the loss depends on it. */
export interface OpenLayer {
  readonly name: string;
  /** The layer's word. */
  readonly kind: string;
  /** `[1, ...]` */
  readonly output: Tensor<'f32'>;
  /** The derivative of the loss by each number of `output`; `null` where the loss looks behind the layer, as cross-entropy behind a softmax. */
  readonly gradient: Tensor<'f32'> | null;
}

/** What a step makes of the numbers of a layer. */
export interface OpenParameter {
  readonly name: string;
  readonly before: Tensor<'f32'>;
  /** The derivative of the loss, before any clipping. */
  readonly gradient: Tensor<'f32'>;
  readonly after: Tensor<'f32'>;
}

/** One step of training on one example, with all that passes through it. */
export interface OpenStep {
  /** What the main head should have said, number by number: for a class 0 and one 1. */
  readonly targets: Float32Array;
  /** What it said. */
  readonly output: Float32Array;
  readonly loss: number;
  readonly rate: number;
  /** In the order of the network. */
  readonly layers: readonly OpenLayer[];
  /** Those that the step changes, in the order of the network. */
  readonly parameters: readonly OpenParameter[];
  /** What the main head says of the same example after the step, and its loss. */
  readonly next: { readonly output: Float32Array; readonly loss: number };
}

const members = { ...backendMembers, rate: true } as const satisfies Record<keyof OpenStepOptions, true>;

/**
 * One step of training on one example, opened: forward, the loss, the gradients back to every layer, and each weight before and after. All of it is
 * what `train` computes in its first step with a batch of one: loss, optimiser, clipping, rates and frozen layers of the file, dropout drops, and norms
 * look at the one example.
 *
 * @param images one sample, as `[1, ...]` of the sizes of the model's input; tensors by name where it has several
 * @param label the number of a class, or where the loss takes values a tensor of them, `[1, n]`
 * @throws ConvlangError E556 for what is no model or option, and for several samples, E602, E615 or E697 for weights that are not the model's, E605 or E611 for images
 *   that are not, E663 for a class that the head has not, E667 for a label of a kind that the loss does not take, E690 to E693 for what the backend
 *   cannot do
 */
export async function openStep(
  model: TrainableModel,
  weights: NamedTensors,
  images: ModelImages,
  label: number | Tensor<'f32'>,
  options: OpenStepOptions,
): Promise<OpenStep> {
  checkComputingCall(model, options, members);
  checkModelWeights(model.graph, weights);
  const { optimizer, losses, clip, rates = {}, seed } = model.settings.train;
  const { rate = optimizer.rate, backend } = options;
  checkArgument('rate', rate, Number.isFinite(rate) && rate >= 0, 'a number from 0');
  const feeds = modelFeeds(model.graph, images);
  checkArgument('images', `${feeds.count} samples`, feeds.count === 1, 'one sample');
  const labels = labelTensor(model, label);
  const labelKind = kindOf(label);
  const graph = createOpenStepGraph(model.graph, {
    ...passOpsOf(model),
    ...{ losses, optimizer, clip, rates, seed, labels: labelKind },
  });
  await requireBackend(model, options, [{ graph, batch: 1 }]);
  const { state, executables } = await loadState(backend, { ...initialState(graph, seed), ...weights });
  try {
    const fed = {
      ...feeds.slice(0, 1),
      [labelsInput(null)]: labels,
      ...{ weight: tensor('f32', [1], Float32Array.of(1)), rate: scalar('f32', rate) },
      ...{ step: scalar('i32', 1), first: scalar('i32', 0) },
    };
    const found = await executables.run(graph, 1, fed);
    const next = await executables.run(graph, 1, fed, { commit: () => false });
    return {
      ...openedStep(model, weights, found),
      targets: targetsOf(model, label),
      rate,
      next: saidIn(next),
    };
  } finally {
    executables.dispose();
    state.dispose();
  }
}

function kindOf(label: number | Tensor): TargetKind {
  return typeof label === 'number' ? 'classes' : 'values';
}

/** @throws ConvlangError E556, E663 or E667 */
function labelTensor(model: TrainableModel, label: number | Tensor<'f32'>): Tensor {
  const isLabel = Number.isSafeInteger(label) || isRecord(label);
  checkArgument('label', label, isLabel, 'the number of a class, or a tensor of values');
  const kind = kindOf(label);
  const { losses } = model.settings.train;
  for (const [head, { kind: word }] of Object.entries(losses)) {
    const loss = findWord((model.vocabulary ?? coreVocabulary).losses, 'loss', word);
    const met = loss.targets.filter((one) => one !== 'classes' || !isPicture(model.graph, head));
    const targets = met.length === 0 ? loss.targets : met;
    if (targets.includes(kind)) continue;
    const taken = targets.map((one) => targetNames[one]).join(' or ');
    fail('E667', { loss: word, head, taken, given: typeof label === 'number' ? `class ${label}` : 'values' });
  }
  if (typeof label !== 'number') return label;
  const classes = classCount(labelColumns(model, 'output', 'classes'));
  if (label < 0 || label >= classes)
    fail('E663', { what: 'the main head', part: `class ${label}`, sizes: `${classes} classes` });
  return tensor('i32', [1], Int32Array.of(label));
}

/** Such a head says something of each pixel, and nothing of the whole picture. */
function isPicture(graph: TrainableModel['graph'], head: string): boolean {
  const [height = 1, width = 1, channels] = headSizes(graph, head);
  return channels !== undefined && height > 1 && width > 1;
}

function targetsOf({ graph }: TrainableModel, label: number | Tensor<'f32'>): Float32Array {
  if (typeof label !== 'number') return label.data.slice();
  const width = headWidth(graph, 'output');
  return Float32Array.from({ length: width }, (_, i) => (width === 1 ? label : Number(i === label)));
}

function saidIn(outputs: NamedTensors): OpenStep['next'] {
  return { output: numbers(outputs, 'output').data, loss: numbers(outputs, 'loss').data[0] ?? NaN };
}

function openedStep(
  { graph }: TrainableModel,
  weights: NamedTensors,
  found: NamedTensors,
): Pick<OpenStep, 'output' | 'loss' | 'layers' | 'parameters'> {
  const layers = graph.layers.flatMap(({ name, kind }) => {
    const output = layerOutput(name);
    if (found[output] === undefined) return [];
    const gradient =
      found[gradientOutput(output)] === undefined ? null : numbers(found, gradientOutput(output));
    return [{ name, kind, output: numbers(found, output), gradient }];
  });
  const parameters = graph.parameters.flatMap(({ name }) => {
    if (found[updatedOutput(name)] === undefined) return [];
    const [gradient, after] = [numbers(found, gradientOutput(name)), numbers(found, updatedOutput(name))];
    return [{ name, before: numbers(weights, name), gradient, after }];
  });
  return { ...saidIn(found), layers, parameters };
}

function numbers(tensors: NamedTensors, name: string): Tensor<'f32'> {
  // A model's numbers are float32; weights were checked.
  return tensors[name] as Tensor<'f32'>;
}
