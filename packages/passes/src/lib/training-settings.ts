import type { OptimizerSetting } from '@convlang/ops';

/** Which loss a head is trained with, and how much it counts beside other heads. */
export type HeadLoss = (
  | { readonly kind: 'cross-entropy'; readonly smoothing: number }
  | { readonly kind: 'mse' }
  | { readonly kind: 'hinge' }
) & { readonly weight: number };

/** The optimiser's fixed numbers; the learning rate is an input of the step. */
export type OptimizerChoice = OptimizerSetting extends infer S
  ? S extends OptimizerSetting
    ? Omit<S, 'rate'>
    : never
  : never;

/** How gradients are kept small: the norm of all of them together, or each number by itself. */
export type ClipChoice =
  { readonly kind: 'none' } | { readonly kind: 'norm' | 'value'; readonly limit: number };

/** What labels are: class numbers (i32 `[N]`), or real values (f32 `[N, n]`, mean square only). */
export type LabelKind = 'classes' | 'values';
