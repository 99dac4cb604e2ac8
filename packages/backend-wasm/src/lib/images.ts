import type { Operand } from '@convlang/backend';
import { f32x4, i32, memory, seq, v128, type I32, type Statement } from './assembler/code.js';
import { increase, type FunctionWriter } from './assembler/function-writer.js';
import { behind } from './products/tile.js';
import { LANES, NUMBER, times } from './walk.js';

/** A shape `[n, h, w, c]` by name. */
export interface ImageShape {
  readonly samples: number;
  readonly height: number;
  readonly width: number;
  readonly channels: number;
}

/** An operand as images. */
export function imageOf(operand: Operand | undefined): ImageShape {
  const [samples = 1, height = 1, width = 1, channels = 1] = operand?.shape ?? [];
  return { samples, height, width, channels };
}

/** Bytes of a pixel, of a line and of a whole image. */
export function bytesOf({ height, width, channels }: ImageShape): {
  readonly pixel: number;
  readonly line: number;
  readonly image: number;
} {
  const pixel = NUMBER * channels;
  return { pixel, line: pixel * width, image: pixel * width * height };
}

/** Cells around an image. */
export interface Border {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Whether there is nothing around an image, nor anything cut off. */
export function isEmpty({ top, bottom, left, right }: Border): boolean {
  return top === 0 && bottom === 0 && left === 0 && right === 0;
}

/** An image with what is around it. */
export function bordered(image: ImageShape, { top, bottom, left, right }: Border): ImageShape {
  return { ...image, height: image.height + top + bottom, width: image.width + left + right };
}

/** Up to so many bytes of a line are copied by vectors: a call of the engine costs more. */
const SHORT_LINE = 512;

/** Copies bytes, a multiple of 4 and at least 4. Up to 12 bytes behind the last may be written, where another line or nothing follows. */
function copyLine(f: FunctionWriter, to: I32, from: I32, bytes: number): Statement {
  if (bytes > SHORT_LINE) return memory.copy(to, from, i32.const(bytes));
  const whole = Math.floor(bytes / (LANES * NUMBER));
  const rest = (bytes - whole * LANES * NUMBER) / NUMBER;
  const [source, target] = [f.local('i32'), f.local('i32')];
  const vectors =
    whole === 0
      ? seq()
      : times(
          f,
          whole,
          v128.store(target.get, v128.load(source.get)),
          increase(source, 16),
          increase(target, 16),
        );
  const numbers = Array.from({ length: rest }, (_, i) =>
    i32.store(target.get, i32.load(source.get, NUMBER * i), NUMBER * i),
  );
  return seq(source.set(from), target.set(to), vectors, ...numbers);
}

/** Copies the pixels of one image into the middle of a larger one, or those of a larger one out of it. */
export function copyInner(
  f: FunctionWriter,
  inner: ImageShape,
  border: Border,
  innerAt: I32,
  outerAt: I32,
  direction: 'in' | 'out',
): Statement {
  const [small, large] = [bytesOf(inner), bytesOf(bordered(inner, border))];
  const [innerLine, outerLine] = [f.local('i32'), f.local('i32')];
  const [to, from] = direction === 'in' ? [outerLine, innerLine] : [innerLine, outerLine];
  return seq(
    innerLine.set(innerAt),
    outerLine.set(behind(outerAt, border.top * large.line + border.left * large.pixel)),
    times(
      f,
      inner.height,
      copyLine(f, to.get, from.get, small.line),
      increase(innerLine, small.line),
      increase(outerLine, large.line),
    ),
  );
}

/** Fills bytes, a multiple of 4, with one number; up to 12 bytes behind the last may be written. */
export function fillNumbers(f: FunctionWriter, to: I32, bytes: number, value: number): Statement {
  if (Object.is(value, 0)) return memory.fill(to, i32.const(0), i32.const(bytes));
  const at = f.local('i32');
  return seq(
    at.set(to),
    times(f, Math.ceil(bytes / 16), v128.store(at.get, f32x4.const(value)), increase(at, 16)),
  );
}
