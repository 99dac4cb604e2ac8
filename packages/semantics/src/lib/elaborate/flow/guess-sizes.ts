import { GraphBuilder, BATCH, type ValueId } from '@convlang/ir';
import {
  buildOn,
  createTyping,
  LayerFailure,
  OpError,
  type AnyLayer,
  type AnyOp,
  type ArgValue,
  type LayerContext,
} from '@convlang/ops';
import { sampleSizes } from '../../values/shape-text.js';
import type { KnownSizes } from './flow.js';
import { isPluginFailure } from '../layer/plugin-failure.js';

/** A layer whose input is not known, after an error. */
export interface LostLayer {
  readonly definition: AnyLayer;
  readonly values: Readonly<Record<string, ArgValue>>;
  /** Names of the arguments that the file gives. */
  readonly given: ReadonlySet<string>;
  /** What is known of each input. */
  readonly inputs: readonly KnownSizes[];
}

/** Sizes that stand in for those that are not known: large, with many divisors. */
const STAND_INS = [960, 1920] as const;

/** Sizes of images and of vectors; a layer takes at least one of them. */
const RANKS = [3, 1] as const;

/**
 * What comes out of a layer as far as it does not depend on what is not known. The layer is built twice, on a graph that is
 * thrown away, with different numbers in place of unknown ones: a size that is the same both times is known.
 */
export function guessSizes(layer: LostLayer, ops: Readonly<Record<string, AnyOp>>): KnownSizes {
  const ranks = layer.inputs.some((sizes) => sizes !== null)
    ? [layer.inputs.find((sizes) => sizes !== null)?.length ?? 3]
    : RANKS;
  const guesses = ranks.flatMap((rank) => guessAt(layer, rank, ops) ?? []);
  const [first] = guesses;
  return first === undefined ? null : guesses.reduce<KnownSizes>(common, first);
}

/** One guess for inputs of a rank, in a list; `null` where the layer cannot be built on them. */
function guessAt(
  layer: LostLayer,
  rank: number,
  ops: Readonly<Record<string, AnyOp>>,
): readonly KnownSizes[] | null {
  const inputs = layer.inputs.map((sizes) => sizes ?? Array.from({ length: rank }, () => null));
  if (inputs.some(({ length }) => length !== rank)) return null;
  // Branches agree in their images, and those of a sum in their channels too.
  for (const shared of [rank - 1, rank]) {
    const joined = inputs.map((sizes) => shareKnown(sizes, inputs, shared));
    const [low, high] = STAND_INS.map((size) =>
      build(
        layer,
        joined.map((sizes) => sizes.map((known) => known ?? size)),
        ops,
      ),
    );
    if (low != null && high != null) return [common(low, high)];
  }
  return null;
}

/** The first sizes of an input, where they are not known, from the others. */
function shareKnown(
  sizes: readonly (number | null)[],
  all: readonly (readonly (number | null)[])[],
  count: number,
): readonly (number | null)[] {
  return sizes.map((size, i) =>
    i < count ? (size ?? all.find((other) => other[i] !== null)?.[i] ?? null) : size,
  );
}

/** What two shapes agree in. */
function common(a: KnownSizes, b: KnownSizes): KnownSizes {
  if (a === null || b === null || a.length !== b.length) return null;
  return a.map((size, i) => (size === b[i] ? size : null));
}

function build(
  { definition, values, given }: LostLayer,
  inputs: readonly (readonly number[])[],
  ops: Readonly<Record<string, AnyOp>>,
): readonly number[] | null {
  const builder = new GraphBuilder('', createTyping(ops));
  const value = (shape: readonly (number | typeof BATCH)[]): ValueId =>
    builder.input('value', { dtype: 'f32', shape });
  const context: LayerContext = {
    word: definition.name,
    inputs: inputs.map((sizes) => value([BATCH, ...sizes])),
    // Whether windows fit is not the question here.
    rounding: { conv: 'floor', pool: 'floor' },
    stream: '',
    given,
    typeOf: (id) => builder.typeOf(id),
    emit: (op, of, attrs) => builder.emit(op, of, { attrs: attrs ?? {} }),
    source: ({ shape }) => value(shape),
    parameter: (_, shape) => value(shape),
    state: (_, shape) => value(shape),
  };
  try {
    return sampleSizes(builder.typeOf(buildOn(definition, context, values).output));
  } catch (failure) {
    if (failure instanceof LayerFailure || failure instanceof OpError) return null;
    if (isPluginFailure(failure, definition)) return null;
    throw failure;
  }
}
