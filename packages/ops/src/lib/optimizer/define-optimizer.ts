import type { GraphBuilder, ValueId } from '@convlang/ir';
import type { Bounds } from '../bounds.js';

/** One thing that is written behind an optimiser's name: `momentum 0.9`, `nesterov on`. */
export interface OptimizerArgument {
  /** Its name among the settings. */
  readonly as: string;
  /** A number by default a number, a switch by default a boolean. */
  readonly default: number | boolean;
  /** Of a number; default any. */
  readonly bounds?: Bounds;
  /** What it does, as one sentence. */
  readonly doc: string;
}

/** What an optimiser takes, by the words that are written. */
export type OptimizerArguments = Readonly<Record<string, OptimizerArgument>>;

/** The values of all arguments, by their names among the settings. */
export type OptimizerValues<A extends OptimizerArguments> = {
  readonly [K in keyof A as A[K]['as']]: A[K]['default'] extends boolean
    ? boolean
    : A[K]['default'] extends number
      ? number
      : number | boolean;
};

/** What a step is emitted from. */
export interface OptimizerStep<V> {
  readonly builder: GraphBuilder;
  readonly values: V;
  readonly parameter: ValueId;
  /** The loss' gradient in the parameter, clipped, without weight decay. */
  readonly gradient: ValueId;
  /** In the order of `state`. */
  readonly state: readonly ValueId[];
  /** The learning rate of this step, f32 `[]`. */
  readonly rate: ValueId;
  /** Number of the step from 0 on, i32 `[]`. */
  readonly step: ValueId;
  /** Name for the new value of the parameter. */
  readonly name: string;
}

/** An optimiser: what it takes, what it keeps for each parameter, and its step as ops. */
export interface OptimizerDefinition<A extends OptimizerArguments = OptimizerArguments> {
  readonly args: A;
  /** Rates that are used: outside of `low` to `high` W708 warns and offers `common`. */
  readonly rates: { readonly low: number; readonly high: number; readonly common: number };
  /** First parts of the names of what it keeps, each shaped as the parameter and 0 at first: `adam.m` for `adam.m/conv1/kernel`. */
  state(values: OptimizerValues<A>): readonly string[];
  /** Emits one step; gives the new value of the parameter and then those of `state`. */
  emit(step: OptimizerStep<OptimizerValues<A>>): readonly ValueId[];
}

/** Keeps the literal types of an optimiser. */
export function defineOptimizer<const A extends OptimizerArguments>(
  definition: OptimizerDefinition<A>,
): OptimizerDefinition<A> {
  return Object.freeze(definition);
}
