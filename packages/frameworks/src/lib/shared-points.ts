import { factList, factNumber, factPair, type InitName } from '@convlang/ops';
import type { AskedLayer, Effect, Point } from './layer-meaning.js';

/** A point about the results. */
export function results(
  ours: string,
  theirs: string,
  keep: string | null,
  word: string | null = null,
): Point {
  return { effect: 'results', ours, theirs, word, keep };
}

/** A word that the framework has no layer for. */
export function absent(ours: string, keep: string | null): Point {
  return results(ours, 'no layer that does this', keep);
}

/** No framework connects filters by a table. */
export function linksPoint({ args }: AskedLayer): Point | null {
  if ((args['connect'] ?? null) === null) return null;
  return results(
    'each filter sees the channels of its row of the table',
    'each filter sees all channels of its group',
    'zeros in the kernel, put back after each step of training',
  );
}

/** `[top, bottom, left, right]` of a layer with a window, or cut from one with `deconv`. */
export function padsOf({ facts }: AskedLayer): readonly [number, number, number, number] {
  const [top = 0, bottom = 0, left = 0, right = 0] = factList(facts, 'pads');
  return [top, bottom, left, right];
}

/** Whether windows lie over padding or reach over the edge. */
export function hasPads(layer: AskedLayer): boolean {
  return padsOf(layer).some((side) => side > 0);
}

/** Whether the last windows reach over the edge. */
export function hasOverhang({ facts }: AskedLayer): boolean {
  return factList(facts, 'overhang').some((cells) => cells > 0);
}

/** How a framework that keeps channels first makes a vector of an image: channel by channel. */
export function orderPoint(layer: AskedLayer, effect: Effect, keepHere: string | null): Point | null {
  const [rows = 1, columns = 1, channels = 1] = layer.input;
  if (layer.input.length !== 3 || isOneOrder(layer.input)) return null;
  const sizes = `${rows}x${columns}x${channels}`;
  if (layer.isSignal)
    return {
      effect,
      ours: `${columns}x${channels} becomes a vector step by step`,
      theirs: 'channel by channel',
      word: null,
      keep: keepHere ?? `number t*${channels} + k goes to k*${columns} + t`,
    };
  const moved = `number (r*${columns} + c)*${channels} + k goes to (k*${rows} + r)*${columns} + c`;
  return {
    effect,
    ours: `${sizes} becomes a vector pixel by pixel`,
    theirs: 'channel by channel',
    word: null,
    keep: keepHere ?? moved,
  };
}

/** `reshape` in a framework that keeps channels first: it takes the numbers of an image channel by channel, and makes an image so. */
export function reshapePoint(layer: AskedLayer, keep: string | null): Point | null {
  const { input, output, isSignal } = layer;
  const isOrdered = [input, output].every((sizes) => sizes.length !== 3 || isOneOrder(sizes));
  if (isOrdered) return null;
  return results(
    `${input.join('x')} becomes ${shapeOf(layer).join('x')} ${isSignal ? 'step' : 'pixel'} by ${isSignal ? 'step' : 'pixel'}`,
    'channel by channel',
    keep,
  );
}

/** The sizes that a `reshape` asks for, as its file has them: three of an image, two of a signal. */
export function shapeOf({ args: { shape } }: AskedLayer): readonly number[] {
  return Array.isArray(shape) ? shape.filter((size) => typeof size === 'number') : [];
}

/** Whether an image has one channel or one pixel: its numbers stand in one order, whichever of the two comes first. */
function isOneOrder([rows = 1, columns = 1, channels = 1]: readonly number[]): boolean {
  return channels === 1 || rows * columns === 1;
}

/** `flatten` in such a framework; no more than the order of weights where a `dense` weighs the vector. */
export function flattenPoint(layer: AskedLayer, keepHere: string | null): Point | null {
  return orderPoint(layer, layer.isWeighed ? 'weights' : 'results', keepHere);
}

/** A transposed convolution in a framework that cuts both sides alike. */
export function cutPoint(
  layer: AskedLayer,
  keep: (cut: readonly [number, number, number, number]) => string | null,
): Point | null {
  const [top, bottom, left, right] = padsOf(layer);
  if (top === bottom && left === right) return null;
  const [rows, columns] = [Math.max(top, bottom), Math.max(left, right)];
  return results(
    `cuts ${top} ${bottom} ${left} ${right}`,
    `cuts both sides alike: ${rows} ${rows} ${columns} ${columns}`,
    keep([top, bottom, left, right]),
    `pad ${rows === columns ? rows : `${rows}x${columns}`}`,
  );
}

/** `tanh` in a framework whose own has neither factor. */
export function tanhPoint(
  { facts }: AskedLayer,
  keep: (scale: number, slope: number) => string,
): Point | null {
  const [scale, slope] = [factNumber(facts, 'scale'), factNumber(facts, 'slope')];
  if (scale === 1 && slope === 1) return null;
  return results(scaledTanh(scale, 'tanh', slope), 'tanh(x)', keep(scale, slope), 'tanh');
}

/** `1.7159 * tanh(0.6667 * x)`, factors of 1 left out. */
export function scaledTanh(scale: number, tanh: string, slope: number): string {
  const call = `${tanh}(${slope === 1 ? 'x' : `${slope} * x`})`;
  return scale === 1 ? call : `${scale} * ${call}`;
}

/** How the kernel of a layer starts, and how the framework's does; biases start as 0 unless more is said. */
export function startPoint(
  start: InitName,
  theirs: string,
  { word, keep }: { readonly word: string | null; readonly keep: string | null },
): Point {
  return { effect: 'training', ours: `kernel starts as ${start}`, theirs, word, keep };
}

/** Step and size of a window, `[height, width]`. */
export function windowOf({ facts }: AskedLayer) {
  return { kernel: factPair(facts, 'kernel'), stride: factPair(facts, 'stride') };
}

/** Whether `mul` repeats a branch over pixels or channels. */
export function isSpread({ inputs, output }: AskedLayer): boolean {
  return inputs.some((sizes) => sizes.join('x') !== output.join('x'));
}
