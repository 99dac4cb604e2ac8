import type { GraphBuilder, Shape, ValueId } from '@convlang/ir';
import type { SettingArguments, SettingValues, WordDefinition } from '../vocabulary/setting-arguments.js';

/** What the labels of samples are: class numbers (i32 `[N]`), real values (f32 `[N, n]`), or maps, a class number a pixel (i32 `[N, h, w]`). */
export type TargetKind = 'classes' | 'values' | 'maps';

/** What the labels of a model's heads are: of one kind, which all heads share, or a kind for each by the head's name. */
export type HeadLabels = TargetKind | Readonly<Record<string, TargetKind>>;

/** What messages call the labels of a kind. */
export const targetNames = {
  classes: 'class numbers',
  values: 'values',
  maps: 'maps of classes',
} as const satisfies Record<TargetKind, string>;

/** A place of the model that has a loss: its main output, or a tap. */
export interface Head {
  readonly name: string;
  /** What the head gives: probabilities, scores or values. */
  readonly value: ValueId;
  /** The op that makes it, and what that op works on. */
  readonly op: string | null;
  readonly before: ValueId | null;
}

/** The labels that a head should meet. */
export interface Target {
  readonly kind: TargetKind;
  readonly value: ValueId;
}

/** What a loss is emitted from. */
export interface LossStep<V> {
  readonly builder: GraphBuilder;
  readonly values: V;
  readonly head: Head;
  /** Of a kind that the loss takes. */
  readonly target: Target;
  /** Name for the loss, and first part of the names of what leads to it. */
  readonly name: string;
}

/** How the numbers of a head come to yes or no. */
export interface PairAnswer<A extends SettingArguments> {
  /** Above 0 for yes, class 1. */
  score(said: {
    /** Those of several samples; the sample's own are `width` of them from `first` on. */
    readonly numbers: ArrayLike<number>;
    readonly first: number;
    readonly width: number;
    readonly values: SettingValues<A>;
  }): number;
}

/** A loss: what it takes, how it reads a head, and its value as ops. */
export interface LossDefinition<A extends SettingArguments = SettingArguments> extends WordDefinition<A> {
  /** Labels that it can be computed from. */
  readonly targets: readonly TargetKind[];
  /**
   * What it takes a head's numbers for: `logits` of classes, inside a final softmax or sigmoid if there is one; `each`, a yes or no for
   * each number by itself, inside a final sigmoid or as it is; `margins`, scores of classes as they are; or `values`.
   */
  readonly reads: 'logits' | 'each' | 'margins' | 'values';
  /**
   * Why a head of some sizes, `[n]` or `[h, w, c]`, cannot have it with such values, as the end of a sentence; `null` where it can. What
   * labels decide is not asked here.
   */
  unfit?(values: SettingValues<A>, sizes: readonly number[]): string | null;
  /** Present where the numbers of a head are no scores of classes, and together say yes or no. */
  readonly answers?: PairAnswer<A>;
  /** Emits the loss of each sample, `[N]`; of a map, the mean over its pixels. */
  emit(step: LossStep<SettingValues<A>>): ValueId;
}

/**
 * The kinds of labels that a loss takes, for messages.
 *
 * @param shape of the head, `[N, ...]`: maps are for those that give an image
 */
export function targetList({ targets }: Pick<LossDefinition, 'targets'>, shape: Shape): string {
  const met = targets.filter((kind) => kind !== 'maps' || shape.length === 4);
  return (met.length === 0 ? targets : met).map((kind) => targetNames[kind]).join(' or ');
}

/** Keeps the literal types of a loss. */
export function defineLoss<const A extends SettingArguments>(
  definition: LossDefinition<A>,
): LossDefinition<A> {
  return Object.freeze(definition);
}
