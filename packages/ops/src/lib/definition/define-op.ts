import type { AttrValue, ValueType } from '@convlang/ir';

/** The schema of one attribute of an op. Defaults live here and nowhere else. */
export type AttrSpec =
  | {
      readonly type: 'int' | 'float';
      readonly default?: number;
      readonly min?: number;
      readonly max?: number;
      readonly doc: string;
    }
  | { readonly type: 'boolean'; readonly default?: boolean; readonly doc: string }
  | { readonly type: 'string'; readonly default?: string; readonly doc: string }
  | {
      readonly type: 'enum';
      readonly values: readonly string[];
      readonly default?: string;
      readonly doc: string;
    }
  /** A list of whole numbers; `length` when it is fixed. */
  | {
      readonly type: 'ints';
      readonly length?: number;
      readonly default?: readonly number[];
      readonly doc: string;
    }
  /** Rows of whole numbers of any lengths; empty when there is none. */
  | { readonly type: 'table'; readonly default?: readonly (readonly number[])[]; readonly doc: string };

/** Attributes of an op by name. */
export type AttrSchema = Readonly<Record<string, AttrSpec>>;

/** The value of an attribute of a spec. */
export type AttrType<S extends AttrSpec> = S extends { type: 'int' | 'float' }
  ? number
  : S extends { type: 'boolean' }
    ? boolean
    : S extends { type: 'enum'; values: readonly (infer V)[] }
      ? V
      : S extends { type: 'string' }
        ? string
        : S extends { type: 'ints' }
          ? readonly number[]
          : readonly (readonly number[])[];

/** The attribute values that a schema describes, defaults filled in. */
export type AttrsOf<A extends AttrSchema> = { readonly [K in keyof A]: AttrType<A[K]> };

/** Numbers of the reference interpreter: float64, row-major, batch bound. */
export interface RefTensor {
  readonly shape: readonly number[];
  readonly data: Float64Array;
}

/** One input of an op. Optional inputs come last and may be absent. */
export interface InputSpec {
  readonly name: string;
  readonly doc: string;
  /** Default `f32`. */
  readonly dtype?: 'i32';
  readonly optional?: boolean;
  /** Only its shape is read, none of its numbers. */
  readonly shapeOnly?: boolean;
  /** Takes all remaining inputs (at least one). Only the last may be. */
  readonly variadic?: boolean;
}

/** What passes and backends may ask of an op instead of its name. */
export interface OpTraits {
  /**
   * Output element i depends on element i of each input of the output's shape, and on smaller inputs as a whole (scalars, or
   * broadcast): may overwrite an input of its shape.
   */
  readonly elementwise?: boolean;
  /**
   * Makes its output at a cost beside which that of an elementwise op is small, sample by sample where it has a batch: elementwise ops that
   * follow may become its epilogues, applied to each number as soon as that is there.
   */
  readonly takesEpilogue?: boolean;
  /**
   * Makes each row of images `[N, oh, ow, c]` from a window of rows of its only input, images as well, at a cost beside which that of a
   * convolution is large: may be the last epilogue of a step, each row computed as soon as those under its window are there.
   */
  readonly pools?: boolean;
  /** Its output is its only input's numbers in the same order under another shape: may share their memory. */
  readonly view?: boolean;
  /** Its last input, `acc`, may be given: the output is `acc` plus the result, added group by group (see batch splitting). */
  readonly accumulates?: boolean;
  /** Mixes numbers of different samples in a way that cannot be split (batch statistics). */
  readonly wholeBatch?: boolean;
}

/** An op, in one place: what it is called, what it takes, what comes out, and what it means. */
export interface OpDefinition<Name extends string = string, A extends AttrSchema = AttrSchema> {
  readonly name: Name;
  /** What hashes of a model know the op by; default its name. An op that is renamed keeps it, so that weights of before stay valid. */
  readonly id?: string;
  /** One sentence for tables and hovers. */
  readonly summary: string;
  readonly inputs: readonly InputSpec[];
  readonly outputs: readonly string[];
  readonly attrs: A;
  readonly traits: OpTraits;
  /** How far a float32 kernel may be from the reference, for numbers of about 1. */
  readonly tolerance: { readonly absolute: number; readonly relative: number };
  /**
   * Types of the outputs. The only shape rule: kernels never recompute one. The batch dimension `N` passes through.
   *
   * @throws OpError when the inputs or attributes do not fit
   */
  readonly infer: (inputs: readonly ValueType[], attrs: AttrsOf<A>) => readonly ValueType[];
  /** Multiplications of its sums of products for one sample, in a layer those by weights; absent means none. */
  readonly macs?: (inputs: readonly ValueType[], attrs: AttrsOf<A>, outputs: readonly ValueType[]) => number;
  /** The meaning, in naive loops over float64. */
  readonly reference: (
    inputs: readonly RefTensor[],
    attrs: AttrsOf<A>,
    outputs: readonly RefTensor[],
  ) => void;
}

/**
 * The erased view of an op, for code that walks graphs and knows ops only by name. The one place where the attribute type
 * is given up: `infer` and `reference` are then called with attributes that {@link completeAttrs} has checked.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a definition is contravariant in its attributes
export type AnyOp = Omit<OpDefinition<string, any>, 'attrs'> & { readonly attrs: AttrSchema };

/** Inputs or attributes that an op cannot take. Its message names the op, the values seen and what was expected. */
export class OpError extends Error {
  override readonly name = 'OpError';

  /** Another copy of this class is as good: the command is bundled, and plugins bring packages of their own. */
  static override [Symbol.hasInstance](value: unknown): value is OpError {
    return value instanceof Error && value.name === 'OpError';
  }
}

/** Checks a definition's form and keeps its literal types. */
export function defineOp<const Name extends string, const A extends AttrSchema>(
  definition: OpDefinition<Name, A>,
): OpDefinition<Name, A> {
  return definition;
}

/**
 * Fills in defaults and checks types and ranges.
 *
 * @throws OpError for an unknown, missing, mistyped or out-of-range attribute
 */
export function completeAttrs(
  op: AnyOp,
  given: Readonly<Record<string, AttrValue>>,
): Readonly<Record<string, AttrValue>> {
  const schema = op.attrs;
  for (const name in given)
    if (!(name in schema))
      throw new OpError(
        `${op.name} has no attribute ${name}; it has ${Object.keys(schema).join(', ') || 'none'}`,
      );
  const complete: Record<string, AttrValue> = {};
  for (const name in schema) {
    const spec = schema[name];
    if (spec === undefined) continue;
    const value = given[name] ?? spec.default;
    if (value === undefined) throw new OpError(`${op.name} needs the attribute ${name}`);
    const problem = attrProblem(spec, value);
    if (problem !== null) throw new OpError(`${op.name}: ${name} ${problem}, not ${JSON.stringify(value)}`);
    complete[name] = value;
  }
  return complete;
}

function isInt(value: unknown): boolean {
  return Number.isSafeInteger(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function attrProblem(spec: AttrSpec, value: AttrValue): string | null {
  switch (spec.type) {
    case 'int':
    case 'float':
      if (!isNumber(value) || (spec.type === 'int' && !isInt(value)))
        return `is ${spec.type === 'int' ? 'a whole number' : 'a number'}`;
      if (spec.min !== undefined && value < spec.min) return `is at least ${spec.min}`;
      return spec.max !== undefined && value > spec.max ? `is at most ${spec.max}` : null;
    case 'boolean':
      return typeof value === 'boolean' ? null : 'is true or false';
    case 'string':
      return typeof value === 'string' ? null : 'is a text';
    case 'enum':
      return typeof value === 'string' && spec.values.includes(value)
        ? null
        : `is one of ${spec.values.join(', ')}`;
    case 'ints':
      if (!Array.isArray(value) || !value.every(isInt)) return 'is a list of whole numbers';
      return spec.length !== undefined && value.length !== spec.length ? `has ${spec.length} numbers` : null;
    case 'table':
      return Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isInt))
        ? null
        : 'is rows of whole numbers';
  }
}
