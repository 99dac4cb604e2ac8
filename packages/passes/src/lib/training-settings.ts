/** Which loss a head is trained with, and how much it counts beside other heads. */
export type HeadLoss = (
  | { readonly kind: 'cross-entropy'; readonly smoothing: number }
  | { readonly kind: 'mse' }
  | { readonly kind: 'hinge' }
) & { readonly weight: number };

/** The optimiser's fixed numbers; the learning rate is an input of the step. */
export type OptimizerChoice = (
  | { readonly kind: 'sgd'; readonly momentum: number; readonly nesterov: boolean }
  | { readonly kind: 'adam'; readonly beta1: number; readonly beta2: number; readonly epsilon: number }
  | { readonly kind: 'rmsprop'; readonly rho: number; readonly epsilon: number }
  | { readonly kind: 'adagrad'; readonly epsilon: number }
  | { readonly kind: 'adadelta'; readonly rho: number; readonly epsilon: number }
) & {
  /** Added to each gradient as `weightDecay * parameter`, after clipping. */
  readonly weightDecay: number;
};

/** How gradients are kept small: the norm of all of them together, or each number by itself. */
export type ClipChoice =
  { readonly kind: 'none' } | { readonly kind: 'norm' | 'value'; readonly limit: number };

/** What labels are: class numbers (i32 `[N]`), or real values (f32 `[N, n]`, mean square only). */
export type LabelKind = 'classes' | 'values';
