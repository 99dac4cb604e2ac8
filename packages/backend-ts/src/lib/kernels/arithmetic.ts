import type { HostProgram, Site } from '@convlang/backend';
import { f32At, plainProgram, shapeAt, type Kernel } from '../kernel.js';
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
  return plainProgram((ins, outs) => {
    arrays.a = f32At(ins, 0);
    arrays.b = f32At(ins, 1);
    arrays.y = f32At(outs, 0);
    forEachRun(axes, 0, 0, arrays, run);
  });
}

function addRun({ a, b, y }: Triple, i: number, j: number, at: number, run: StridedAxis): void {
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
