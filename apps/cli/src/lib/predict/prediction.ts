import { headOp } from '@convlang/train';
import type { Graph } from '@convlang/ir';
import type { LossDefinition } from '@convlang/ops';

/** What a model says of one picture. Keys of `predict --json`; they are only ever added. */
export interface Prediction {
  /** As given on the command line; of a range, the item. */
  readonly image: string;
  /** The class named first, and how sure the model is, from 0 to 1; `null` where the model gives values, not classes,
   * or numbers that are not finite. */
  readonly class: string | null;
  readonly probability: number | null;
  /** Up to three classes, the most probable first. */
  readonly top: readonly ClassProbability[] | null;
  /** The numbers of the model's output; `null` for one that is not finite, which JSON cannot say. */
  readonly values: readonly (number | null)[];
  /** Whether all of them are. */
  readonly isFinite: boolean;
}

/** A class and its probability. */
export interface ClassProbability {
  readonly class: string;
  readonly index: number;
  readonly probability: number;
}

const SHOWN = 3;

/** How the row of outputs is read. */
export interface OutputReading {
  readonly graph: Graph;
  /** What the loss of the main head takes its numbers for. */
  readonly reads: LossDefinition['reads'];
  /** Of the classes by number; those that are missing are called by it. */
  readonly names: readonly string[];
}

/** Reads the row of outputs for one picture. */
export function readPrediction(
  image: string,
  row: Float32Array,
  { graph, reads, names }: OutputReading,
): Prediction {
  const values = Array.from(row);
  const isFinite = values.every(Number.isFinite);
  if (!isFinite || reads === 'values') {
    const given = values.map((value) => (Number.isFinite(value) ? value : null));
    return { image, class: null, probability: null, top: null, values: given, isFinite };
  }
  const top = probabilities(values, headOp(graph, 'output') === 'sigmoid')
    .map((probability, index) => ({ class: names[index] ?? String(index), index, probability }))
    .sort((a, b) => b.probability - a.probability || a.index - b.index)
    .slice(0, SHOWN);
  return {
    image,
    class: top[0]?.class ?? null,
    probability: top[0]?.probability ?? null,
    top,
    values,
    isFinite,
  };
}

/**
 * The outputs themselves where they are probabilities; scores go through softmax. One output is the probability of class 1 behind
 * `sigmoid`, else its score.
 */
function probabilities(values: readonly number[], isSigmoid: boolean): readonly number[] {
  const [only] = values;
  if (values.length === 1 && only !== undefined) {
    const yes = isSigmoid ? only : 1 / (1 + Math.exp(-only));
    return [1 - yes, yes];
  }
  const sum = values.reduce((total, value) => total + value, 0);
  const areShares = values.every((value) => value >= 0 && value <= 1);
  if (areShares && Math.abs(sum - 1) < 1e-3) return values;
  const highest = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - highest));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}
