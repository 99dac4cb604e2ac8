import { f32x4, i32, memory, seq, v128, type Statement, type V128 } from '../assembler/code.js';
import { increase, type FunctionWriter, type Local } from '../assembler/function-writer.js';
import type { WasmKernel } from '../kernel.js';
import { ScratchLayout } from '../scratch.js';
import { after, exp, hold, log } from '../vector-math.js';
import { NUMBER, times } from '../walk.js';
import { channelBytes } from '../elementwise.js';
import { rowsOf, type Rows } from './channels.js';
import { alongRow, eachRow, loadPart, storePart, type RowPart } from './rows.js';

/** `base^-beta`; the published 0.75 by two square roots. */
function inversePower(f: FunctionWriter, base: V128, beta: number): V128 {
  if (beta !== 0.75) return exp(f, f32x4.mul(f32x4.const(-beta), log(f, base)));
  const root = hold(f, f32x4.sqrt(base));
  return after(f32x4.div(f32x4.const(1), f32x4.mul(root.get, f32x4.sqrt(root.get))), root.set);
}

/** Numbers of the channels of a pixel, with zeros in front and behind, so that windows of channels need no ends. */
interface Line {
  readonly bytes: number;
  clear(at: number): Statement;
  /** Puts numbers of some channels in. */
  put(f: FunctionWriter, at: number, part: RowPart, v: V128): Statement;
  /** For some channels the sum of those around each, `before` in front of it and as many as the window has in all. */
  sum(f: FunctionWriter, at: number, part: RowPart, before: number): V128;
}

function lineOf({ channels }: Rows, size: number): Line {
  const bytes = channelBytes(channels + 2 * size);
  const inner = NUMBER * size;
  return {
    bytes,
    clear: (at) => memory.fill(i32.const(at), i32.const(0), i32.const(bytes)),
    put: (f, at, part, v) => {
      const start = f.local('i32');
      return seq(start.set(i32.const(at + inner)), storePart(f, start, part, v));
    },
    sum: (f, at, part, before) => {
      const [from, sum] = [f.local('i32'), f.local('v128')];
      return after(
        sum.get,
        from.set(i32.add(part.at, i32.const(at + inner - NUMBER * before))),
        sum.set(f32x4.const(0)),
        times(f, size, sum.set(f32x4.add(sum.get, v128.load(from.get))), increase(from, NUMBER)),
      );
    },
  };
}

interface LrnAttrs {
  readonly size: number;
  readonly alpha: number;
  readonly beta: number;
  readonly k: number;
}

/** Squares of the channels of a pixel. */
function putSquares(f: FunctionWriter, rows: Rows, from: Local<'i32'>, line: Line, at: number): Statement {
  const x = f.local('v128');
  return alongRow(f, rows, (part) =>
    seq(x.set(loadPart(from, part, 0)), line.put(f, at, part, f32x4.mul(x.get, x.get))),
  );
}

/** `k + alpha / size` times the sum of squares around some channels. */
function baseOf(
  f: FunctionWriter,
  { size, alpha, k }: LrnAttrs,
  line: Line,
  at: number,
  part: RowPart,
): V128 {
  const squares = line.sum(f, at, part, Math.floor(size / 2));
  return f32x4.add(f32x4.const(k), f32x4.mul(f32x4.const(alpha / size), squares));
}

export const lrn: WasmKernel<'lrn'> = ({ inputs, attrs }) => {
  const rows = rowsOf(inputs[0]);
  const line = lineOf(rows, attrs.size);
  return {
    scratchBytes: line.bytes,
    write: ({ f }, { inputs: [x = 0], outputs: [y = 0], scratch }) =>
      seq(
        line.clear(scratch),
        eachRow(f, rows, [x, y], (from, to) =>
          seq(
            putSquares(f, rows, from, line, scratch),
            alongRow(f, rows, (part) => {
              const factor = inversePower(f, baseOf(f, attrs, line, scratch, part), attrs.beta);
              return storePart(f, to, part, f32x4.mul(loadPart(from, part, 0), factor));
            }),
          ),
        ),
      ),
  };
};

/** `dy base^-beta - 2 alpha beta / size x sum (dy y / base)`, the sum over the windows that hold a channel: mirrored around it. */
export const lrnGrad: WasmKernel<'lrnGrad'> = ({ inputs, attrs }) => {
  const rows = rowsOf(inputs[0]);
  const line = lineOf(rows, attrs.size);
  const layout = new ScratchLayout();
  const squares = layout.take(line.bytes);
  const ratios = layout.take(line.bytes);
  const bases = layout.take(channelBytes(rows.channels));
  const factor = f32x4.const((2 * attrs.alpha * attrs.beta) / attrs.size);
  return {
    scratchBytes: layout.bytes,
    write: ({ f }, { inputs: [x = 0, y = 0, dy = 0], outputs: [dx = 0], scratch }) => {
      const base = f.local('v128');
      const basesAt = f.local('i32');
      return seq(
        line.clear(scratch + squares),
        line.clear(scratch + ratios),
        basesAt.set(i32.const(scratch + bases)),
        eachRow(f, rows, [x, y, dy, dx], (from, result, slope, to) =>
          seq(
            putSquares(f, rows, from, line, scratch + squares),
            alongRow(f, rows, (part) =>
              seq(
                base.set(baseOf(f, attrs, line, scratch + squares, part)),
                storePart(f, basesAt, part, base.get),
                line.put(
                  f,
                  scratch + ratios,
                  part,
                  f32x4.div(f32x4.mul(loadPart(slope, part, 0), loadPart(result, part, 0)), base.get),
                ),
              ),
            ),
            alongRow(f, rows, (part) => {
              const sums = line.sum(f, scratch + ratios, part, Math.floor((attrs.size - 1) / 2));
              const through = f32x4.mul(f32x4.mul(factor, loadPart(from, part, 0)), sums);
              const direct = inversePower(f, loadPart(basesAt, part, 1), attrs.beta);
              return storePart(f, to, part, f32x4.sub(f32x4.mul(loadPart(slope, part, 0), direct), through));
            }),
          ),
        ),
      );
    },
  };
};
