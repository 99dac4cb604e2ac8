import { f32At, plainProgram, shapeAt, type Kernel } from '../kernel.js';
import { boxAxes, flatIndex, forEachRun, permutedAxes, type StridedAxis } from '../strided.js';

/** A box inside a larger tensor. */
interface BoxArrays {
  whole: Float32Array;
  box: Float32Array;
}

const emptyArrays = (): BoxArrays => ({ whole: new Float32Array(0), box: new Float32Array(0) });

function takeRun({ whole, box }: BoxArrays, i: number, j: number, _: number, run: StridedAxis): void {
  for (let k = 0; k < run.size; k++) box[j + k] = whole[i + k * run.a] as number;
}

function putRun({ whole, box }: BoxArrays, i: number, j: number, _: number, run: StridedAxis): void {
  for (let k = 0; k < run.size; k++) whole[i + k * run.a] = box[j + k] as number;
}

export const slice: Kernel<'slice'> = ({ inputs, outputs, attrs }) => {
  const whole = shapeAt(inputs, 0);
  const axes = boxAxes(whole, shapeAt(outputs, 0));
  const start = flatIndex(whole, attrs.begin);
  const arrays = emptyArrays();
  return plainProgram((ins, outs) => {
    arrays.whole = f32At(ins, 0);
    arrays.box = f32At(outs, 0);
    forEachRun(axes, start, 0, arrays, takeRun);
  });
};

export const scatterSlice: Kernel<'scatterSlice'> = ({ inputs, outputs, attrs }) => {
  const whole = shapeAt(outputs, 0);
  const axes = boxAxes(whole, shapeAt(inputs, 0));
  const start = flatIndex(whole, attrs.begin);
  const arrays = emptyArrays();
  return plainProgram((ins, outs) => {
    arrays.whole = f32At(outs, 0).fill(0);
    arrays.box = f32At(ins, 0);
    forEachRun(axes, start, 0, arrays, putRun);
  });
};

export const pad: Kernel<'pad'> = ({ inputs, outputs, attrs }) => {
  const [top = 0, , left = 0] = attrs.pads;
  const whole = shapeAt(outputs, 0);
  const axes = boxAxes(whole, shapeAt(inputs, 0));
  const start = flatIndex(whole, [0, top, left, 0]);
  const arrays = emptyArrays();
  return plainProgram((ins, outs) => {
    arrays.whole = f32At(outs, 0).fill(attrs.value);
    arrays.box = f32At(ins, 0);
    forEachRun(axes, start, 0, arrays, putRun);
  });
};

export const concat: Kernel<'concat'> = ({ inputs, outputs, attrs }) => {
  const whole = shapeAt(outputs, 0);
  const axis = attrs.axis < 0 ? attrs.axis + whole.length : attrs.axis;
  let offset = 0;
  const boxes = inputs.map(({ shape }) => {
    const start = flatIndex(
      whole,
      whole.map((_, i) => (i === axis ? offset : 0)),
    );
    offset += shape[axis] ?? 0;
    return { start, axes: boxAxes(whole, shape) };
  });
  const arrays = emptyArrays();
  return plainProgram((ins, outs) => {
    arrays.whole = f32At(outs, 0);
    for (let i = 0; i < boxes.length; i++) {
      const { axes, start } = boxes[i] as (typeof boxes)[number];
      arrays.box = f32At(ins, i);
      forEachRun(axes, start, 0, arrays, putRun);
    }
  });
};

function permuteRun({ whole, box }: BoxArrays, i: number, j: number, _: number, run: StridedAxis): void {
  for (let k = 0; k < run.size; k++) box[j + k * run.b] = whole[i + k * run.a] as number;
}

export const permute: Kernel<'permute'> = ({ inputs, attrs }) => {
  const axes = permutedAxes(shapeAt(inputs, 0), attrs.order);
  const arrays = emptyArrays();
  return plainProgram((ins, outs) => {
    arrays.whole = f32At(ins, 0);
    arrays.box = f32At(outs, 0);
    forEachRun(axes, 0, 0, arrays, permuteRun);
  });
};

/** Runs only where the planner could not let the two share memory. */
export const reshape: Kernel<'reshape'> = () =>
  plainProgram((ins, outs) => f32At(outs, 0).set(f32At(ins, 0)));

export const upsample: Kernel<'upsample'> = ({ inputs, outputs, attrs }) => {
  const [samples = 1, rows = 1, columns = 1, channels = 1] = shapeAt(outputs, 0);
  const [, height = 1, width = 1] = shapeAt(inputs, 0);
  const [down = 1, across = 1] = attrs.factor;
  return plainProgram((ins, outs) => {
    const x = f32At(ins, 0);
    const y = f32At(outs, 0);
    let at = 0;
    for (let n = 0; n < samples; n++)
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < columns; column++) {
          const from =
            ((n * height + Math.floor(row / down)) * width + Math.floor(column / across)) * channels;
          for (let c = 0; c < channels; c++) y[at++] = x[from + c] as number;
        }
  });
};
