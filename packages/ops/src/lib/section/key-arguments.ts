import type { SourceSetting } from '../data-source/source-facts.js';
import {
  completeValues,
  findWord,
  isUnsaid,
  settingNames,
  type ChosenWord,
  type CompleteValues,
  type NamedThing,
  type SettingArgument,
  type SettingArguments,
  type SettingRecord,
  type SizeOf,
  type ValueOf,
  type WordDefinition,
} from '../vocabulary/setting-arguments.js';

/** How an expectation compares what is with what is stated. */
export type Comparison = '<' | '<=' | '>' | '>=' | '==';

/** One thing that is written behind a key of a section: what words take, and what only keys do. */
export type KeyArgument =
  | SettingArgument
  /** Its word alone. */
  | (Documented & { readonly form: 'pair'; readonly type: 'flag'; readonly default: false })
  | (Documented & { readonly form: 'value' } &
      /** One or more of some words; one that is there twice counts once. */
      (
        | {
            readonly type: 'words';
            readonly words: readonly string[];
            readonly default: readonly string[];
          }
        /** Names that the file gives to things. */
        | { readonly type: 'names'; readonly of: NamedThing; readonly default: readonly string[] }
        /** Texts or words, each once. */
        | { readonly type: 'texts'; readonly default: readonly string[] }
        | { readonly type: 'comparison'; readonly default: Comparison }
        /** `N` or `HxWxC`: so many sizes at most. */
        | { readonly type: 'shape'; readonly most: number }
        /** A word with what it takes. */
        | (WordChoice & { readonly type: 'choice'; readonly default?: { readonly kind: string } })
        /** Several of them, one behind the other. */
        | (WordChoice & { readonly type: 'choices'; readonly default: readonly ChosenWord[] })
        /** A kind of data, a path in quotes and options, which only the kind knows. */
        | { readonly type: 'source' }
      ));

/** What every argument has. */
type Documented = Pick<SettingArgument, 'as' | 'doc' | 'expected'>;

/** Words to choose from. */
export interface WordChoice {
  readonly words: Readonly<Record<string, WordDefinition>>;
  /** What all of them take; it stands behind their own. */
  readonly common?: SettingArguments;
}

/** What a key takes, by the words that are written, in the order of their places. */
export type KeyArguments = Readonly<Record<string, KeyArgument>>;

/** A key of a section: what it is for, and what is written behind it. */
export interface KeyDefinition<A extends KeyArguments = KeyArguments> {
  /** One sentence for tables and hovers. */
  readonly summary: string;
  readonly args: A;
  /** Present where a section may have the key more than once. */
  readonly repeats?: true;
}

/** Type of the value of a key's argument. */
export type KeyValueOf<S extends KeyArgument> = S extends SettingArgument
  ? ValueOf<S>
  : S extends { readonly type: 'flag' }
    ? boolean
    : S extends { readonly type: 'words' | 'names' | 'texts' }
      ? readonly string[]
      : S extends { readonly type: 'comparison' }
        ? Comparison
        : S extends { readonly type: 'shape' }
          ? readonly number[]
          : S extends { readonly type: 'choice' }
            ? ChosenOf<S>
            : S extends { readonly type: 'choices' }
              ? readonly ChosenWord[]
              : SourceSetting;

/** The values of all arguments of a key, by their names among the settings. */
export type KeyValues<A extends KeyArguments> = {
  readonly [K in keyof A as A[K] extends { readonly type: 'size' } ? never : A[K]['as']]: KeyValueOf<A[K]>;
} & (A extends SettingArguments ? SizeOf<A> : object);

/** A chosen word and its values; of words that are known to the compiler, one of these. */
export type ChosenOf<S> = S extends { readonly words: infer W extends WordChoice['words'] }
  ? string extends keyof W
    ? ChosenWord &
        (S extends { readonly common: infer C extends SettingArguments } ? CompleteValues<C> : object)
    : { [K in keyof W]: { readonly kind: K } & CompleteValues<W[K]['args']> }[keyof W]
  : never;

/** Keeps the literal types of a key. */
export function defineKey<const A extends KeyArguments, R extends true = never>(
  definition: KeyDefinition<A> & { readonly repeats?: R },
): KeyDefinition<A> & { readonly repeats?: R } {
  return definition;
}

/**
 * What holds where a section does not have a key: the defaults of its arguments, or `null` where one has none.
 */
export function absentValues({ args }: KeyDefinition): Readonly<Record<string, unknown>> | null {
  const all = Object.values(args);
  return all.every((argument) => 'default' in argument) ? completeKey({ args }, {}) : null;
}

/**
 * The values of a key's arguments, in its order, with defaults for those that are not given.
 *
 * @throws Error for an argument that must be given
 */
export function completeKey(
  { args }: Pick<KeyDefinition, 'args'>,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const values = Object.values(args).flatMap((argument) => {
    const names = argument.type === 'size' ? settingNames(argument) : [argument.as];
    return names.flatMap((name) => {
      const value = given[name] ?? defaultOf(argument);
      return isUnsaid(argument, value) ? [] : [[name, value] as const];
    });
  });
  return Object.fromEntries(values);
}

function defaultOf(argument: KeyArgument): unknown {
  if (!('default' in argument)) throw new Error(`the setting ${argument.as} is missing`);
  return argument.type === 'choice' ? completeChoice(argument, argument.default) : argument.default;
}

/** A word and the values of all that it takes. */
export function completeChoice(
  { words, common = {} }: WordChoice,
  { kind, ...given }: { readonly kind: string } & SettingRecord,
): ChosenWord {
  const definition = findWord(words, 'word', kind);
  return { kind, ...completeValues({ ...definition, args: { ...definition.args, ...common } }, given) };
}
