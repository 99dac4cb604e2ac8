import type { Attrs, Graph, Layer, ValueId } from '@convlang/ir';
import { attrNumbers } from './attr-numbers.js';

/** How many input pixels one pixel sees, and how many input pixels neighbours lie apart. `[height, width]`, of a signal `[length]`. */
export interface ReceptiveField {
  readonly size: readonly number[];
  readonly jump: readonly number[];
}

/**
 * Receptive field of each layer's output, along the longest path: `r += (k - 1) * dilation * j`, `j *= stride`. `null` for
 * vectors, for images whose size no longer depends on the position (after global pooling), and for those whose places are none of
 * the input's (after `permute`).
 *
 * Source: A. Araujo, W. Norris, J. Sim, "Computing Receptive Fields of Convolutional Neural Networks", Distill, 2019.
 */
export function receptiveFields(
  layers: readonly Layer[],
  directionsOf: (value: ValueId) => number,
): ReadonlyMap<string, ReceptiveField | null> {
  const byValue = new Map<ValueId, ReceptiveField | null>();
  const byLayer = new Map<string, ReceptiveField | null>();
  for (const layer of layers) {
    const count = directionsOf(layer.output);
    const fields = layer.inputs.map((input) => byValue.get(input) ?? null);
    const incoming = layer.inputs.length === 0 ? startOf(count) : widest(fields);
    // What makes a signal of an image, or an image of a signal, keeps no places.
    const isLost = incoming === null || count === 0 || incoming.size.length !== count;
    const field = isLost ? null : through(incoming, layer.attrs);
    byValue.set(layer.output, field);
    byLayer.set(layer.name, field);
  }
  return byLayer;
}

/** How many directions a value of a shape, the batch first, has: 2 for images, 1 for signals, 0 for vectors. */
export function directionsOfShape({ length }: readonly unknown[]): number {
  return Math.max(0, length - 2);
}

/**
 * The field of the last feature map of the main network before `flatten`, `dense` or global pooling; `null` where there is none, or
 * where a map depends on the whole image, as behind gates that are made by global pooling.
 */
export function lastField(
  { layers, values }: Pick<Graph, 'layers' | 'values'>,
  fields: ReadonlyMap<string, ReceptiveField | null>,
): ReceptiveField | null {
  const fieldOf = ({ name }: Layer): ReceptiveField | null => fields.get(name) ?? null;
  /** Values that depend on the whole image. */
  const whole = new Set<ValueId>();
  let last: ReceptiveField | null = null;
  for (const layer of layers) {
    const hasPlaces = (values[layer.output]?.type.shape.slice(1, -1) ?? []).some((size) => Number(size) > 1);
    const seesAll = layer.attrs['global'] === true || layer.inputs.some((input) => whole.has(input));
    if (seesAll) whole.add(layer.output);
    if (layer.tap !== null) continue;
    if (seesAll && hasPlaces) last = null;
    else last = fieldOf(layer) ?? last;
  }
  return last;
}

function startOf(count: number): ReceptiveField {
  const ones = Array.from({ length: count }, () => 1);
  return { size: ones, jump: ones };
}

function widest(fields: readonly (ReceptiveField | null)[]): ReceptiveField | null {
  return fields.reduce((a, b) => {
    if (a === null || b === null || a.size.length !== b.size.length) return null;
    const larger = (one: readonly number[], other: readonly number[]): readonly number[] =>
      one.map((n, i) => Math.max(n, other[i] ?? 0));
    return { size: larger(a.size, b.size), jump: larger(a.jump, b.jump) };
  });
}

function through({ size, jump }: ReceptiveField, attrs: Attrs): ReceptiveField | null {
  if (attrs['global'] === true || attrs['placeless'] === true) return null;
  const [kernel, stride, dilation, upscale] = ['kernel', 'stride', 'dilation', 'upscale'].map((name) => {
    const numbers = attrNumbers(attrs[name]);
    return numbers.length === size.length ? numbers : [];
  });
  const axis = (cells: number, i: number): number => {
    const extent = ((kernel?.[i] ?? 1) - 1) * (dilation?.[i] ?? 1) + 1;
    // Each pixel of a transposed convolution is painted by every `upscale`-th cell of the window.
    const reach = Math.ceil(extent / (upscale?.[i] ?? 1)) - 1;
    return cells + reach * (jump[i] ?? 1);
  };
  return {
    size: size.map(axis),
    jump: jump.map((step, i) => (step * (stride?.[i] ?? 1)) / (upscale?.[i] ?? 1)),
  };
}
