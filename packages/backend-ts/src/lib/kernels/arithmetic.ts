import type { HostNumbers, HostProgram, Site } from '@convlang/backend';
import { elementwiseProgram, f32At, plainProgram, shapeAt, type Kernel } from '../kernel.js';
import { broadcastAxes, forEachRun, type StridedAxis } from '../strided.js';

interface Triple {
  a: Float32Array;
  b: Float32Array;
  y: Float32Array;
}

type CombineRun = (arrays: Triple, a: number, b: number, at: number, run: StridedAxis) => void;

/** A program that walks two inputs as they broadcast to the output. */
function combine(run: CombineRun, { inputs, outputs }: Site<unknown>): HostProgram {
  const axes = broadcastAxes(shapeAt(inputs, 0), shapeAt(inputs, 1), shapeAt(outputs, 0));
  const empty = new Float32Array(0);
  const arrays: Triple = { a: empty, b: empty, y: empty };
  const take = (ins: readonly HostNumbers[], outs: readonly HostNumbers[]): void => {
    arrays.a = f32At(ins, 0);
    arrays.b = f32At(ins, 1);
    arrays.y = f32At(outs, 0);
  };
  const [first, row] = axes as readonly [StridedAxis, StridedAxis?];
  // Parts are whole rows: they can be walked where the rows of the walk are those of the output, or there is but one.
  if (row === undefined) {
    const part = { ...first };
    return elementwiseProgram((ins, outs, from, to) => {
      take(ins, outs);
      part.size = to - from;
      run(arrays, from * first.a, from * first.b, from, part);
    });
  }
  if (axes.length === 2 && row.size === shapeAt(outputs, 0).at(-1))
    return elementwiseProgram((ins, outs, from, to) => {
      take(ins, outs);
      for (let at = from; at < to; at += row.size) {
        const line = at / row.size;
        run(arrays, line * first.a, line * first.b, at, row);
      }
    });
  return plainProgram((ins, outs) => {
    take(ins, outs);
    forEachRun(axes, 0, 0, arrays, run);
  });
}

function addRun({ a, b, y }: Triple, i: number, j: number, at: number, run: StridedAxis): void {
  // Both side by side, as in every residual block and bias: steps that are known make the loop quicker.
  if (run.a === 1 && run.b === 1)
    for (let k = 0; k < run.size; k++) y[at + k] = (a[i + k] as number) + (b[j + k] as number);
  else
    for (let k = 0; k < run.size; k++) {
      y[at + k] = (a[i] as number) + (b[j] as number);
      i += run.a;
      j += run.b;
    }
}

function subRun({ a, b, y }: Triple, i: number, j: number, at: number, run: StridedAxis): void {
  for (let k = 0; k < run.size; k++) {
    y[at + k] = (a[i] as number) - (b[j] as number);
    i += run.a;
    j += run.b;
  }
}

function mulRun({ a, b, y }: Triple, i: number, j: number, at: number, run: StridedAxis): void {
  for (let k = 0; k < run.size; k++) {
    y[at + k] = (a[i] as number) * (b[j] as number);
    i += run.a;
    j += run.b;
  }
}

function divRun({ a, b, y }: Triple, i: number, j: number, at: number, run: StridedAxis): void {
  for (let k = 0; k < run.size; k++) {
    y[at + k] = (a[i] as number) / (b[j] as number);
    i += run.a;
    j += run.b;
  }
}

export const add: Kernel<'add'> = (site) => combine(addRun, site);
export const sub: Kernel<'sub'> = (site) => combine(subRun, site);
export const mul: Kernel<'mul'> = (site) => combine(mulRun, site);
export const div: Kernel<'div'> = (site) => combine(divRun, site);
