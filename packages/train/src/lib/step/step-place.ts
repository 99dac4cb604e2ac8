/** Where in the run a step is. */
export interface StepPlace {
  /** From 1. */
  readonly step: number;
  /** From 1. */
  readonly epoch: number;
  readonly rate: number;
}
