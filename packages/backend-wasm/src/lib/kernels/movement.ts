import { broadcastSteps } from '@convlang/tensor';
import { i32, memory, seq, v128, type I32, type Statement } from '../assembler/code.js';
import { increase, type FunctionWriter, type Local } from '../assembler/function-writer.js';
import { fillNumbers } from '../images.js';
import { plainProgram, type WasmKernel } from '../kernel.js';
import { joinAxes, LANES, NUMBER, times, walk, type WalkAxis } from '../walk.js';

/** From so many bytes on the engine's own copy is the quickest. */
const LONG_RUN = 512;

/** Copies numbers along one dimension, each tensor with its step. */
function copyRun(
  f: FunctionWriter,
  [from, to]: readonly Local<'i32'>[],
  { size, steps: [read = 0, write = 0] }: WalkAxis,
): Statement {
  if (from === undefined || to === undefined) return seq();
  if (read !== 1 || write !== 1)
    return times(
      f,
      size,
      i32.store(to.get, i32.load(from.get)),
      increase(from, NUMBER * read),
      increase(to, NUMBER * write),
    );
  if (NUMBER * size > LONG_RUN) return memory.copy(to.get, from.get, i32.const(NUMBER * size));
  const whole = Math.floor(size / LANES);
  const rest = Array.from({ length: size % LANES }, (_, i) =>
    i32.store(to.get, i32.load(from.get, NUMBER * i), NUMBER * i),
  );
  return seq(
    whole === 0
      ? seq()
      : times(f, whole, v128.store(to.get, v128.load(from.get)), increase(from, 16), increase(to, 16)),
    ...rest,
  );
}

/** Where an index lies in a row-major tensor, in bytes. */
function placeOf(shape: readonly number[], index: readonly number[]): number {
  return NUMBER * shape.reduce((place, size, axis) => place * size + (index[axis] ?? 0), 0);
}

/** Walks a box inside a larger tensor and the box by itself. */
function boxWalk(whole: readonly number[], box: readonly number[]): readonly [WalkAxis, ...WalkAxis[]] {
  const [large, small] = [broadcastSteps(whole, whole), broadcastSteps(box, box)];
  return joinAxes(box.map((size, axis) => ({ size, steps: [large[axis] ?? 0, small[axis] ?? 0] })));
}

/** Copies the numbers of a walk whose first tensor is the larger one. */
function moveBox(
  f: FunctionWriter,
  axes: readonly [WalkAxis, ...WalkAxis[]],
  large: I32,
  small: I32,
  direction: 'take' | 'put',
): Statement {
  const turn = <T>([one, two]: readonly T[]): readonly T[] =>
    direction === 'take' ? [one as T, two as T] : [two as T, one as T];
  const [first, ...rest] = axes.map(({ size, steps }) => ({ size, steps: turn(steps) }));
  if (first === undefined) return seq();
  return walk(f, [first, ...rest], turn([large, small]), (pointers, axis) => copyRun(f, pointers, axis));
}

export const slice: WasmKernel<'slice'> = ({ inputs, outputs, attrs }) => {
  const whole = inputs[0]?.shape ?? [];
  const axes = boxWalk(whole, outputs[0]?.shape ?? []);
  const start = placeOf(whole, attrs.begin);
  return plainProgram(({ f }, { inputs: [x = 0], outputs: [y = 0] }) =>
    moveBox(f, axes, i32.const(x + start), i32.const(y), 'take'),
  );
};

export const scatterSlice: WasmKernel<'scatterSlice'> = ({ inputs, outputs, attrs }) => {
  const whole = outputs[0]?.shape ?? [];
  const axes = boxWalk(whole, inputs[0]?.shape ?? []);
  const start = placeOf(whole, attrs.begin);
  const bytes = NUMBER * (outputs[0]?.size ?? 0);
  return plainProgram(({ f }, { inputs: [x = 0], outputs: [y = 0] }) =>
    seq(
      memory.fill(i32.const(y), i32.const(0), i32.const(bytes)),
      moveBox(f, axes, i32.const(y + start), i32.const(x), 'put'),
    ),
  );
};

export const pad: WasmKernel<'pad'> = ({ inputs, outputs, attrs }) => {
  const [top = 0, , left = 0] = attrs.pads;
  const whole = outputs[0]?.shape ?? [];
  const axes = boxWalk(whole, inputs[0]?.shape ?? []);
  const start = placeOf(whole, [0, top, left, 0]);
  const bytes = NUMBER * (outputs[0]?.size ?? 0);
  return plainProgram(({ f }, { inputs: [x = 0], outputs: [y = 0] }) =>
    seq(
      fillNumbers(f, i32.const(y), bytes, attrs.value),
      moveBox(f, axes, i32.const(y + start), i32.const(x), 'put'),
    ),
  );
};

export const concat: WasmKernel<'concat'> = ({ inputs, outputs, attrs }) => {
  const whole = outputs[0]?.shape ?? [];
  const axis = attrs.axis < 0 ? attrs.axis + whole.length : attrs.axis;
  let offset = 0;
  const boxes = inputs.map(({ shape }) => {
    const begin = whole.map((_, i) => (i === axis ? offset : 0));
    offset += shape[axis] ?? 0;
    return { start: placeOf(whole, begin), axes: boxWalk(whole, shape) };
  });
  return plainProgram(({ f }, at) =>
    seq(
      ...boxes.map(({ start, axes }, i) =>
        moveBox(f, axes, i32.const((at.outputs[0] ?? 0) + start), i32.const(at.inputs[i] ?? 0), 'put'),
      ),
    ),
  );
};

/** Runs only where the planner could not let the two share memory. */
export const reshape: WasmKernel<'reshape'> = ({ outputs }) => {
  const bytes = i32.const(NUMBER * (outputs[0]?.size ?? 0));
  return plainProgram((_, { inputs: [x = 0], outputs: [y = 0] }) =>
    memory.copy(i32.const(y), i32.const(x), bytes),
  );
};

export const upsample: WasmKernel<'upsample'> = ({ inputs, outputs, attrs }) => {
  const [samples = 1, height = 1, width = 1, channels = 1] = inputs[0]?.shape ?? [];
  const [down = 1, across = 1] = attrs.factor;
  const wide = width * across * channels;
  // Output as [samples, height, down, width, across, channels].
  const axes = joinAxes([
    { size: samples, steps: [height * width * channels, height * down * wide] },
    { size: height, steps: [width * channels, down * wide] },
    { size: down, steps: [0, wide] },
    { size: width, steps: [channels, across * channels] },
    { size: across, steps: [0, channels] },
    { size: channels, steps: [1, 1] },
  ]);
  return plainProgram(({ f }, { inputs: [x = 0], outputs: [y = 0] }) =>
    outputs[0]?.size === 0
      ? seq()
      : walk(f, axes, [i32.const(x), i32.const(y)], (pointers, axis) => copyRun(f, pointers, axis)),
  );
};

export const permute: WasmKernel<'permute'> = ({ inputs, attrs }) => {
  const shape = inputs[0]?.shape ?? [];
  const steps = broadcastSteps(shape, shape);
  const permuted = attrs.order.map((axis) => shape[axis] ?? 1);
  const own = broadcastSteps(permuted, permuted);
  const axes = joinAxes(
    attrs.order.map((axis, i) => ({ size: permuted[i] ?? 1, steps: [steps[axis] ?? 0, own[i] ?? 0] })),
  );
  return plainProgram(({ f }, { inputs: [x = 0], outputs: [y = 0] }) =>
    walk(f, axes, [i32.const(x), i32.const(y)], (pointers, axis) => copyRun(f, pointers, axis)),
  );
};
