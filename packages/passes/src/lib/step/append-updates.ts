import type { Graph, GraphBuilder, GraphOutput, Parameter, ValueId } from '@convlang/ir';
import type { AverageSetting, ClipSetting } from '@convlang/ops';
import { appendClipping } from '../autodiff/clip-gradients.js';
import { resolveOps } from '../rewrite/pass-ops.js';
import type { BuiltGradients, GradientOptions } from './build-gradients.js';
import { appendOptimizerStep, type OptimizerChoice } from './optimizer-step.js';

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
 * Appends clipping, the optimiser's step and the means of the weights.
 *
 * @returns the new value of each parameter, by its name
 */
export function appendUpdates(
  model: Graph,
  { builder, gradients, step }: Pick<BuiltGradients<Parameter>, 'builder' | 'gradients' | 'step'>,
  options: TrainingOptions,
): readonly GraphOutput[] {
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
  return gradients.map(({ of: parameter, gradient }, i) => {
    const next = appendOptimizerStep(builder, options.optimizer, parameter, clipped[i] ?? gradient, {
      rate: rateOf(builder, parameter, rate, rates),
      step,
      isNorm: norms.has(parameter.layer),
      optimizers,
    });
    if (kept !== null) appendAverage(builder, parameter, next, kept);
    return { name: parameter.name, value: next };
  });
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
