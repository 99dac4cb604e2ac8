import type { EpochRecord } from './history.js';

/** How far a run is, after one step. */
export interface StepProgress {
  readonly kind: 'step';
  /** The epoch under way, from 1. */
  readonly epoch: number;
  readonly epochs: number;
  /** Steps done of the whole run, and how many it takes. */
  readonly step: number;
  readonly steps: number;
  /** Samples of this epoch seen so far, and of the whole epoch. */
  readonly samples: number;
  readonly epochSamples: number;
  /** Mean over this epoch's samples so far: it begins anew with each epoch, and what looks like a jump there is none of the network. */
  readonly loss: number;
  /** Of this step's batch alone, before its update. */
  readonly stepLoss: number;
  /** Share of this epoch's samples so far, 0 to 1; `null` where the labels are values. */
  readonly accuracy: number | null;
  /** Further metrics that the file asks for, by their words, of this epoch's samples so far; as in `Scores`. */
  readonly metrics?: Readonly<Record<string, number | null>>;
  /** Measured since the run began or went on, validation included. */
  readonly samplesPerSecond: number;
  /** To the end of the run at this speed. */
  readonly secondsLeft: number;
}

/** An epoch is over. */
export interface EpochProgress {
  readonly kind: 'epoch';
  readonly epochs: number;
  readonly record: EpochRecord;
  /** Whether it is the best so far by what `keep` watches; `false` when the run keeps no best. */
  readonly best: boolean;
}

/** What a run tells while it goes. Plain data; nothing of it decides what the run does. */
export type ProgressEvent = StepProgress | EpochProgress;

/** Measures how fast a run goes. */
export class Pace {
  readonly #start = performance.now();
  #samples = 0;

  /** Counts samples that were trained on. */
  add(samples: number): void {
    this.#samples += samples;
  }

  /** Mean since the beginning. */
  samplesPerSecond(): number {
    return this.#samples / Math.max(1e-3, (performance.now() - this.#start) / 1000);
  }
}
