import type { NamedTensors } from '@convlang/backend';
import { elementCount, type Graph, type GraphOutput } from '@convlang/ir';
import { coreVocabulary, defineLoss, headRows } from '@convlang/ops';
import { labelsInput, type LossOptions } from '@convlang/passes';
import { tensor } from '@convlang/tensor';
import { passOpsOf } from '../step/pass-ops-of.js';
import type { TrainableModel } from '../trainable-model.js';

/** Not a word that a file could name. */
const WORD = 'gradient that is given';

/**
 * `sum x g`, whose gradient by the outputs `x` is `g`, whatever `g` is: the labels. So a loss that is not in the graph goes the way of every
 * other through autodiff and optimiser.
 */
const givenGradient = defineLoss({
  summary: 'Outputs times gradients that are given, added up.',
  args: {},
  targets: ['values'],
  reads: 'values',
  emit: (step) => {
    const { builder, target, name } = step;
    return builder.emit('sumFeatures', [builder.emit('mul', [headRows(step), target.value])], { name });
  },
});

/** What makes graphs of a model take the gradients of its heads' numbers in place of labels. */
export function gradientsForLabels(model: TrainableModel): LossOptions {
  const { vocabulary = coreVocabulary } = model;
  const heads = model.graph.outputs.map(({ name }) => name);
  return {
    ...passOpsOf(model),
    losses: Object.fromEntries(heads.map((name) => [name, { kind: WORD, weight: 1 }] as const)),
    labels: Object.fromEntries(heads.map((name) => [name, 'values'] as const)),
    vocabulary: { ...vocabulary, losses: { ...vocabulary.losses, [WORD]: givenGradient } },
  };
}

/** Sizes of what a head gives for one sample. */
export function sampleSizes({ values }: Graph, head: GraphOutput): readonly number[] {
  return (values[head.value]?.type.shape ?? []).slice(1).map(Number);
}

/**
 * Feeds gradients of heads.
 *
 * @param gradients by head, of the shapes of their outputs; those that are not there are 0
 */
export function gradientFeeds(graph: Graph, count: number, gradients: NamedTensors): NamedTensors {
  const fed = graph.outputs.map((head) => {
    const width = elementCount(sampleSizes(graph, head), 1);
    const data = gradients[head.name]?.data ?? new Float32Array(count * width);
    return [labelsInput(head.name), tensor('f32', [count, width], data as Float32Array)] as const;
  });
  return Object.fromEntries(fed);
}
