/** Where in the run a step is. */
export interface StepPlace {
  /** From 1. */
  readonly step: number;
  /** From 1; absent where a program counts no epochs. */
  readonly epoch?: number;
  readonly rate: number;
}
