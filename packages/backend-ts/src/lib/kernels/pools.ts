/* eslint-disable max-params -- inner loops take arrays and places one by one: an object a call would be garbage in every step */
import type { HostProgram } from '@convlang/backend';
import { createBitsView } from '../bits.js';
import { asF32, f32At, imageAt, plainProgram, type ImageShape, type Kernel } from '../kernel.js';

interface PoolAttrs {
  readonly kernel: readonly number[];
  readonly stride: readonly number[];
  readonly pads: readonly number[];
}

/** Where windows lie: for each output row and column the first cell and the end of the real cells it covers. */
interface Windows {
  readonly x: ImageShape;
  readonly y: ImageShape;
  readonly top: Int32Array;
  readonly bottom: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

function windowsOf(x: ImageShape, y: ImageShape, { kernel, stride, pads }: PoolAttrs): Windows {
  const starts = (axis: 0 | 1, count: number): number[] =>
    Array.from({ length: count }, (_, i) => i * (stride[axis] ?? 1) - (pads[2 * axis] ?? 0));
  const ends = (axis: 0 | 1, from: readonly number[], size: number): Int32Array =>
    Int32Array.from(from, (start) => Math.min(start + (kernel[axis] ?? 1), size));
  const rows = starts(0, y.height);
  const columns = starts(1, y.width);
  return {
    x,
    y,
    top: Int32Array.from(rows, (start) => Math.max(start, 0)),
    bottom: ends(0, rows, x.height),
    left: Int32Array.from(columns, (start) => Math.max(start, 0)),
    right: ends(1, columns, x.width),
  };
}

function tableBytes({ x, y }: Windows): number {
  return x.samples === 0 ? 0 : 8 * (y.height + y.width);
}

/** Computes the rows `row` to `end` of windows over an image that starts at `image` of x; the results go to `to` of y. */
type PoolRows = (
  x: Float32Array,
  image: number,
  row: number,
  end: number,
  y: Float32Array,
  to: number,
) => void;

/** The program of a pool, from what computes rows of its output. */
function poolProgram(w: Windows, bytes: number, poolRows: PoolRows): HostProgram {
  const { x, y } = w;
  const line = x.width * x.channels;
  const rowNumbers = y.width * y.channels;
  const imageNumbers = x.height * line;
  return {
    scratch: 0,
    tableBytes: bytes,
    pooledRows: {
      imageNumbers,
      rowNumbers,
      starts: w.top.map((row) => row * line),
      ends: w.bottom.map((row) => row * line),
      compute: (input, image, row, end, output, to) => {
        poolRows(asF32(input), image, row, end, asF32(output), to);
      },
    },
    run: (ins, outs) => {
      const [from, to] = [f32At(ins, 0), f32At(outs, 0)];
      for (let n = 0; n < x.samples; n++)
        poolRows(from, n * imageNumbers, 0, y.height, to, n * y.height * rowNumbers);
      return undefined;
    },
  };
}

/**
 * The largest of a window of all channels, as long as none of their numbers has a sign, as behind a rectifier: bits of such numbers are ordered
 * as the numbers are, NaN above all. Without a branch on them, as which of two is larger is nothing that a processor could learn.
 *
 * @returns whether there was no sign; else some of the results are missing
 */
function largestUnsigned(
  x: Int32Array,
  at: number,
  rows: number,
  columns: number,
  line: number,
  channels: number,
  y: Int32Array,
  to: number,
): boolean {
  for (let c = 0; c < channels; c++) {
    let best = 0;
    let signs = 0;
    for (let r = 0; r < rows; r++) {
      let i = at + c + r * line;
      for (let k = 0; k < columns; k++) {
        const v = x[i] as number;
        const distance = best - v;
        best -= distance & (distance >> 31);
        signs |= v;
        i += channels;
      }
    }
    if (signs < 0) return false;
    y[to + c] = best;
  }
  return true;
}

/** The largest of a window of one channel; a NaN wins. */
function largest(
  x: Float32Array,
  at: number,
  rows: number,
  columns: number,
  line: number,
  channels: number,
): number {
  let best = -Infinity;
  for (let r = 0; r < rows; r++) {
    let i = at + r * line;
    for (let k = 0; k < columns; k++) {
      const v = x[i] as number;
      if (!(v <= best)) best = v;
      if (v !== v) return v;
      i += channels;
    }
  }
  return best;
}

export const maxpool: Kernel<'maxpool'> = ({ inputs, outputs, attrs }) => {
  const w = windowsOf(imageAt(inputs, 0), imageAt(outputs, 0), attrs);
  const { width, channels } = w.x;
  const line = width * channels;
  const [bitsOfX, bitsOfY] = [createBitsView(), createBitsView()];
  return poolProgram(w, tableBytes(w), (x, image, row, end, y, to) => {
    const [xBits, yBits] = [bitsOfX(x), bitsOfY(y)];
    for (; row < end; row++) {
      const top = w.top[row] as number;
      const rows = (w.bottom[row] as number) - top;
      // Where one number has a sign, those beside it will have one too.
      let isUnsigned = true;
      for (let column = 0; column < w.y.width; column++) {
        const left = w.left[column] as number;
        const columns = (w.right[column] as number) - left;
        const at = image + top * line + left * channels;
        isUnsigned &&= largestUnsigned(xBits, at, rows, columns, line, channels, yBits, to);
        if (!isUnsigned)
          if (rows === 2 && columns === 2) maxOfFour(x, at, channels, line, y, to);
          else
            for (let c = 0; c < channels; c++) y[to + c] = largest(x, at + c, rows, columns, line, channels);
        to += channels;
      }
    }
  });
};

/** The largest of the commonest window, 2 by 2, for all channels. */
function maxOfFour(
  x: Float32Array,
  at: number,
  channels: number,
  line: number,
  y: Float32Array,
  to: number,
): void {
  for (let c = 0; c < channels; c++) {
    const i = at + c;
    const upper = Math.max(x[i] as number, x[i + channels] as number);
    const lower = Math.max(x[i + line] as number, x[i + line + channels] as number);
    y[to + c] = Math.max(upper, lower);
  }
}

/** Place of the first cell of a window that holds `value`, or -1. */
function placeOf(
  value: number,
  x: Float32Array,
  at: number,
  rows: number,
  columns: number,
  line: number,
  channels: number,
): number {
  for (let r = 0; r < rows; r++) {
    let i = at + r * line;
    for (let k = 0; k < columns; k++) {
      if (x[i] === value) return i;
      i += channels;
    }
  }
  return -1;
}

export const maxpoolGrad: Kernel<'maxpoolGrad'> = ({ inputs, attrs }) => {
  const w = windowsOf(imageAt(inputs, 0), imageAt(inputs, 1), attrs);
  const { height, width, channels, samples } = w.x;
  const line = width * channels;
  return {
    scratch: 0,
    tableBytes: tableBytes(w),
    run: (ins, outs) => {
      const x = f32At(ins, 0);
      const y = f32At(ins, 1);
      const dy = f32At(ins, 2);
      const dx = f32At(outs, 0).fill(0);
      let from = 0;
      for (let n = 0; n < samples; n++)
        for (let row = 0; row < w.y.height; row++) {
          const top = w.top[row] as number;
          const rows = (w.bottom[row] as number) - top;
          for (let column = 0; column < w.y.width; column++) {
            const left = w.left[column] as number;
            const columns = (w.right[column] as number) - left;
            const at = ((n * height + top) * width + left) * channels;
            for (let c = 0; c < channels; c++) {
              const place = placeOf(y[from + c] as number, x, at + c, rows, columns, line, channels);
              if (place >= 0) dx[place] = (dx[place] as number) + (dy[from + c] as number);
            }
            from += channels;
          }
        }
    },
  };
};

/** One over what each window's sum is divided by, row times column. */
function shares(
  w: Windows,
  { kernel, stride, pads, count }: PoolAttrs & { readonly count: 'real' | 'padded' | 'none' },
): { readonly rows: Float64Array; readonly columns: Float64Array } {
  const along = (
    axis: 0 | 1,
    size: number,
    outputs: number,
    first: Int32Array,
    end: Int32Array,
  ): Float64Array =>
    Float64Array.from({ length: outputs }, (_, i) => {
      if (count === 'none') return 1;
      if (count === 'real') return (end[i] as number) - (first[i] as number);
      const start = i * (stride[axis] ?? 1) - (pads[2 * axis] ?? 0);
      return Math.min(start + (kernel[axis] ?? 1), size + (pads[2 * axis + 1] ?? 0)) - start;
    });
  return {
    rows: along(0, w.x.height, w.y.height, w.top, w.bottom),
    columns: along(1, w.x.width, w.y.width, w.left, w.right),
  };
}

export const avgpool: Kernel<'avgpool'> = ({ inputs, outputs, attrs }) => {
  const w = windowsOf(imageAt(inputs, 0), imageAt(outputs, 0), attrs);
  const share = shares(w, attrs);
  const { width, channels } = w.x;
  const line = width * channels;
  return poolProgram(w, 2 * tableBytes(w), (x, image, row, end, y, to) => {
    for (; row < end; row++) {
      const top = w.top[row] as number;
      const rows = (w.bottom[row] as number) - top;
      for (let column = 0; column < w.y.width; column++) {
        const left = w.left[column] as number;
        const columns = (w.right[column] as number) - left;
        const at = image + top * line + left * channels;
        const divisor = (share.rows[row] as number) * (share.columns[column] as number);
        for (let c = 0; c < channels; c++) {
          let sum = 0;
          for (let r = 0; r < rows; r++)
            for (let k = 0; k < columns; k++) sum += x[at + c + r * line + k * channels] as number;
          y[to + c] = sum / divisor;
        }
        to += channels;
      }
    }
  });
};

export const avgpoolGrad: Kernel<'avgpoolGrad'> = ({ inputs, outputs, attrs }) => {
  const w = windowsOf(imageAt(outputs, 0), imageAt(inputs, 0), attrs);
  const share = shares(w, attrs);
  const { height, width, channels, samples } = w.x;
  const line = width * channels;
  return plainProgram((ins, outs) => {
    const dy = f32At(ins, 0);
    const dx = f32At(outs, 0).fill(0);
    let from = 0;
    for (let n = 0; n < samples; n++)
      for (let row = 0; row < w.y.height; row++) {
        const top = w.top[row] as number;
        const rows = (w.bottom[row] as number) - top;
        for (let column = 0; column < w.y.width; column++) {
          const left = w.left[column] as number;
          const columns = (w.right[column] as number) - left;
          const at = ((n * height + top) * width + left) * channels;
          const divisor = (share.rows[row] as number) * (share.columns[column] as number);
          for (let c = 0; c < channels; c++) {
            const d = (dy[from + c] as number) / divisor;
            for (let r = 0; r < rows; r++)
              for (let k = 0; k < columns; k++) {
                const i = at + c + r * line + k * channels;
                dx[i] = (dx[i] as number) + d;
              }
          }
          from += channels;
        }
      }
  });
};
