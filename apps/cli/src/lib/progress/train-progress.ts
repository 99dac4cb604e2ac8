import type { StepProgress } from '@convlang/train';

/** Shows a training run while it runs. */
export interface TrainProgress {
  step(state: StepProgress): void;
  /** A line that stays: the figures of a finished epoch, or a remark. */
  line(text: string): void;
  /** Takes away what does not stay. */
  stop(): void;
}
