import convnetjs, { type Net, type Vol } from 'convnetjs';
import type { Graph } from '@convlang/ir';
import type { Tensor } from '@convlang/tensor';
import type { TrainingBatch } from '../training-batch.js';

type Values = Readonly<Record<string, Tensor<'f32'>>>;

const definitions = [
  { type: 'input', out_sx: 32, out_sy: 32, out_depth: 1 },
  { type: 'conv', sx: 5, filters: 6, stride: 1, pad: 0, activation: 'relu' },
  { type: 'pool', sx: 2, stride: 2 },
  { type: 'conv', sx: 5, filters: 16, stride: 1, pad: 0, activation: 'relu' },
  { type: 'pool', sx: 2, stride: 2 },
  { type: 'fc', num_neurons: 120, activation: 'relu' },
  { type: 'fc', num_neurons: 84, activation: 'relu' },
  { type: 'softmax', num_classes: 10 },
];

/** Kernels and biases of our parameters, layer by layer in the order of the network. */
function layerNames(model: Graph): readonly (readonly [kernel: string, bias: string])[] {
  const kernels = model.parameters.filter(({ name }) => name.endsWith('/kernel'));
  return kernels.map(({ name }) => [name, name.replace(/kernel$/, 'bias')]);
}

/** The network with our numbers. Its filters lie as `[kh, kw, c]` one after another, ours as `[kh, kw, c, f]`. */
function createNet(model: Graph, values: Values): Net {
  const net = new convnetjs.Net();
  net.makeLayers(definitions);
  const layers = net.layers.filter((layer) => layer.filters !== undefined);
  layerNames(model).forEach(([kernel, bias], i) => {
    const { filters = [], biases } = layers[i] ?? {};
    filters.forEach((filter, f) => {
      for (let k = 0; k < filter.w.length; k++)
        filter.w[k] = values[kernel]?.data[k * filters.length + f] ?? NaN;
    });
    biases?.w.set(values[bias]?.data ?? []);
  });
  return net;
}

function toVols({ images, size }: TrainingBatch): readonly Vol[] {
  const length = images.data.length / size;
  return Array.from({ length: size }, (_, n) => {
    const vol = new convnetjs.Vol(32, 32, 1, 0);
    vol.w.set(images.data.subarray(n * length, (n + 1) * length));
    return vol;
  });
}

/** Loss and gradients of a batch, by our names, in our order of numbers. */
export interface ConvnetjsGradients {
  readonly loss: number;
  readonly gradients: Readonly<Record<string, ArrayLike<number>>>;
}

/**
 * The same training on ConvNetJS. Its release on npm has no Adam; AdaGrad, with one moment instead of two, is the update that
 * does the least work of those that adapt.
 */
export function createConvnetjsLenet(
  model: Graph,
  values: Values,
  batch: TrainingBatch,
): { readonly step: () => void; readonly gradients: () => ConvnetjsGradients } {
  const vols = toVols(batch);
  const trainer = new convnetjs.Trainer(createNet(model, values), {
    method: 'adagrad',
    learning_rate: 0.001,
    batch_size: batch.size,
    l2_decay: 0,
  });
  return {
    step: () => {
      vols.forEach((vol, n) => trainer.train(vol, batch.labels.data[n] ?? 0));
    },
    gradients: () => {
      const net = createNet(model, values);
      // One sample more than there is: the gradients are summed and never applied.
      const summing = new convnetjs.Trainer(net, { method: 'sgd', batch_size: batch.size + 1, l2_decay: 0 });
      const total = vols.reduce((sum, vol, n) => sum + summing.train(vol, batch.labels.data[n] ?? 0).loss, 0);
      return { loss: total / batch.size, gradients: readGradients(model, net, batch.size) };
    },
  };
}

function readGradients(model: Graph, net: Net, size: number): Readonly<Record<string, ArrayLike<number>>> {
  const layers = net.layers.filter((layer) => layer.filters !== undefined);
  return Object.fromEntries(
    layerNames(model).flatMap(([kernel, bias], i): readonly [string, ArrayLike<number>][] => {
      const { filters = [], biases } = layers[i] ?? {};
      const length = filters[0]?.dw.length ?? 0;
      const numbers = Float64Array.from(
        { length: length * filters.length },
        (_, at) => (filters[at % filters.length]?.dw[Math.floor(at / filters.length)] ?? NaN) / size,
      );
      return [
        [kernel, numbers],
        [bias, Array.from(biases?.dw ?? [], (d) => d / size)],
      ];
    }),
  );
}
