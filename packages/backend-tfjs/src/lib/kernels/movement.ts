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

export const constant: TfjsKernel<'constant'> = kernel(({ outputs, attrs }, keep) => {
  const filled = keep(() => tf.fill([...(outputs[0]?.shape ?? [])], attrs.value));
  return () => tf.clone(filled);
});

export const oneHot: TfjsKernel<'oneHot'> = kernel(
  ({ attrs, outputs }) =>
    (labels) =>
      tf.reshape(oneHotRows(labels, attrs.depth), sizesOf(outputs[0])),
);

export const expand: TfjsKernel<'expand'> = kernel(
  ({ outputs }) =>
    (x) =>
      tf.broadcastTo(x, sizesOf(outputs[0])),
);

export const expandFeatures: TfjsKernel<'expandFeatures'> = kernel(({ outputs }) => {
  const shape = [...(outputs[0]?.shape ?? [])];
  const [n = 1, ...rest] = shape;
  return (x) => tf.broadcastTo(tf.reshape(x, [n, ...rest.map(() => 1)]), shape);
});
