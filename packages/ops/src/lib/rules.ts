import type { Attrs, GraphBuilder, Node, ValueId } from '@convlang/ir';

/** What a gradient rule works with. New nodes go into `builder`, with ordinary ops. */
export interface GradientContext {
  readonly builder: GraphBuilder;
  readonly node: Node;
  readonly attrs: Attrs;
  readonly inputs: readonly ValueId[];
  readonly outputs: readonly ValueId[];
  /** Gradient of the loss with respect to each output; `null` where the loss does not depend on it. Never all `null`. */
  readonly outputGradients: readonly (ValueId | null)[];
  /** Whether the gradient of input `i` is wanted; a rule may skip the work for others. */
  readonly wants: (i: number) => boolean;
}

/** Gradient of the loss with respect to each input; `null` where there is none or it is not wanted. */
export type GradientRule = (context: GradientContext) => readonly (ValueId | null)[];

/** What a decomposition works with. */
export interface DecomposeContext {
  readonly builder: GraphBuilder;
  readonly node: Node;
  readonly attrs: Attrs;
  readonly inputs: readonly ValueId[];
}

/** The same outputs made of simpler ops. */
export type DecomposeRule = (context: DecomposeContext) => readonly ValueId[];
