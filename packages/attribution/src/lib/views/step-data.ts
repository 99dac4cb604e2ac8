/** One step of training on a sample, in figures. */
export interface StepData {
  /** Of the sample. */
  readonly sample: string;
  readonly className: string;
  readonly rate: number;
  readonly loss: number;
  /** After the step. */
  readonly nextLoss: number;
  /** Of all numbers of the main head the right one, and those that are largest before the step. */
  readonly outputs: readonly StepOutput[];
  /** How many numbers the main head gives. */
  readonly count: number;
  /** From the end of the network to its beginning, as the gradients go. */
  readonly layers: readonly StepLayer[];
  readonly parameters: readonly StepParameter[];
}

/** A number of the main head. */
export interface StepOutput {
  readonly name: string;
  readonly target: number;
  readonly before: number;
  readonly after: number;
}

/** The gradient that comes to a layer. */
export interface StepLayer {
  readonly name: string;
  readonly word: string;
  readonly sizes: readonly number[];
  /** Mean and largest size of the gradient's numbers; `null` where the loss looks behind the layer. */
  readonly gradient: { readonly mean: number; readonly largest: number } | null;
}

/** What happens to a parameter. */
export interface StepParameter {
  readonly name: string;
  readonly count: number;
  /** Root of the mean of the squares, of its numbers before the step and of what the step adds. */
  readonly size: number;
  readonly change: number;
}
