import type { Code, MessageSlots } from '@convlang/diagnostics';
import type { Attrs, Initializer, ValueId, ValueType } from '@convlang/ir';
import type { LayerFacts, LayerDerivation } from './layer-derivation.js';
import type { PadSpec, Rounding, WindowMismatch } from '../window/window.js';

/** Initialisers that look at the number of connections; what `init` may name. */
export type InitName = Exclude<Initializer['kind'], 'constant' | 'normal' | 'uniform'>;

/** Every {@link InitName}, for checks and completion. */
export const initNames = [
  'he-normal',
  'he-uniform',
  'xavier-normal',
  'xavier-uniform',
  'lecun-normal',
  'lecun-uniform',
] as const satisfies readonly InitName[];

/** What each draws, for pages: `in` and `out` are how many numbers a number of the output is made of, and how many of the output one goes into. */
export const initDocs: Readonly<Record<InitName, string>> = {
  'he-normal': 'Normal with deviation `sqrt(2 / in)`. He et al., 2015.',
  'he-uniform': 'Uniform up to `sqrt(6 / in)` on both sides of 0. He et al., 2015.',
  'xavier-normal': 'Normal with deviation `sqrt(2 / (in + out))`. Glorot and Bengio, 2010.',
  'xavier-uniform': 'Uniform up to `sqrt(6 / (in + out))`. Glorot and Bengio, 2010.',
  'lecun-normal': 'Normal with deviation `sqrt(1 / in)`. LeCun et al., 1998.',
  'lecun-uniform': 'Uniform up to `sqrt(3 / in)`. LeCun et al., 1998.',
};

interface Documented {
  /** One sentence for hovers and reference pages. */
  readonly doc: string;
}

/** Present with `optional`: when the file does not give it, its value is `null`. */
interface MayBeAbsent {
  readonly optional?: true;
}

interface NumberRange {
  readonly min?: number;
  readonly max?: number;
}

/** What one positional or key of a layer may be. Defaults live here and nowhere else. */
export type ArgSpec =
  /** A whole number. */
  | (Documented & MayBeAbsent & NumberRange & { readonly type: 'int'; readonly default?: number })
  | (Documented & MayBeAbsent & NumberRange & { readonly type: 'number'; readonly default?: number })
  /** `K` or `KHxKW`, read as `[height, width]`; on a signal `K`. */
  | (Documented &
      MayBeAbsent & {
        readonly type: 'size';
        readonly min?: number;
        readonly default?: readonly [number, number];
      })
  /** `K`, `KHxKW` or the word `global` (the whole image). */
  | (Documented & { readonly type: 'window' })
  /** `FxKHxKW`: how many filters of which size; on a signal `FxK`, read as `[f, 1, k]`. */
  | (Documented & { readonly type: 'filters' })
  /** `HxWxC`, `LxC` for a signal, or `N` for a vector. */
  | (Documented & { readonly type: 'shape' })
  /** `on` or `off`. */
  | (Documented & { readonly type: 'switch'; readonly default: boolean })
  /** One of some words; must be given where there is no default. */
  | (Documented & { readonly type: 'enum'; readonly values: readonly string[]; readonly default?: string })
  /** The four kinds of padding: sides, `valid`, `same`, `same lower`, `half`. Default: none. */
  | (Documented & { readonly type: 'pad' })
  /** `2`, `1x2` or `top 0 bottom 1 left 0 right 1`, read as `[top, bottom, left, right]`; on a signal `2` or `left 0 right 1`. */
  | (Documented &
      MayBeAbsent & {
        readonly type: 'sides';
        readonly default?: readonly [number, number, number, number];
      })
  /** `exact`, `floor` or `ceil`; `null` when the layer leaves it to the file. */
  | (Documented & { readonly type: 'round' })
  /** The name of a `table` of the file; `null` when not given. */
  | (Documented & { readonly type: 'table' })
  /** The name of an initialiser; `null` when the layer leaves it to the file. */
  | (Documented & { readonly type: 'init' })
  /** The name of a layer made before, whose parameters this one uses too. The checker ties them; `build` need not look. */
  | (Documented & { readonly type: 'layer' });

/** Positionals or keys of a layer by name, positionals in their order. */
export type ArgSchema = Readonly<Record<string, ArgSpec>>;

type Maybe<S, T> = S extends { optional: true } ? T | null : T;

/** The value of an argument of a spec. */
export type ArgValueOf<S extends ArgSpec> = S extends { type: 'int' | 'number' }
  ? Maybe<S, number>
  : S extends { type: 'size' }
    ? Maybe<S, readonly [number, number]>
    : S extends { type: 'window' }
      ? readonly [number, number] | 'global'
      : S extends { type: 'filters' }
        ? readonly [number, number, number]
        : S extends { type: 'shape' }
          ? readonly number[]
          : S extends { type: 'switch' }
            ? boolean
            : S extends { type: 'enum'; values: readonly (infer V)[] }
              ? V
              : S extends { type: 'pad' }
                ? PadSpec
                : S extends { type: 'sides' }
                  ? Maybe<S, readonly [number, number, number, number]>
                  : S extends { type: 'round' }
                    ? Rounding | null
                    : S extends { type: 'table' }
                      ? readonly (readonly number[])[] | null
                      : S extends { type: 'init' }
                        ? InitName | null
                        : string | null;

/** The values that a schema describes, defaults filled in. */
export type ArgsOf<A extends ArgSchema> = { readonly [K in keyof A]: ArgValueOf<A[K]> };

/** Any argument's value. */
export type ArgValue = ArgValueOf<ArgSpec>;

/** Why a layer cannot be built on what flows in. Data from which the checker makes a diagnostic and solves fixes. */
export type LayerProblem =
  /** A window that does not fit: the checker prints the formula and looks for ways out. */
  | { readonly kind: 'window'; readonly mismatch: WindowMismatch }
  /** Any other code of the catalogue. `argument` names the positional or key at fault, for the caret. */
  | {
      readonly kind: 'code';
      readonly code: Code;
      readonly slots: Readonly<Record<string, string | number>>;
      readonly argument: string | null;
      readonly notes: readonly string[];
    };

/** Thrown by `LayerContext.fail` and caught by the checker; never seen by users. */
export class LayerFailure extends Error {
  override readonly name = 'LayerFailure';
  readonly problem: LayerProblem;

  /** Another copy of this class is as good: the command is bundled, and plugins bring packages of their own. */
  static override [Symbol.hasInstance](value: unknown): value is LayerFailure {
    return value instanceof Error && value.name === 'LayerFailure' && 'problem' in value;
  }

  constructor(problem: LayerProblem) {
    super(problem.kind === 'window' ? 'window does not fit' : problem.code);
    this.problem = problem;
  }
}

/** Ends `build` with a code of the catalogue. */
export function failLayer<C extends Code>(
  code: C,
  slots: MessageSlots<C>,
  at: { readonly argument?: string; readonly notes?: readonly string[] } = {},
): never {
  throw new LayerFailure({ kind: 'code', code, slots, argument: at.argument ?? null, notes: at.notes ?? [] });
}

/** What a parameter of a layer starts from; `auto` is the layer's or the file's `init`, else he-normal. */
export type ParameterStart =
  | Initializer
  | {
      readonly kind: 'auto';
      readonly init: InitName | null;
      readonly fanIn: number;
      readonly fanOut: number;
    };

/** What `build` works with. */
export interface LayerContext {
  /** The layer's word, for messages. */
  readonly word: string;
  /** What flows in: one value, none for a source such as `input`, all branches for a merge. */
  readonly inputs: readonly ValueId[];
  /** The file's rounding, for layers without a `round` of their own. */
  readonly rounding: { readonly conv: Rounding; readonly pool: Rounding };
  /** Name of the layer's random stream, for ops that draw numbers: `dropout#1`. */
  readonly stream: string;
  /** Names of the arguments that the file gives; the others have their defaults. */
  readonly given: ReadonlySet<string>;
  /** Element type and shape of a value, the batch first. */
  typeOf(value: ValueId): ValueType;
  /** Applies an op with one output. */
  emit(op: string, inputs: readonly ValueId[], attrs?: Attrs): ValueId;
  /** A value fed at each run, named as the layer. Only for sources. */
  source(type: ValueType): ValueId;
  /** A trained parameter `layer/role`, or the one of the layer named by `share`. */
  parameter(role: string, shape: readonly number[], start: ParameterStart): ValueId;
  /** A number that the model keeps but no gradient reaches, such as a running mean. */
  state(role: string, shape: readonly number[], start: Initializer): ValueId;
}

/** What a layer gives back. */
export interface BuiltLayer {
  readonly output: ValueId;
  /**
   * Settings after defaults for tables and pictures. `kernel`, `stride`, `pads` `[top, bottom, left, right]` and
   * `dilation` (two-number lists `[height, width]`) are what the receptive field is computed from; `upscale` divides the jump;
   * `crop` `[top, bottom, left, right]` is what is cut away. `placeless`, true, says that rows and columns of the output are not
   * those of the input, nor windows of them at even steps: no receptive field is known from there on.
   */
  readonly facts?: Attrs;
  /** Multiplications by weights for one sample, where the sum over the ops is not what the counting rule means. */
  readonly macs?: number;
}

/** What must flow into a layer. */
export type LayerTakes = 'one' | 'none' | 'many';

/** What a layer does to what flows through it: the colour of its box in pictures. */
export type LayerFamily = 'convolution' | 'pooling' | 'dense' | 'normalisation' | 'activation' | 'space';

/** A word of the language, in one place: what it is called, what it takes, and the ops that it stands for. */
export interface LayerDefinition<
  Name extends string = string,
  P extends ArgSchema = ArgSchema,
  K extends ArgSchema = ArgSchema,
  T extends LayerTakes = LayerTakes,
> {
  readonly name: Name;
  /** One sentence for tables and hovers. */
  readonly summary: string;
  /** Markdown for the reference page: meaning, shapes, what is special. */
  readonly doc: string;
  /** Stages that the reference page shows and tests build. */
  readonly examples: readonly string[];
  /** What must flow in: `one` value, `none` for a source, `many` for a word that `parallel` may merge by. */
  readonly takes: T;
  /** Default none: sources and merges are known by what they take. */
  readonly family?: LayerFamily;
  /** Whether it acts on each number or channel by itself: pictures show it as a tag of the layer before. Default `false`. */
  readonly isTag?: boolean;
  /**
   * Whether it looks at places of an image, height and width. On a signal `[length, channels]` it is then built as on an image of one
   * row; the reader gives it one number for each direction where the file has one: `stride 2` is `[1, 2]`. Default `false`.
   */
  readonly isSpatial?: boolean;
  readonly positionals: P;
  readonly keys: K;
  /**
   * Emits the layer's ops.
   *
   * @throws LayerFailure through {@link failLayer} or the window resolver
   */
  readonly build: (context: LayerContext, args: ArgsOf<P> & ArgsOf<K>) => BuiltLayer;
  /**
   * How this layer's numbers come about, from its facts. Without it, `explain` shows `doc`, and what can be told of every layer:
   * sizes, parameters by their shapes, what it reads.
   */
  readonly explain?: (facts: LayerFacts) => LayerDerivation;
}

/**
 * The erased view, for code that knows layers only by name. `build` is then called with arguments that the checker has
 * read by the same schema.
 */
export interface AnyLayer extends Omit<LayerDefinition, 'build'> {
  /** Emits the layer's ops. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a definition is contravariant in its arguments
  readonly build: (context: LayerContext, args: any) => BuiltLayer;
}

/** Checks a definition's form and keeps its literal types. */
export function defineLayer<
  const Name extends string,
  const P extends ArgSchema,
  const K extends ArgSchema,
  const T extends LayerTakes,
>(definition: LayerDefinition<Name, P, K, T>): LayerDefinition<Name, P, K, T> {
  return definition;
}

/** Height, width and channels of an image value; fails with E201 for a vector. */
export function imageSize(
  context: LayerContext,
  value: ValueId | undefined = context.inputs[0],
): readonly [height: number, width: number, channels: number] {
  const sizes = featureSizes(context, value);
  const [h, w, c] = [sizes[0], sizes[1], sizes[2]];
  if (sizes.length === 2)
    return failLayer('E208', {
      layer: context.word,
      problem: `it takes images, and a signal of ${sizes.join('x')} comes in`,
    });
  if (h === undefined || w === undefined || c === undefined)
    return failLayer('E201', { layer: context.word, size: h ?? 0 });
  return [h, w, c];
}

/** Sizes without the batch: `[h, w, c]`, `[length, channels]` or `[n]`. */
export function featureSizes(
  context: LayerContext,
  value: ValueId | undefined = context.inputs[0],
): readonly number[] {
  return value === undefined ? [] : context.typeOf(value).shape.slice(1).map(Number);
}

/** The value that flows into a layer that takes one. */
export function onlyInput(context: LayerContext): ValueId {
  const [input] = context.inputs;
  if (input === undefined)
    throw new Error(`this is a bug in convlang: ${context.word} was built without input`);
  return input;
}
