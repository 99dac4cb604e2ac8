import type { Attrs, AttrValue, Layer, ValueId } from '@convlang/ir';
import { attrNumbers } from './attr-numbers.js';

/** How many input pixels one pixel sees, and how many input pixels neighbours lie apart. `[height, width]`. */
export interface ReceptiveField {
  readonly size: readonly [number, number];
  readonly jump: readonly [number, number];
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
  isImage: (value: ValueId) => boolean,
): ReadonlyMap<string, ReceptiveField | null> {
  const byValue = new Map<ValueId, ReceptiveField | null>();
  const byLayer = new Map<string, ReceptiveField | null>();
  for (const layer of layers) {
    const fields = layer.inputs.map((input) => byValue.get(input) ?? null);
    const incoming = layer.inputs.length === 0 ? start : widest(fields);
    const field = incoming === null || !isImage(layer.output) ? null : through(incoming, layer.attrs);
    byValue.set(layer.output, field);
    byLayer.set(layer.name, field);
  }
  return byLayer;
}

/** The field of the last feature map of the main network before `flatten`, `dense` or global pooling. */
export function lastField(
  layers: readonly Layer[],
  fields: ReadonlyMap<string, ReceptiveField | null>,
): ReceptiveField | null {
  const main = layers.filter((layer) => layer.tap === null);
  return main.map((layer) => fields.get(layer.name) ?? null).findLast((field) => field !== null) ?? null;
}

const start: ReceptiveField = { size: [1, 1], jump: [1, 1] };

function widest(fields: readonly (ReceptiveField | null)[]): ReceptiveField | null {
  return fields.reduce((a, b) => {
    if (a === null || b === null) return null;
    return {
      size: [Math.max(a.size[0], b.size[0]), Math.max(a.size[1], b.size[1])],
      jump: [Math.max(a.jump[0], b.jump[0]), Math.max(a.jump[1], b.jump[1])],
    };
  });
}

function through({ size, jump }: ReceptiveField, attrs: Attrs): ReceptiveField | null {
  if (attrs['global'] === true || attrs['placeless'] === true) return null;
  const kernel = pairOf(attrs['kernel']);
  const stride = pairOf(attrs['stride']);
  const dilation = pairOf(attrs['dilation']);
  const upscale = pairOf(attrs['upscale']);
  const axis = (i: 0 | 1): number => {
    // Each pixel of a transposed convolution is painted by every `upscale`-th cell of the window.
    const reach = Math.ceil(((kernel[i] - 1) * dilation[i] + 1) / upscale[i]) - 1;
    return size[i] + reach * jump[i];
  };
  const step = (i: 0 | 1): number => (jump[i] * stride[i]) / upscale[i];
  return { size: [axis(0), axis(1)], jump: [step(0), step(1)] };
}

function pairOf(attr: AttrValue | undefined): readonly [number, number] {
  const [first, second] = attrNumbers(attr);
  return first === undefined || second === undefined ? [1, 1] : [first, second];
}
