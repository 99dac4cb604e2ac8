import type { Tensor } from '@convlang/tensor';
import type { TrainableModel } from '@convlang/train';
import type { Scored } from '@convlang/train/step';
import type { HeadAnswers } from './answers.js';

/** Whose answers are looked at. */
export interface HeadPlace {
  readonly model: TrainableModel;
  /** `output`, or the name of a tap. */
  readonly head: string;
  /** Names that the source has for the classes. */
  readonly names: readonly string[];
  /** Heads that are looked at in all: they share the room of a page. */
  readonly heads: number;
}

/** What a head said of the first samples of a batch. */
export interface Said {
  /** Numbers of the samples. */
  readonly samples: readonly number[];
  /** All numbers that the head gave for the batch, `[n, ...]`, and the labels, of which only those of `samples` are looked at. */
  readonly output: Tensor;
  readonly scored: Scored;
}

/** Looks at what one head says, batch by batch. What is given may be written over after `add`. */
export interface HeadLook {
  add(said: Said): void;
  finish(): Promise<HeadAnswers>;
}

/** Names for so many classes: those that are known, else their numbers. */
export function classNames(names: readonly string[], count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => names[i] ?? String(i));
}

/** Samples whose pictures the answers of a head show: those that stand alone first, then those of its cells. */
export function shownSamples(answers: HeadAnswers): readonly number[] {
  const alone = 'mistakes' in answers ? answers.mistakes : answers.worst;
  const cells = 'cells' in answers ? answers.cells : [];
  return [...alone.map(({ sample }) => sample), ...cells.flatMap(({ samples }) => samples)];
}
