/** How far a training run is, after one step. */
export interface StepState {
  /** From 1. */
  readonly epoch: number;
  readonly epochs: number;
  /** Samples of this epoch seen so far, and of the whole epoch. */
  readonly samples: number;
  readonly epochSamples: number;
  /** Mean over this epoch's samples so far. */
  readonly loss: number;
  /** Share of this epoch's samples so far, or `null` where the loss has no classes. */
  readonly accuracy: number | null;
  /** Samples a second, and seconds to the end of the run, as measured since it began or went on. */
  readonly samplesPerSecond: number;
  readonly secondsLeft: number;
}

/** Shows a training run while it runs. */
export interface TrainProgress {
  step(state: StepState): void;
  /** A line that stays: the figures of a finished epoch, or a remark. */
  line(text: string): void;
  /** Takes away what does not stay. */
  stop(): void;
}
