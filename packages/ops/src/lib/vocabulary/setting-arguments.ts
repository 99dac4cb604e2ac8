import type { Bounds } from '../definition/bounds.js';

/** One thing that is written behind a word of the vocabulary: `momentum 0.9`, `every 30 epochs`, `horizontal`. */
export type SettingArgument = {
  /** Its name among the settings. */
  readonly as: string;
  /** What it does, as one sentence. */
  readonly doc: string;
  /**
   * How it is written: `pair`, its word and the value, in any order behind the others; `phrase`, the same at its place, left out
   * where the default is meant; `value`, the value alone at its place.
   */
  readonly form: 'pair' | 'phrase' | 'value';
  /** What messages say is expected, where the type alone says too little: `one number, such as \`1/255\``. */
  readonly expected?: string;
} & (
  | {
      readonly type: 'number';
      /** Without one it must be given; with `null` the setting is absent where it is not, so that older settings stay as they were. */
      readonly default?: number | null;
      readonly bounds?: Bounds;
      /** Bounds in place of the others where the argument with this name among the settings is not given before. */
      readonly boundsWithout?: { readonly setting: string; readonly bounds: Bounds };
      /** Name among the settings of a number before it, which it must not be above. */
      readonly atMost?: string;
      /** A word that may stand behind it. */
      readonly unit?: string;
    }
  /** One or more, in a row. */
  | {
      readonly type: 'numbers';
      readonly bounds?: Bounds;
      /** Each above the one before. */
      readonly rising?: true;
      readonly unit?: string;
    }
  /** Numbers in a row, or a word in their place; absent where it is not given. */
  | {
      readonly type: 'numbers or word';
      readonly words: readonly string[];
      readonly bounds?: Bounds;
      readonly default: null;
    }
  /** One or more of some words, each once; absent where it is not given. */
  | { readonly type: 'any words'; readonly words: readonly string[]; readonly default: null }
  /** `on` or `off`. */
  | { readonly type: 'switch'; readonly default: boolean }
  | {
      readonly type: 'word';
      readonly words: readonly string[];
      readonly default?: string | null;
      /** What is meant where it is not given, of those whose default is `null`: settings never hold it, so that older ones stay as they were. */
      readonly unsaid?: string;
      /** What stands for them in messages, where they are many: `METRIC`. */
      readonly noun?: string;
    }
  /** A name that the file gives to something. */
  | {
      readonly type: 'name';
      readonly of: NamedThing;
      /** Whether it may stand in quotes, as names with a `/` do. */
      readonly isQuotable?: true;
      readonly default?: string;
    }
  /** `K`, `HxW`, or the size before and `to` in front; its settings are `height` and `width`. */
  | { readonly type: 'size' }
);

/** What a name in a section may belong to. */
export type NamedThing = 'stage' | 'tap' | 'source';

/** What a word takes, by the words that are written, in the order of their places. */
export type SettingArguments = Readonly<Record<string, SettingArgument>>;

/** A value of a setting. */
export type SettingValue = number | boolean | string | readonly number[] | readonly string[];

/** Values by the names of the settings. */
export type SettingRecord = Readonly<Record<string, SettingValue>>;

/** A word of the vocabulary and the values of its arguments. */
export interface ChosenWord {
  readonly kind: string;
  readonly [argument: string]: SettingValue;
}

/** Type of the value of an argument. */
export type ValueOf<S extends SettingArgument> = S extends { readonly type: 'number' }
  ? S extends { readonly default: null }
    ? number | undefined
    : number
  : S extends { readonly type: 'numbers' }
    ? readonly number[]
    : S extends { readonly type: 'numbers or word'; readonly words: readonly (infer W)[] }
      ? readonly number[] | W | undefined
      : S extends { readonly type: 'any words'; readonly words: readonly (infer W)[] }
        ? readonly W[] | undefined
        : S extends { readonly type: 'switch' }
          ? boolean
          : S extends { readonly type: 'word'; readonly words: readonly (infer W)[] }
            ? S extends { readonly default: null }
              ? W | undefined
              : W
            : S extends { readonly type: 'name' }
              ? string
              : never;

/** Height and width, where one of the arguments is a size; nothing else. */
export type SizeOf<A extends SettingArguments> =
  Extract<A[keyof A], { readonly type: 'size' }> extends never
    ? object
    : { readonly height: number; readonly width: number };

/** The values of all arguments, by their names among the settings; of arguments that are not known, anything. */
export type SettingValues<A extends SettingArguments> = string extends keyof A
  ? // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a definition is contravariant in its values
    any
  : KnownValues<A>;

/** Values of arguments whose names are known to the compiler. */
export type KnownValues<A extends SettingArguments> = {
  readonly [K in keyof A as A[K] extends { readonly type: 'size' } ? never : A[K]['as']]: ValueOf<A[K]>;
} & SizeOf<A>;

/** A word of the vocabulary: what it is for, and what is written behind it. */
export interface WordDefinition<A extends SettingArguments = SettingArguments> {
  /** One sentence for tables and hovers. */
  readonly summary: string;
  readonly args: A;
}

/** As {@link SettingValues}; of arguments that are not known, values of any type. */
export type CompleteValues<A extends SettingArguments> = string extends keyof A
  ? SettingRecord
  : SettingValues<A>;

/** The names that an argument's values have among the settings. */
export function settingNames(argument: SettingArgument): readonly string[] {
  return argument.type === 'size' ? ['height', 'width'] : [argument.as];
}

/**
 * A word's definition.
 *
 * @param what the word is, for the message: `loss`
 * @throws Error for a word that is not there
 */
export function findWord<D>(table: Readonly<Record<string, D>>, what: string, word: string): D {
  const found = Object.hasOwn(table, word) ? table[word] : undefined;
  if (found !== undefined) return found;
  throw new Error(`there is no ${what} ${word}; there are ${Object.keys(table).join(', ')}`);
}

/**
 * The values of a definition's arguments, in its order, with defaults for those that are not given; nothing else. One whose default is
 * `null` is absent then.
 *
 * @throws Error for an argument that must be given
 */
export function completeValues<A extends SettingArguments>(
  { args }: WordDefinition<A>,
  given: Readonly<Record<string, unknown>>,
): CompleteValues<A> {
  const entries = Object.values(args).flatMap((argument) =>
    settingNames(argument).flatMap((name) => {
      const value = given[name] ?? defaultOf(argument, name);
      return isUnsaid(argument, value) ? [] : [[name, value] as const];
    }),
  );
  return Object.fromEntries(entries) as CompleteValues<A>;
}

/** Whether settings leave a value out: it is what holds without it. */
export function isUnsaid(
  argument: { readonly type: string; readonly unsaid?: string },
  value: unknown,
): boolean {
  return value === null || (argument.unsaid !== undefined && value === argument.unsaid);
}

function defaultOf(argument: SettingArgument, name: string): SettingValue | null {
  if ('default' in argument) return argument.default;
  throw new Error(`the setting ${name} is missing`);
}
