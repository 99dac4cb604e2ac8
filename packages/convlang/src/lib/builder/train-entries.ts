import type {
  coreLosses,
  coreMetrics,
  coreOptimizers,
  coreSchedules,
  KeyArgument,
  trainKeys,
} from '@convlang/ops';
import type { CamelCase } from './argument-types.js';

/** The keys of a train section with the words of the core. */
type TrainKeys = ReturnType<
  typeof trainKeys<typeof coreLosses, typeof coreOptimizers, typeof coreSchedules, typeof coreMetrics>
>;

/** One or several in a row. */
type Some<T> = T | readonly T[];

/** What a builder takes for one argument of a key, by the type in the definition. */
type ValueGiven<S extends KeyArgument> = S extends { readonly type: 'number' }
  ? number
  : S extends { readonly type: 'numbers' }
    ? Some<number>
    : S extends { readonly type: 'switch' | 'flag' }
      ? boolean
      : S extends { readonly type: 'numbers or word'; readonly words: readonly (infer W)[] }
        ? Some<number> | W
        : S extends { readonly type: 'word'; readonly words: readonly (infer W)[] }
          ? W
          : S extends { readonly type: 'words' | 'any words'; readonly words: readonly (infer W)[] }
            ? Some<W>
            : S extends { readonly type: 'name' }
              ? string
              : S extends { readonly type: 'names' }
                ? Some<string>
                : never;

type Arguments = Readonly<Record<string, KeyArgument>>;

/** Arguments by their words, those with a default left out at will; of a choice nothing. */
type Options<A> = {
  readonly [
    K in keyof A & string as A[K] extends { readonly default: unknown } ? NameOf<K, A[K]> : never
  ]?: A[K] extends KeyArgument ? ValueGiven<A[K]> : never;
} & {
  readonly [
    K in keyof A & string as A[K] extends { readonly default: unknown } ? never : NameOf<K, A[K]>
  ]: A[K] extends KeyArgument ? ValueGiven<A[K]> : never;
};

type NameOf<K extends string, S> = S extends { readonly type: 'choice' } ? never : CamelCase<K>;

/** The words that a key lets choose from, and what all of them take. */
type ChoiceIn<A> = Extract<A[keyof A], { readonly type: 'choice' }>;
type WordsIn<A> = ChoiceIn<A> extends { readonly words: infer W } ? W : never;
type CommonIn<A> = ChoiceIn<A> extends { readonly common: infer C } ? C : object;

/** An intersection as one type, of which an object without any of its keys is none. */
type Flat<T> = { readonly [K in keyof T]: T[K] };

/** A key as an object: its arguments, and where one is a choice its word as `kind` beside what that word takes. */
type AsObject<A> = [ChoiceIn<A>] extends [never]
  ? Flat<Options<A>>
  : {
      [K in keyof WordsIn<A>]: Flat<
        { readonly kind: K } & Options<ArgumentsOf<WordsIn<A>[K]>> & Options<CommonIn<A>> & Options<A>
      >;
    }[keyof WordsIn<A>];

type ArgumentsOf<D> = D extends { readonly args: infer B } ? B : object;

/** A key as the file has it: a word that there is and what follows, or a number; anything where names or words of its own come first. */
type AsText<A> = [ChoiceIn<A>] extends [never]
  ? A[keyof A] extends infer S
    ? S extends { readonly form: 'value' } & KeyArgument
      ? ValueGiven<S> | (S extends { readonly type: 'number' } ? `${number} ${string}` : never)
      : S extends { readonly form: 'phrase'; readonly words: readonly (infer W extends string)[] }
        ? `${string} ${W}${'' | ` ${string}`}`
        : never
    : never
  : | ChoiceText<keyof WordsIn<A> & string>
    | (A extends { readonly head: object } ? HeadText<keyof WordsIn<A> & string> : never);

type ChoiceText<W extends string> = W | `${W} ${string}`;

/** `side cross-entropy weight 0.3`: the loss of a tap. */
type HeadText<W extends string> = `${string} ${ChoiceText<W>}`;

/** Several only of a key that may stand more than once. */
type EntryOf<D> = D extends { readonly args: infer A extends Arguments; readonly repeats?: infer R }
  ? [R] extends [undefined]
    ? AsText<A> | AsObject<A>
    : Some<AsText<A> | AsObject<A>>
  : never;

/**
 * The entries of a train section, by key: what a file has behind the key, as `'adam lr 0.001'` or `10`, or the same as an object,
 * `{ kind: 'adam', lr: 0.001 }`. Words and what they take are those of the definitions, with `weightDecay` for `weight-decay`. Of a key
 * that may stand more than once, such as `loss` with taps, several.
 */
export type TrainEntries = {
  readonly [K in keyof TrainKeys]?: EntryOf<TrainKeys[K]>;
};
