import { assert } from '@convlang/diagnostics';
import { GraphBuilder, type Graph, type Parameter, type ValueId } from '@convlang/ir';
import { withoutClassWeights, type AverageSetting, type ClipSetting } from '@convlang/ops';
import { appendGradients } from '../autodiff/autodiff.js';
import { appendClipping } from '../autodiff/clip-gradients.js';
import { buildLossGraph, type LossOptions } from '../loss/loss-graph.js';
import { appendOptimizerStep, type OptimizerChoice } from './optimizer-step.js';
import { resolveOps } from '../rewrite/pass-ops.js';
import { removeDead } from '../rewrite/remove-dead.js';
import { selectOutputs } from '../rewrite/select-outputs.js';

/** What the gradients of a model need beyond its losses. */
export interface GradientOptions extends LossOptions {
  /** Seed of the training run; dropout masks follow from it. */
  readonly seed: number;
}

/** What a training step is made of. */
export interface TrainingOptions extends GradientOptions {
  readonly optimizer: OptimizerChoice;
  /** Default: none. */
  readonly clip?: ClipSetting;
  /** What the rate is multiplied by for the layers of a name, or of a block of that name. Default: 1 for all. */
  readonly rates?: Readonly<Record<string, number>>;
  /** Mean of the weights over the steps, held beside them. Default: none. */
  readonly average?: AverageSetting | null;
}

/**
 * The loss of a model as in use (dropout off, running statistics), with all classes counted alike. Inputs: the model's, the labels, `weight` (f32 `[N]`).
 * Outputs: `loss` (`[]`, the sum of weight times loss), and the heads.
 */
export function createEvaluationGraph(model: Graph, options: LossOptions): Graph {
  const measured = { ...options, losses: withoutClassWeights(options.losses) };
  return removeDead(buildLossGraph(model, { kind: 'inference' }, measured).graph, options);
}

/**
 * The loss of a model as in training and its gradients as outputs `grad/NAME`, one for each trained parameter that the loss
 * depends on. Inputs: those of the training step without `rate`. Updates: running statistics.
 */
export function createGradientGraph(model: Graph, options: GradientOptions): Graph {
  const { builder, gradients } = buildGradients(model, options, trainedParameters);
  for (const { of, gradient } of gradients) builder.output(gradientOutput(of.name), gradient);
  return removeDead(builder.build(), options);
}

/**
 * As {@link createGradientGraph}, of the model's inputs: outputs `grad/NAME` for each input that the loss depends on, beside `loss` and the
 * heads. Nothing is updated.
 *
 * @throws OpError when an op between an input and the loss has no gradient
 */
export function createInputGradientGraph(model: Graph, options: GradientOptions): Graph {
  const names = new Set(model.inputs.map(({ name }) => name));
  const { builder, gradients } = buildGradients(model, options, ({ inputs }) =>
    inputs.filter(({ name }) => names.has(name)),
  );
  for (const { of, gradient } of gradients) builder.output(gradientOutput(of.name), gradient);
  const whole = builder.build();
  return selectOutputs(
    whole,
    whole.outputs.map(({ name }) => name),
    [],
    options,
  );
}

/** Name of the output that holds the gradient of a parameter or an input. */
export function gradientOutput(name: string): string {
  return `grad/${name}`;
}

/**
 * The training step of a model: forward, loss, gradients and the optimiser's update, all as ops.
 *
 * Inputs: the model's, `labels` (i32 `[N]`; f32 `[N, n]` for values, i32 `[N, h, w]` for maps), or `labels/HEAD` for each head where
 * each has its own, `weight` (f32 `[N]`, what each sample counts: 1/batch), `step` (i32, from 1), `first` (i32, index of the first sample in the whole batch), `rate` (f32); with `average` `keep` (f32, what the means keep: 0 in the first step, then the share); with `isMixed` `other` or `other/HEAD` as the labels, and `share` (f32 `[N]`). Outputs: `loss`
 * (`[]`) and the model's heads. Updates: parameters of role `trained`, moments (`adam.m/conv1/kernel`), running statistics.
 *
 * @throws OpError when an op between a trained parameter and the loss has no gradient
 */
export function createTrainingGraph(model: Graph, options: TrainingOptions): Graph {
  const { builder, gradients, step } = buildGradients(model, options, trainedParameters);
  const { optimizers } = resolveOps(options).vocabulary;
  const rate = builder.input('rate', { dtype: 'f32', shape: [] });
  const clipped = appendClipping(
    builder,
    gradients.map(({ gradient }) => gradient),
    options.clip ?? { kind: 'none' },
  );
  const { rates = {}, average = null } = options;
  const norms = layersOfNorms(model);
  const kept = average === null ? null : builder.input('keep', { dtype: 'f32', shape: [] });
  gradients.forEach(({ of: parameter, gradient }, i) => {
    const next = appendOptimizerStep(builder, options.optimizer, parameter, clipped[i] ?? gradient, {
      rate: rateOf(builder, parameter, rate, rates),
      step,
      isNorm: norms.has(parameter.layer),
      optimizers,
    });
    if (kept !== null) appendAverage(builder, parameter, next, kept);
  });
  return removeDead(builder.build(), options);
}

/** Layers that have a gain, as normalisations do. */
function layersOfNorms({ parameters }: Graph): ReadonlySet<string> {
  return new Set(parameters.flatMap(({ name, layer }) => (name.endsWith('/gain') ? [layer] : [])));
}

/** The rate of a parameter's layer: times the factor of the innermost stage that has one. */
function rateOf(
  builder: GraphBuilder,
  { layer, name }: Parameter,
  rate: ValueId,
  rates: Readonly<Record<string, number>>,
): ValueId {
  const parts = layer.split('/');
  const stage = parts
    .map((_, i) => parts.slice(0, parts.length - i).join('/'))
    .find((path) => Object.hasOwn(rates, path));
  const factor = rates[stage ?? ''] ?? 1;
  if (factor === 1) return rate;
  return builder.emit('scaleShift', [rate], { attrs: { scale: factor }, name: `rate/${name}` });
}

/** First part of the names of means of parameters: `average.w/conv1/kernel`. */
const AVERAGE = 'average.w/';

/** Name of the state that holds the mean of a parameter over the steps. */
export function averageName(parameter: string): string {
  return AVERAGE + parameter;
}

/** `keep * mean + (1 - keep) * new`, which is the new value itself in the first step, where `keep` is fed as 0. */
function appendAverage(builder: GraphBuilder, parameter: Parameter, next: ValueId, keep: ValueId): void {
  const name = averageName(parameter.name);
  const { layer, stream } = parameter;
  const initializer = { kind: 'constant', value: 0 } as const;
  const mean = builder.parameter(
    { name, layer, stream, role: 'state', initializer },
    builder.typeOf(parameter.value),
  );
  const rest = builder.emit('sub', [mean, next], { name: `new/${name}/rest` });
  const share = builder.emit('mul', [rest, keep], { name: `new/${name}/share` });
  builder.update(name, builder.emit('add', [next, share], { name: `new/${name}` }));
}

interface BuiltGradients<T> {
  readonly builder: GraphBuilder;
  readonly step: ValueId;
  readonly gradients: readonly { readonly of: T; readonly gradient: ValueId }[];
}

function trainedParameters({ parameters }: Graph): readonly Parameter[] {
  return parameters.filter(({ role }) => role === 'trained');
}

/** @param wantedOf what gradients are wanted of, in the graph with the loss */
function buildGradients<T extends { readonly value: ValueId }>(
  model: Graph,
  options: GradientOptions,
  wantedOf: (graph: Graph) => readonly T[],
): BuiltGradients<T> {
  const { typing, rules } = resolveOps(options);
  const { graph, loss } = buildLossGraph(model, { kind: 'training', seed: options.seed }, options);
  const builder = GraphBuilder.from(graph, typing, { outputs: true, updates: true });
  const wanted = wantedOf(graph);
  const found = appendGradients(builder, graph, rules.gradients, {
    of: loss,
    withRespectTo: wanted.map(({ value }) => value),
  });
  const gradients = wanted.flatMap((of) => {
    const gradient = found.get(of.value);
    return gradient === undefined ? [] : [{ of, gradient }];
  });
  const step = graph.inputs.find((input) => input.name === 'step');
  assert(step !== undefined, 'a training graph has no input step');
  return { builder, gradients, step: step.value };
}
