import type { GraphBuilder, ValueId } from '@convlang/ir';
import type { SettingArguments, SettingValues, WordDefinition } from '../vocabulary/setting-arguments.js';

/** What an optimiser takes: a learning rate, and what else it needs. */
export type OptimizerArguments = SettingArguments & {
  readonly lr: { readonly as: 'rate'; readonly type: 'number'; readonly form: 'pair' };
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

/** Learning rates that are used: outside of `low` to `high` W708 warns and offers `common`. */
export interface UsualRates {
  readonly low: number;
  readonly high: number;
  readonly common: number;
}

/** An optimiser: what it takes, what it keeps for each parameter, and its step as ops. */
export interface OptimizerDefinition<
  A extends OptimizerArguments = OptimizerArguments,
> extends WordDefinition<A> {
  /** Rates that are used; a function where they depend on its numbers, or on how many samples a batch has. */
  readonly rates: UsualRates | ((values: SettingValues<A>, batch: number) => UsualRates);
  /** First parts of the names of what it keeps, each shaped as the parameter and 0 at first: `adam.m` for `adam.m/conv1/kernel`. */
  state(values: SettingValues<A>): readonly string[];
  /** Emits one step; gives the new value of the parameter and then those of `state`. */
  emit(step: OptimizerStep<SettingValues<A>>): readonly ValueId[];
}

/** Keeps the literal types of an optimiser. */
export function defineOptimizer<const A extends OptimizerArguments>(
  definition: OptimizerDefinition<A>,
): OptimizerDefinition<A> {
  return Object.freeze(definition);
}
