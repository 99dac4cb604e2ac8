import type { Attrs } from '@convlang/ir';
import { factList, factPair } from '@convlang/ops';

/** 0 for rows, 1 for columns. */
export type Axis = 0 | 1;

/**
 * Rows (or columns) of its input that one row (or column) of a layer's output reads, in rising order. Those outside the input
 * are padding. From the facts `kernel`, `stride`, `pads`, `dilation`, `upscale` and `crop`; a layer without any reads its own
 * place only.
 */
export function axisReads(attrs: Attrs, axis: Axis, at: number): readonly number[] {
  const upscale = factPair(attrs, 'upscale')[axis];
  const before = (factList(attrs, 'pads')[2 * axis] ?? 0) - (factList(attrs, 'crop')[2 * axis] ?? 0);
  // Enlarging without a window of its own repeats each pixel `upscale` times.
  const kernel = 'kernel' in attrs ? factPair(attrs, 'kernel')[axis] : upscale;
  return upscale === 1
    ? windowReads(at * factPair(attrs, 'stride')[axis] - before, kernel, factPair(attrs, 'dilation')[axis])
    : paintReads(at + before, kernel, upscale);
}

function windowReads(first: number, kernel: number, dilation: number): readonly number[] {
  return Array.from({ length: kernel }, (_, i) => first + i * dilation);
}

/** Pixels whose windows, `upscale` apart, cover a place. */
function paintReads(place: number, kernel: number, upscale: number): readonly number[] {
  const first = Math.ceil((place - kernel + 1) / upscale);
  const last = Math.floor(place / upscale);
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => first + i);
}

/** Whether where a layer reads follows from the place of its output: not so for `dense`, which reads everything. */
export function hasPlaces(input: readonly number[], output: readonly number[], attrs: Attrs): boolean {
  if (input.length !== 3 || output.length !== 3) return false;
  const moves = ['kernel', 'upscale', 'crop', 'pads'].some((fact) => fact in attrs);
  return moves || (input[0] === output[0] && input[1] === output[1]);
}
