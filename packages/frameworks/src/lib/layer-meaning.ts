import type { Attrs } from '@convlang/ir';
import type { ArgSchema, ArgValue, InitName, coreLayers, LayerName } from '@convlang/ops';

/**
 * What a difference changes: the `results` from the same weights, the order of the `weights` that are carried over, or how
 * `training` starts and what it keeps.
 */
export type Effect = 'results' | 'weights' | 'training';

/** A point in which a layer means something else in a framework. Texts are short, without a full stop. */
export interface Point {
  readonly effect: Effect;
  readonly ours: string;
  readonly theirs: string;
  /** What to write here to get what the framework does; `null` when no word does. */
  readonly word: string | null;
  /** What to write there to keep ours; `null` when nothing does. */
  readonly keep: string | null;
}

/** A layer of a network, as the tables of meanings are asked about it. */
export interface AskedLayer {
  readonly kind: string;
  /** Arguments by name, defaults filled in. */
  readonly args: Readonly<Record<string, ArgValue>>;
  /** Names of the arguments that the file gives. */
  readonly given: ReadonlySet<string>;
  readonly facts: Attrs;
  /** Whether a signal flows in. Sizes and facts are then those of an image of one row, and what is said of it is said in one direction. */
  readonly isSignal: boolean;
  /** Sizes of what flows in, `[h, w, c]` or `[n]`; empty for a source. */
  readonly input: readonly number[];
  /** Sizes of all that flows in: of a merge its branches. */
  readonly inputs: readonly (readonly number[])[];
  readonly output: readonly number[];
  /** How its own kernel starts; `null` for a layer without one. */
  readonly start: InitName | null;
  /** Whether a later layer weighs its numbers by their places (`dense`). */
  readonly isWeighed: boolean;
}

/** The plain value of an argument. */
export type Setting = number | boolean | readonly number[];

/** An argument that has another value in the framework when a port leaves it out. */
export interface DefaultMeaning {
  /** The framework's value, in the terms of the language. */
  readonly value: Setting;
  /** The framework cannot be told, or counts in other terms: what the file says is compared too, not only its defaults. */
  readonly isFixed?: true;
  /** Default `results`. */
  readonly effect?: Effect;
  /** The framework's own name or number for it, when that is not the value. */
  readonly theirs?: string;
  /** What to write there for a value of ours, which is given as text. */
  readonly keep: (value: string) => string;
}

/** Something that is no default to compare: a port must say it, or `points` compares it. */
export const elsewhere = 'elsewhere';

/** Names of the arguments of a schema that have a default. */
export type DefaultedOf<A extends ArgSchema> = {
  [K in keyof A]: A[K] extends { readonly default: unknown } ? K : never;
}[keyof A];

/** Names of the arguments of a word that have a default. */
export type Defaulted<Name extends LayerName> =
  DefaultedOf<(typeof coreLayers)[Name]['positionals']> | DefaultedOf<(typeof coreLayers)[Name]['keys']>;

/** A word of the language in a framework: each argument that has a default here, and what cannot be said by arguments. */
export interface LayerMeaning<Arguments extends PropertyKey = string> {
  /** The framework's own values; a bare one where a port writes it as it is. */
  readonly defaults: Readonly<Record<Arguments, Setting | DefaultMeaning | typeof elsewhere>>;
  /** What cannot be said by arguments; `null` where a layer does not differ. */
  readonly points?: (layer: AskedLayer) => readonly (Point | null)[];
}

/** Words of the core in one framework, each complete by its type, argument by argument. Of a word without one nothing is said but that. */
export type FrameworkMeanings = {
  readonly [Name in LayerName]?: LayerMeaning<Defaulted<Name>>;
};
