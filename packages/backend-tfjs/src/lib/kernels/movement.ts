import * as tf from '@tensorflow/tfjs';
import { padImages, padsOf, pairOf } from '../images.js';
import { kernel, sizesOf, type TfjsKernel } from '../kernel.js';
import { oneHotRows } from '../one-hot-rows.js';

export const pad: TfjsKernel<'pad'> = kernel(
  ({ attrs }) =>
    (x) =>
      padImages(x, padsOf(attrs.pads), attrs.value),
);

export const upsample: TfjsKernel<'upsample'> = kernel(({ inputs, outputs, attrs }) => {
  const [n = 1, h = 1, w = 1, c = 1] = inputs[0]?.shape ?? [];
  const [fy, fx] = pairOf(attrs.factor);
  const shape = [...(outputs[0]?.shape ?? [])];
  return (x) => {
    const columns = tf.tile(tf.reshape(x, [n * h * w, 1, c]), [1, fx, 1]);
    return tf.reshape(tf.tile(tf.reshape(columns, [n * h, 1, w * fx * c]), [1, fy, 1]), shape);
  };
});

export const slice: TfjsKernel<'slice'> = kernel(
  ({ outputs, attrs }) =>
    (x) =>
      tf.slice(x, [...attrs.begin], [...(outputs[0]?.shape ?? [])]),
);

export const scatterSlice: TfjsKernel<'scatterSlice'> = kernel(({ inputs, outputs, attrs }) => {
  const from = inputs[0]?.shape ?? [];
  const paddings = (outputs[0]?.shape ?? []).map((whole, axis): [number, number] => {
    const begin = attrs.begin[axis] ?? 0;
    return [begin, whole - begin - (from[axis] ?? 1)];
  });
  return (dy) => tf.pad(dy, paddings);
});

export const concat: TfjsKernel<'concat'> = kernel(
  ({ attrs }) =>
    (...parts) =>
      tf.concat(parts, attrs.axis),
);

export const reshape: TfjsKernel<'reshape'> = kernel(
  ({ outputs }) =>
    (x) =>
      tf.reshape(x, [...(outputs[0]?.shape ?? [])]),
);

/** Axes that stay side by side are one to tfjs, and axes of 1 none: it knows six at most. */
export const permute: TfjsKernel<'permute'> = kernel(({ inputs, outputs, attrs }) => {
  const sizes = inputs[0]?.shape ?? [];
  const shape = [...(outputs[0]?.shape ?? [])];
  const runs: number[][] = [];
  for (const axis of attrs.order.filter((candidate) => sizes[candidate] !== 1)) {
    const run = runs.at(-1);
    const next = (run?.at(-1) ?? Infinity) + 1;
    const isNext = sizes.slice(next, axis).every((size) => size === 1) && axis >= next;
    if (run !== undefined && isNext) run.push(axis);
    else runs.push([axis]);
  }
  const inOrder = runs.toSorted(([a = 0], [b = 0]) => a - b);
  const joined = inOrder.map((run) => run.reduce((size, axis) => size * (sizes[axis] ?? 1), 1));
  const order = runs.map((run) => inOrder.indexOf(run));
  return (x) => tf.reshape(tf.transpose(tf.reshape(x, joined), order), shape);
});

export const constant: TfjsKernel<'constant'> = kernel(({ outputs, attrs }, keep) => {
  const filled = keep(() => tf.fill([...(outputs[0]?.shape ?? [])], attrs.value));
  return () => tf.clone(filled);
});

export const oneHot: TfjsKernel<'oneHot'> = kernel(
  ({ attrs, outputs }) =>
    (labels) =>
      tf.reshape(oneHotRows(labels, attrs.depth), sizesOf(outputs[0])),
);

/** Neighbouring axes that are all repeated, or none of them, are one to tfjs: from five on it reads numbers back to repeat them. */
export const expand: TfjsKernel<'expand'> = kernel(({ inputs, outputs }) => {
  const whole = sizesOf(outputs[0]);
  const from = sizesOf(inputs[0]);
  const own = [...whole.slice(from.length).map(() => 1), ...from];
  const runs: { from: number; to: number }[] = [];
  whole.forEach((to, axis) => {
    const size = own[axis] ?? 1;
    const last = runs.at(-1);
    if (last === undefined || (last.from === last.to) !== (size === to)) runs.push({ from: size, to });
    else runs[runs.length - 1] = { from: last.from * size, to: last.to * to };
  });
  const [sizes, repeated] = [runs.map((run) => run.from), runs.map((run) => run.to)];
  return (x) => tf.reshape(tf.broadcastTo(tf.reshape(x, sizes), repeated), whole);
});

export const expandFeatures: TfjsKernel<'expandFeatures'> = kernel(({ outputs }) => {
  const shape = [...(outputs[0]?.shape ?? [])];
  const [n = 1, ...rest] = shape;
  return (x) => tf.broadcastTo(tf.reshape(x, [n, ...rest.map(() => 1)]), shape);
});
