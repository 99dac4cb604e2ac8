import { passOpsOf } from '@convlang/train/step';
import { createGradientGraph, createScoreGraph } from '../explainer/aim-graph.js';
import type { Explainer, Question } from '../explainer/explainer.js';

/** How an aim depends on what goes in, and on what layers give. */
export function gradientQuestion({ model }: Explainer, layers: readonly string[] = []): Question {
  return {
    key: `gradients ${layers.join(' ')}`,
    make: (aimed) => createGradientGraph(model.graph, aimed, layers, passOpsOf(model)),
  };
}

/** What the aim's number is. */
export function scoreQuestion({ model }: Explainer): Question {
  return { key: 'score', make: (aimed) => createScoreGraph(model.graph, aimed, [], passOpsOf(model)) };
}
