import { BATCH, bindBatch, GraphBuilder, type Graph, type ValueId } from '@convlang/ir';
import { coreTyping } from '@convlang/ops';
import { RandomStream, scalar, sizeOf, tensor, type Tensor } from '@convlang/tensor';

/** A small convolutional network for 4 classes: 8x8x2 images, padding, stride, groups, dropout; batch normalisation if asked. */
export function smallNet(normalised: boolean): Graph {
  const builder = new GraphBuilder('small', coreTyping);
  const x = builder.input('x', { dtype: 'f32', shape: [BATCH, 8, 8, 2] });
  const parameter = (name: string, shape: readonly number[], state = false): ValueId =>
    builder.parameter(
      {
        name,
        layer: name.split('/')[0] ?? name,
        stream: name,
        initializer: { kind: 'constant', value: 0 },
        role: state ? 'state' : 'trained',
      },
      { dtype: 'f32', shape },
    );
  const c1 = builder.emit('conv', [x, parameter('c1/kernel', [3, 3, 2, 6]), parameter('c1/bias', [6])], {
    attrs: { pads: [1, 1, 1, 1] },
  });
  const statistics = (): ValueId[] => [parameter('bn/mean', [6], true), parameter('bn/variance', [6], true)];
  const n1 = normalised
    ? builder.emit('batchNorm', [c1, parameter('bn/gain', [6]), parameter('bn/bias', [6]), ...statistics()], {
        attrs: { epsilon: 1e-3, momentum: 0.1 },
      })
    : c1;
  const pooled = builder.emit('maxpool', [builder.emit('relu', [n1])], {
    attrs: { kernel: [2, 2], stride: [2, 2] },
  });
  const c2 = builder.emit('conv', [pooled, parameter('c2/kernel', [3, 3, 3, 8])], {
    attrs: { stride: [2, 2], pads: [0, 1, 1, 0], groups: 2 },
  });
  const flat = builder.emit('reshape', [builder.emit('tanh', [c2])], { attrs: { shape: [32] } });
  const kept = builder.emit('dropout', [flat], { attrs: { rate: 0.25, stream: 'dropout#1' } });
  const dense = builder.emit('matmul', [kept, parameter('d/kernel', [32, 4])]);
  const logits = builder.emit('add', [dense, parameter('d/bias', [4])]);
  builder.output('output', builder.emit('softmax', [logits]));
  return builder.build();
}

/** First values: kernels and biases of [-0.5, 0.5), gains and variances of [0.5, 1.5), all other state 0. */
export function startValues(graph: Graph): Readonly<Record<string, Tensor<'f32'>>> {
  return Object.fromEntries(
    graph.parameters.map(({ name, value }) => {
      const shape = bindBatch(graph.values[value]?.type.shape ?? [], 1);
      const random = new RandomStream(7, name, 'init');
      const [scale, shift] = /^(adam|acc)/.test(name)
        ? [0, 0]
        : /gain|variance/.test(name)
          ? [1, 0.5]
          : [1, -0.5];
      return [
        name,
        tensor(
          'f32',
          shape,
          Float32Array.from({ length: sizeOf(shape) }, (_, i) => scale * random.uniform(0, i) + shift),
        ),
      ];
    }),
  );
}

/** A batch of noise and what a training step takes with it; `from` counts samples, so that slices can be had. */
export function stepFeeds(
  step: number,
  from: number,
  to: number,
  whole: number,
): Readonly<Record<string, Tensor>> {
  const size = to - from;
  const random = new RandomStream(7, 'images', 'draw');
  const length = 8 * 8 * 2;
  const images = Float32Array.from({ length: size * length }, (_, i) =>
    random.uniform(step, from * length + i),
  );
  return {
    x: tensor('f32', [size, 8, 8, 2], images),
    labels: tensor(
      'i32',
      [size],
      Int32Array.from({ length: size }, (_, i) => (from + i + step) % 4),
    ),
    weight: tensor('f32', [size], new Float32Array(size).fill(1 / whole)),
    step: scalar('i32', step),
    first: scalar('i32', from),
    rate: scalar('f32', 0.01),
  };
}

/** Those of some feeds that a graph takes. */
export function takenBy(
  graph: Graph,
  feeds: Readonly<Record<string, Tensor>>,
): Readonly<Record<string, Tensor>> {
  return Object.fromEntries(
    Object.entries(feeds).filter(([name]) => graph.inputs.some((input) => input.name === name)),
  );
}
