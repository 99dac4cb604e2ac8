import type { Attrs, GraphBuilder, Node, ValueId, ValueType } from '@convlang/ir';

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

/** What a training form works with. Values are those of the training graph. */
export interface TrainingContext {
  readonly builder: GraphBuilder;
  readonly node: Node;
  /** Name of the node's output in the model; the training form's output keeps it. */
  readonly name: string;
  readonly attrs: Attrs;
  readonly inputs: readonly ValueId[];
  /** The training step, i32 `[]`, from 1. */
  readonly step: ValueId;
  /** Index of the first sample in the whole batch, i32 `[]`. */
  readonly first: ValueId;
  /** Seed of the training run. */
  readonly seed: number;
  /** Whether a value is a parameter of role `state` that the graph may write: its layer is not frozen. */
  readonly isState: (parameter: ValueId) => boolean;
  /** What a state parameter holds by now: its own value, or the last that was set. */
  readonly stateOf: (parameter: ValueId) => ValueId;
  /** Lets a state parameter take a value after the step. */
  readonly setState: (parameter: ValueId, value: ValueId) => void;
}

/** How an op acts in training, where it differs from inference; `null` to leave the node as it is. */
export type TrainingRule = (context: TrainingContext) => readonly ValueId[] | null;

/** What a lowering rule works with. */
export interface LoweringContext {
  /** Complete attributes of the application that the backend refuses. */
  readonly attrs: Attrs;
  readonly inputs: readonly ValueId[];
  /** Type of any value made so far. */
  readonly typeOf: (value: ValueId) => ValueType;
  /** Applies an op with one output; where the backend refuses that as well, it is lowered in its turn. */
  readonly emit: (op: string, inputs: readonly ValueId[], attrs?: Attrs) => ValueId;
  /** As {@link LoweringContext.emit} for an op with several outputs. */
  readonly emitAll: (op: string, inputs: readonly ValueId[], attrs?: Attrs) => readonly ValueId[];
  /** Whether the backend runs an op as it is with complete attributes: to choose what has to be taken apart. */
  readonly supports: (op: string, attrs: Attrs) => boolean;
}

/**
 * Says an application of an op in simpler ones, which together give the same outputs; `null` where there is no simpler way. What it
 * emits of the same op must be simpler than what it was given.
 */
export type LoweringRule = (context: LoweringContext) => readonly ValueId[] | null;

/** Rules by op name, as passes take them: those of the core, or extended by a plugin's. */
export interface OpRules {
  readonly gradients: Readonly<Record<string, GradientRule | 'none'>>;
  readonly training: Readonly<Record<string, TrainingRule>>;
  readonly lowerings: Readonly<Record<string, LoweringRule>>;
}

/**
 * What a topic says of its ops: the gradient of every one that can lie between a parameter and a loss, and `none` for sources, labels, updates
 * and gradient ops themselves, where reaching one on the way back is an error; what acts differently in training; and what can be said in
 * simpler ops, for backends that lack it or some of its attributes.
 */
export interface RulesOf<T extends { readonly ops: object }> {
  readonly gradients: Readonly<Record<keyof T['ops'], GradientRule | 'none'>>;
  readonly training?: { readonly [O in keyof T['ops']]?: TrainingRule };
  readonly lowerings?: { readonly [O in keyof T['ops']]?: LoweringRule };
}
