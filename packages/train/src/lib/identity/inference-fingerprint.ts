import type { Attrs, Graph, ValueId } from '@convlang/ir';
import { createPredictionGraph } from '../step/evaluation-graph.js';
import { opIdOf } from './op-id.js';
import { sha256Digits } from './sha256-digits.js';
import type { TrainableModel } from '../trainable-model.js';

/**
 * A hash of what the numbers of a prediction depend on beside the weights: the ops from the input to the main head, and the
 * preprocessing. Taps, dropout, the rest of the settings, and names that are not those of parameters do not count. SHA-256 in
 * hexadecimal.
 */
export function inferenceFingerprint(model: TrainableModel): Promise<string> {
  const { preprocess } = model.settings.data;
  return sha256Digits(
    JSON.stringify([operationsOf(createPredictionGraph(model), opIdOf(model)), preprocess]),
  );
}

/** Ops that do nothing outside training. */
const identities: ReadonlySet<string> = new Set(['dropout', 'dropTogether', 'noise']);
/** Attributes that only training reads. */
const trainingAttrs: Readonly<Record<string, readonly string[]>> = { batchNorm: ['momentum'] };

/** Inputs, parameters and ops as plain lists; values are numbered in this order. */
function operationsOf(graph: Graph, idOf: (op: string) => string): readonly unknown[] {
  const numbers = new Map<ValueId, number>();
  const numberOf = (value: ValueId): number | undefined => numbers.get(value);
  let count = 0;
  const number = (value: ValueId): number => {
    numbers.set(value, count);
    return count++;
  };
  const inputs = graph.inputs.map(({ value }) => [number(value), graph.values[value]?.type.shape]);
  const parameters = graph.parameters.map(({ name, value }) => [number(value), name]);
  const nodes = graph.nodes.flatMap(({ op, inputs: taken, outputs, attrs }) => {
    const [source] = taken.map(numberOf);
    const [result] = outputs;
    if (source !== undefined && result !== undefined && identities.has(op)) {
      numbers.set(result, source);
      return [];
    }
    return [[idOf(op), taken.map(numberOf), outputs.map(number), countedAttrs(op, attrs)]];
  });
  return [inputs, parameters, nodes, graph.outputs.map(({ value }) => numberOf(value))];
}

function countedAttrs(op: string, attrs: Attrs): readonly (readonly [string, unknown])[] {
  const ignored = trainingAttrs[op] ?? [];
  return Object.entries(attrs)
    .filter(([key]) => !ignored.includes(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
