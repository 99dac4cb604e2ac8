import { checkArgument, checkMembers, isRecord } from '@convlang/diagnostics';
import { findNamed, layerOutput } from '@convlang/passes';
import { tensor, type Tensor } from '@convlang/tensor';
import type { ModelImages } from '@convlang/train';
import { modelFeeds, passOpsOf } from '@convlang/train/step';
import type { Attribution } from '../attribution.js';
import { SCORE_OUTPUT } from '../explainer/aim-graph.js';
import type { Aim } from '../explainer/aim.js';
import type { Explainer, Question } from '../explainer/explainer.js';
import {
  createRelevanceGraph,
  relevanceOutput,
  type RelevanceSettings,
} from '../relevance/create-relevance-graph.js';
import type { RelevanceRule } from '../relevance/relevance-rules.js';
import { inputZeros, numbersOf, writePart } from './input-tensors.js';

/** Rules for all layers together: what convolutions have, and what dense layers have. */
export type RelevanceComposite = 'epsilon' | 'epsilon-plus' | 'epsilon-gamma';

/** How relevance is handed on. */
export interface RelevanceOptions {
  /**
   * `epsilon`: the epsilon rule everywhere; `epsilon-plus` and `epsilon-gamma`: for convolutions the z+ or the gamma rule, epsilon for the rest.
   * Default `epsilon-plus`.
   */
  readonly composite?: RelevanceComposite;
  /** Rules of single layers, by name, before that of the composite. */
  readonly rules?: Readonly<Record<string, RelevanceRule>>;
  /** Default 1e-6. */
  readonly epsilon?: number;
  /** Default 0.25. */
  readonly gamma?: number;
}

/** With the relevance of what lies between. */
export interface RelevanceAttribution extends Attribution {
  /** Of what the layers between image and aim give, by name, in the order of the network. */
  readonly layers: Readonly<Record<string, Tensor<'f32'>>>;
}

const members = { composite: true, rules: true, epsilon: true, gamma: true } as const satisfies Record<
  keyof RelevanceOptions,
  true
>;

const convolutionRules: Readonly<Record<RelevanceComposite, RelevanceRule>> = {
  epsilon: 'epsilon',
  'epsilon-plus': 'plus',
  'epsilon-gamma': 'gamma',
};

/**
 * Layer-wise relevance propagation: the aim's number itself is shared out among the numbers that it was summed from, layer by layer back to the
 * image. Where a network adds no biases, what arrives is as much as what set out.
 *
 * Source: S. Bach et al., "On pixel-wise explanations for non-linear classifier decisions by layer-wise relevance propagation", 2015; the
 * composites: G. Montavon et al., "Layer-wise relevance propagation: an overview", 2019, section 10.3, and M. Kohlbrenner et al., "Towards best
 * practice in explaining neural network decisions with LRP", 2020.
 *
 * @param images as those of `saliency`
 * @throws ConvlangError as `saliency`, E556 for an option that is none, E622 for a layer that the model has not, E664 for a layer that relevance
 *   cannot be handed through
 */
export async function relevance(
  explainer: Explainer,
  images: ModelImages,
  aim: Aim,
  options: RelevanceOptions = {},
): Promise<RelevanceAttribution> {
  const { graph } = explainer.model;
  const question = relevanceQuestion(explainer, options);
  const feeds = modelFeeds(graph, images);
  const scores = new Float32Array(feeds.count);
  const inputs = inputZeros(graph, feeds.count);
  const layers: Record<string, Tensor<'f32'>> = {};
  for await (const part of explainer.ask(question, feeds, aim)) {
    scores.set(numbersOf(part.outputs, SCORE_OUTPUT), part.first);
    for (const [name, into] of Object.entries(inputs)) writePart(part, relevanceOutput(name), into);
    for (const { name } of graph.layers) {
      const output = relevanceOutput(layerOutput(name));
      const found = part.outputs[output];
      if (found === undefined) continue;
      layers[name] ??= emptyFor(found, feeds.count);
      writePart(part, output, layers[name]);
    }
  }
  return { scores, inputs, layers };
}

function emptyFor({ shape, data }: Tensor, count: number): Tensor<'f32'> {
  const size = data.length / (shape[0] ?? 1);
  return tensor('f32', [count, ...shape.slice(1)], new Float32Array(size * count));
}

function relevanceQuestion({ model }: Explainer, options: RelevanceOptions): Question {
  const settings = settingsOf(model.graph, options);
  return {
    key: `relevance ${JSON.stringify(options)}`,
    make: (aimed) => createRelevanceGraph(model.graph, aimed, settings, passOpsOf(model)),
  };
}

function settingsOf(graph: Explainer['model']['graph'], options: RelevanceOptions): RelevanceSettings {
  checkMembers(options, members);
  const { composite = 'epsilon-plus', rules = {}, epsilon = 1e-6, gamma = 0.25 } = options;
  const names = Object.keys(convolutionRules).join(', ');
  checkArgument('composite', composite, Object.hasOwn(convolutionRules, composite), `one of ${names}`);
  checkArgument(
    'epsilon',
    epsilon,
    Number.isFinite(epsilon) && epsilon > 0,
    'a number above 0, such as 1e-6',
  );
  checkArgument('gamma', gamma, Number.isFinite(gamma) && gamma >= 0, 'a number from 0, such as 0.25');
  checkArgument('rules', rules, isRecord(rules), 'rules by the names of layers: { c1: "epsilon" }');
  for (const [layer, rule] of Object.entries(rules)) {
    findNamed('layer', graph.layers, layer);
    const isRule = ['epsilon', 'gamma', 'plus'].includes(rule);
    checkArgument(`rules.${layer}`, rule, isRule, 'one of epsilon, gamma, plus');
  }
  const ruleOf = (layer: string | null, op: string): RelevanceRule =>
    rules[layer ?? ''] ?? (op === 'matmul' ? 'epsilon' : convolutionRules[composite]);
  return { epsilon, gamma, ruleOf };
}
