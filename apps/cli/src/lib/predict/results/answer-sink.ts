import type { Answer } from '../predict-samples.js';

/** What became of the samples of a run. */
export interface AnswerCount {
  readonly all: number;
  /** Of which the model said nothing. */
  readonly refused: number;
}

/** Where answers go. */
export interface AnswerSink {
  /** Whether a sample has its answer already. */
  readonly has: (image: string) => boolean;
  /** @returns whether anybody takes further ones */
  readonly take: (answers: readonly Answer[]) => Promise<boolean>;
  /** Says at the end of a run what it came to. @param backend that computed @returns all that were asked for and answered, now or before */
  readonly end: (count: AnswerCount, backend: string) => AnswerCount;
  readonly close: () => Promise<void>;
}
