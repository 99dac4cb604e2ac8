import type { WindowWords } from '@convlang/frameworks';
import type { Attrs, Layer, LayerRounding } from '@convlang/ir';
import {
  completeArgs,
  factPair,
  factsOfImage,
  isSignal,
  sizesOfImage,
  type AnyLayer,
  type ArgValue,
  type PadSpec,
  type Rounding,
  type WindowRequest,
} from '@convlang/ops';
import { attrNumbers } from '@convlang/semantics';

/** A window as a layer's words ask for it on the input that it has. */
export interface AskedWindow extends WindowRequest {
  readonly family: 'conv' | 'pool';
  /** Whether it lies on a signal, an image of one row to it. */
  readonly isSignal: boolean;
  /** Whether the window is the whole image, `global`. */
  readonly isGlobal: boolean;
  /** Whether the layer itself says its step. */
  readonly hasOwnStride: boolean;
  /** Whether the layer itself says how to round. */
  readonly hasOwnRounding: boolean;
}

/** Arguments of a layer that slides a window. */
export type WindowArgs = Readonly<Record<string, ArgValue>> & {
  readonly pad: PadSpec;
  readonly round: Rounding | null;
};

/** Whether a definition is of a layer that slides a window. */
export function slidesWindow({ keys }: AnyLayer): boolean {
  return 'pad' in keys && 'round' in keys;
}

/** What a layer's arguments say about its window. */
export function windowWords(
  { positionals }: AnyLayer,
  args: WindowArgs,
  rounding: LayerRounding,
): WindowWords {
  const family = Object.values(positionals).some(({ type }) => type === 'window') ? 'pool' : 'conv';
  return {
    family,
    isGlobal: args['window'] === 'global',
    stride: strideOf(args),
    pad: args.pad,
    rounding: args.round ?? rounding[family],
  };
}

function strideOf({ stride }: WindowArgs): WindowWords['stride'] {
  const [height, width] = attrNumbers(
    typeof stride === 'object' && stride !== null && !('kind' in stride) ? stride : undefined,
  );
  return height === undefined || width === undefined ? null : [height, width];
}

/**
 * The window of words on an input, with the numbers that the layer was built with.
 *
 * @param sizes of the input, `[h, w, c]`
 * @param facts what the layer tells of itself, {@link Layer.attrs}
 */
export function askedWindow(
  words: WindowWords,
  { round }: WindowArgs,
  [height = 1, width = 1]: readonly number[],
  facts: Attrs,
): AskedWindow {
  return {
    ...words,
    isSignal: false,
    input: [height, width],
    kernel: factPair(facts, 'kernel'),
    stride: factPair(facts, 'stride'),
    dilation: factPair(facts, 'dilation'),
    ceilBy: words.family === 'pool' ? 'overhang' : 'pad',
    hasOwnStride: words.stride !== null,
    hasOwnRounding: round !== null,
  };
}

/** The window of a layer of a graph; `null` for one that slides none. */
export function windowOf(layer: Layer, definition: AnyLayer, sizes: readonly number[]): AskedWindow | null {
  if (!slidesWindow(definition)) return null;
  // Its definition has both keys.
  const args = completeArgs(definition, layer.args) as WindowArgs;
  const words = windowWords(definition, args, layer.rounding ?? { conv: 'exact', pool: 'exact' });
  const facts = isSignal(sizes) ? factsOfImage(layer.attrs) : layer.attrs;
  return { ...askedWindow(words, args, sizesOfImage(sizes), facts), isSignal: isSignal(sizes) };
}
