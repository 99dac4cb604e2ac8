import { GraphBuilder, type Graph, type ValueId } from '@convlang/ir';
import {
  appendGradients,
  findNamed,
  gradientOutput,
  layerOutput,
  resolveOps,
  selectOutputs,
  type PassOps,
} from '@convlang/passes';
import { batched, type AimedValue } from './aim.js';

/** The input that says what each number counts towards the aim, `[N, ...]` of the aimed value. No input of a model has a space in its name. */
export const AIM_INPUT = 'aim mask';

/** The output that holds the aim's number of each sample, `[N]`. */
export const SCORE_OUTPUT = 'aim score';

/** A model as in use, as far as an aim. */
export interface AimedGraph {
  /** With the input {@link AIM_INPUT} and the output {@link SCORE_OUTPUT}. */
  readonly graph: Graph;
  /** `[N]` */
  readonly score: ValueId;
  /** The aimed value times the mask. */
  readonly picked: ValueId;
}

/** Appends the sum of what an aim picks out of a value. */
export function appendAim(model: Graph, { value, sizes }: AimedValue, ops: PassOps): AimedGraph {
  const builder = GraphBuilder.from(model, resolveOps(ops).typing, { outputs: false, updates: false });
  const mask = builder.input(AIM_INPUT, { dtype: 'f32', shape: batched(sizes) });
  const picked = builder.emit('mul', [value, mask], { name: 'aim picked' });
  const score = builder.emit('sumFeatures', [picked], { name: SCORE_OUTPUT });
  builder.output(SCORE_OUTPUT, score);
  return { graph: builder.build(), score, picked };
}

/** The aim's number of each sample, and what the given layers give. */
export function createScoreGraph(
  model: Graph,
  aimed: AimedValue,
  layers: readonly string[],
  ops: PassOps,
): Graph {
  const { graph } = appendAim(model, aimed, ops);
  return selectOutputs(graph, [SCORE_OUTPUT], layerOutputs(graph, layers), ops);
}

/**
 * As {@link createScoreGraph}, with the gradients of the aim by the inputs and by what the layers give: outputs `grad/NAME` and
 * `grad/layer L`, for those that the aim depends on. A sample's gradients are those of its own number.
 *
 * @throws OpError when an op on the way has no gradient
 */
export function createGradientGraph(
  model: Graph,
  aimed: AimedValue,
  layers: readonly string[],
  ops: PassOps,
): Graph {
  const { typing, rules } = resolveOps(ops);
  const { graph, score } = appendAim(model, aimed, ops);
  const builder = GraphBuilder.from(graph, typing, { outputs: true, updates: false });
  const outputs = layerOutputs(graph, layers);
  const wanted = [...graph.inputs.filter(({ name }) => name !== AIM_INPUT), ...outputs];
  const found = appendGradients(builder, graph, rules.gradients, {
    of: score,
    withRespectTo: wanted.map(({ value }) => value),
  });
  for (const { name, value } of wanted) {
    const gradient = found.get(value);
    if (gradient !== undefined) builder.output(gradientOutput(name), gradient);
  }
  const whole = builder.build();
  const names = whole.outputs.map(({ name }) => name);
  return selectOutputs(whole, names, outputs, ops);
}

/** @throws ConvlangError E622 for a layer that the graph has not */
function layerOutputs(graph: Graph, layers: readonly string[]): Graph['outputs'] {
  return layers.map((name) => ({
    name: layerOutput(name),
    value: findNamed('layer', graph.layers, name).output,
  }));
}
