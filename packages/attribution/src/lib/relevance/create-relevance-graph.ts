import { GraphBuilder, type Graph, type ValueId } from '@convlang/ir';
import {
  appendGradients,
  foldNorms,
  layerOutput,
  lower,
  resolveOps,
  selectOutputs,
  type PassOps,
} from '@convlang/passes';
import { AIM_INPUT, appendAim, SCORE_OUTPUT } from '../explainer/aim-graph.js';
import type { AimedValue } from '../explainer/aim.js';
import { bendingLayers } from './bending-layers.js';
import { handsRelevance, relevanceRules, type RelevanceRule } from './relevance-rules.js';

/** How relevance is handed on. */
export interface RelevanceSettings {
  readonly epsilon: number;
  readonly gamma: number;
  /** By the name of a layer that has weights. */
  readonly ruleOf: (layer: string | null, op: string) => RelevanceRule;
}

/** Name of the output that holds the relevance of an input, or of what a layer gives as `layer L`. */
export function relevanceOutput(name: string): string {
  return `relevance/${name}`;
}

/**
 * The relevance of what goes in, and of what every layer on the way gives, for an aim: outputs `relevance/NAME` and `relevance/layer L`, beside
 * `aim score`. The walk is that of the gradients, with other rules, from the aimed numbers themselves on.
 *
 * @throws ConvlangError E664 for an op between the aim and the inputs that has no rule
 */
export function createRelevanceGraph(
  model: Graph,
  aimed: AimedValue,
  settings: RelevanceSettings,
  ops: PassOps,
): Graph {
  const resolved = resolveOps(ops);
  const { graph, value, seed } = relevancePart(model, aimed, ops);
  const builder = GraphBuilder.from(graph, resolved.typing, { outputs: true, updates: false });
  const rules = relevanceRules(Object.keys(resolved.ops), {
    ...settings,
    gradients: resolved.rules.gradients,
    bending: bendingLayers(graph, resolved.ops),
  });
  const wanted = [
    ...graph.inputs.filter(({ name }) => name !== AIM_INPUT),
    ...graph.layers.map(({ name, output }) => ({ name: layerOutput(name), value: output })),
  ];
  const found = appendGradients(builder, graph, rules, {
    of: value,
    seed,
    withRespectTo: wanted.map((one) => one.value),
  });
  for (const one of wanted) {
    const relevance = found.get(one.value);
    if (relevance !== undefined) builder.output(relevanceOutput(one.name), relevance);
  }
  const whole = builder.build();
  const names = whole.outputs.map(({ name }) => name).filter((name) => name !== PICKED && name !== AIMED);
  return selectOutputs(whole, names, [], ops);
}

const [PICKED, AIMED] = ['aim picked', 'aim value'];

/** The part of a model that leads to an aim, said in ops that hand relevance on, and the value from which that starts. */
function relevancePart(
  model: Graph,
  aimed: AimedValue,
  ops: PassOps,
): { readonly graph: Graph; readonly value: ValueId; readonly seed: ValueId } {
  const { graph, picked } = appendAim(model, aimed, ops);
  const marks = [
    { name: PICKED, value: picked },
    { name: AIMED, value: aimed.value },
  ];
  const needed = selectOutputs(graph, [SCORE_OUTPUT], marks, ops);
  const prepared = foldNorms(
    lower(needed, (op) => handsRelevance(op), ops),
    ops,
  );
  const valueOf = (name: string): ValueId =>
    prepared.outputs.find((output) => output.name === name)?.value as ValueId;
  return { graph: prepared, value: valueOf(AIMED), seed: valueOf(PICKED) };
}
