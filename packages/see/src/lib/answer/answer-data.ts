import { formatFigure } from '@convlang/diagnostics';

/** What the network says of a sample: its outputs, the largest first. */
export interface AnswerData {
  /** Of the sample. */
  readonly sample: string;
  readonly heads: readonly HeadAnswer[];
}

/** What one output says. */
export interface HeadAnswer {
  /** `output`, or the name of a side head. */
  readonly head: string;
  /** The layer that gives it. */
  readonly layer: string;
  /** Whether they are shares that make 1 together, as `softmax` gives them. */
  readonly isShares: boolean;
  /** How many numbers it gives. */
  readonly count: number;
  /** The largest ones, in their order; of one number for two classes the probability of each. */
  readonly top: readonly AnswerBar[];
}

/** A number of an output. */
export interface AnswerBar {
  readonly index: number;
  /** Name of the class, or its number where it has none. */
  readonly name: string;
  /** `null` where it is not finite. */
  readonly value: number | null;
}

/** `97.3 %` of shares, else the number itself. */
export function answerFigure(value: number | null, isShares: boolean): string {
  if (value === null) return 'not finite';
  return isShares ? `${(100 * value).toFixed(1)} %` : formatFigure(value);
}
