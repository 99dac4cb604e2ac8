import type { ValueId } from '@convlang/ir';
import { imageSize, type LayerContext } from '../definition/define-layer.js';

type Sizes = readonly [height: number, width: number, channels: number];

/**
 * The largest number of each of `target` windows, window i of H rows being rows `floor(i H / target)` to `ceil((i + 1) H / target) - 1`, as
 * `torch.nn.AdaptiveMaxPool2d`. A largest number is the largest of the largest, so columns are pooled first and then rows: of equal numbers the
 * gradient goes to the first of the window, row by row.
 *
 * @param value image `[N, h, w, c]`
 */
export function maxToSize(context: LayerContext, value: ValueId, target: readonly [number, number]): ValueId {
  const [height, width, channels] = imageSize(context);
  const columns = maxAlong(context, value, [height, width, channels], 1, target[1]);
  return maxAlong(context, columns, [height, target[1], channels], 0, target[0]);
}

/**
 * One direction. Windows repeat after as many as are left of `target` when it is divided by what it has in common with the size: each of those
 * begins a row of windows at one distance, which is a pool of its own. What the pools give is taken in turn.
 */
function maxAlong(context: LayerContext, value: ValueId, sizes: Sizes, axis: 0 | 1, target: number): ValueId {
  const size = sizes[axis];
  if (size === target) return value;
  const [, , channels] = sizes;
  const count = commonDivisor(size, target);
  const [pools, step] = [target / count, size / count];
  const along = (length: number): [number, number] => (axis === 0 ? [length, 1] : [1, length]);
  const pooled = Array.from({ length: pools }, (_, i) => {
    const start = Math.floor((i * size) / target);
    const kernel = Math.ceil(((i + 1) * size) / target) - start;
    const part = sizes.with(axis, (count - 1) * step + kernel);
    const begin = [0, 0, 0].with(axis, start);
    const rows =
      pools === 1 ? value : context.emit('slice', [value], { begin: [0, ...begin], size: [-1, ...part] });
    return context.emit('maxpool', [rows], { kernel: along(kernel), stride: along(step) });
  });
  const [first] = pooled;
  if (pools === 1 && first !== undefined) return first;
  // Side by side behind the axis, and then one after another along it.
  const across = axis === 0 ? [count, sizes[1] * channels] : [sizes[0], count, channels];
  const flat = axis === 0 ? pooled.map((one) => context.emit('reshape', [one], { shape: across })) : pooled;
  const joined = context.emit('concat', flat, { axis: across.length });
  return context.emit('reshape', [joined], { shape: [...sizes.with(axis, target)] });
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
