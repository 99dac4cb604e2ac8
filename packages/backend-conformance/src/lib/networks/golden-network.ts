/** A small network that every backend must train to the same numbers. */
export interface GoldenNetwork {
  readonly name: string;
  /**
   * A model file; its images are digits of 28x28, its batch 8. With one output it says whether a digit is odd, with an image of three channels
   * whether each pixel is dark, grey or light.
   */
  readonly text: string;
  /** How far weights may be from the reference after all steps, beside 1e-3 of their size. */
  readonly tolerance: number;
}
