import fc from 'fast-check';
import { BATCH, GraphBuilder, verify, type Attrs, type Graph, type ValueId } from '@convlang/ir';
import { coreOps, coreTyping, interpret, type RefTensor } from '@convlang/ops';
import { RandomStream, sizeOf } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { createGradientGraph, createTrainingGraph, removeDead, splitBatch } from '../index.js';

/** One layer of a random model; parts that do not fit the shape are left out. */
const blocks = [
  'conv',
  'strided',
  'dilated',
  'grouped',
  'shared',
  'linked',
  'deconv',
  'maxpool',
  'avgpool',
  'l2pool',
  'residual',
  'branches',
  'upsample',
  'shuffle',
  'resample',
  'padcrop',
  'tanh',
  'elu',
  'scale',
  'lrn',
  'dropout',
  'batchNorm',
] as const;
type Block = (typeof blocks)[number];

const splittable = blocks.filter((block) => block !== 'batchNorm');

/** Builds a model of an image 6x6x2, some blocks, and a dense softmax of 3 classes. */
class RandomModel {
  readonly #builder = new GraphBuilder('random', coreTyping);
  #count = 0;

  build(parts: readonly Block[]): Graph {
    const builder = this.#builder;
    let x = builder.input('input', { dtype: 'f32', shape: [BATCH, 6, 6, 2] });
    for (const part of parts) x = this.#block(part, x);
    const [height = 1, width = 1, channels = 1] = builder.typeOf(x).shape.slice(1).map(Number);
    const flat = builder.emit('reshape', [x], { attrs: { shape: [height * width * channels] } });
    const scores = builder.emit('matmul', [flat, this.#parameter([height * width * channels, 3])]);
    builder.output('output', builder.emit('softmax', [scores]));
    return builder.build();
  }

  #block(part: Block, x: ValueId): ValueId {
    const builder = this.#builder;
    const [height = 1, width = 1, c = 1] = builder.typeOf(x).shape.slice(1).map(Number);
    const emit = (op: string, inputs: readonly ValueId[], attrs: Attrs = {}): ValueId =>
      builder.emit(op, inputs, { attrs, layer: part });
    const same = { pads: [1, 1, 1, 1] };
    const small = height < 3 || width < 3;
    switch (part) {
      case 'conv':
        return emit('conv', [x, this.#parameter([3, 3, c, 3]), this.#parameter([3])], same);
      case 'strided':
        return emit('conv', [x, this.#parameter([2, 2, c, 2])], { stride: [2, 1], pads: [0, 1, 1, 0] });
      case 'dilated':
        return emit('conv', [x, this.#parameter([2, 2, c, 2])], { dilation: [2, 2], pads: [1, 1, 2, 0] });
      case 'grouped':
        return emit('conv', [x, this.#parameter([3, 3, 1, c])], { ...same, groups: c });
      case 'shared': {
        const kernel = this.#parameter([3, 3, c, c]);
        return emit('conv', [emit('conv', [x, kernel], same), kernel], same);
      }
      case 'linked': {
        const table = [[0], Array.from({ length: c }, (_, i) => i)];
        const links = 1 + c;
        const kernel = emit('scatterLinks', [this.#parameter([1, 1, links])], { table, channels: c });
        return emit('conv', [x, kernel]);
      }
      case 'deconv':
        if (height > 8) return x;
        return emit('convInputGrad', [x, this.#parameter([2, 2, 2, c])], {
          stride: [2, 1],
          size: [height * 2, width + 1],
        });
      case 'maxpool':
        return small ? x : emit('maxpool', [x], { kernel: [2, 2], stride: [2, 1], pads: [1, 0, 0, 0] });
      case 'avgpool':
        return small
          ? x
          : emit('avgpool', [x], { kernel: [3, 2], stride: [2, 2], overhang: [1, 0], count: 'real' });
      case 'l2pool':
        if (small) return x;
        return emit('sqrt', [
          emit('avgpool', [emit('square', [x])], { kernel: [2, 2], stride: [1, 1], count: 'none' }),
        ]);
      case 'residual':
        return emit('add', [x, emit('conv', [x, this.#parameter([1, 1, c, c])])]);
      case 'branches':
        return emit('concat', [x, emit('conv', [x, this.#parameter([1, 1, c, 1])])]);
      case 'upsample':
        return height * width > 20 ? x : emit('upsample', [x], { factor: [1, 2] });
      case 'shuffle': {
        const parts = emit('reshape', [x], { shape: [height, width, 1, c] });
        const rows = emit('permute', [parts], { order: [0, 2, 4, 1, 3] });
        return emit('reshape', [rows], { shape: [width, height, c] });
      }
      case 'resample': {
        const rule = height > width ? 'mean' : 'align-corners';
        return emit('resample', [x], { rule, target: [Math.min(height + 1, 6), Math.max(1, width - 1)] });
      }
      case 'padcrop': {
        const padded = emit('pad', [x], { pads: [1, 0, 0, 2], value: 0.5 });
        return emit('slice', [padded], { begin: [0, 0, 1, 0], size: [-1, height, width, c] });
      }
      case 'tanh':
        return emit('tanh', [x], { scale: 1.7159, slope: 2 / 3 });
      case 'elu':
        return emit('elu', [x]);
      case 'scale':
        return emit('add', [emit('mul', [x, this.#parameter([c])]), this.#parameter([c])]);
      case 'lrn':
        return emit('lrn', [x], { size: 3, alpha: 0.5, beta: 0.75, k: 1 });
      case 'dropout':
        return emit('dropout', [x], { rate: 0.3, stream: `dropout#${this.#count++}` });
      case 'batchNorm': {
        const [gain, bias] = [this.#parameter([c]), this.#parameter([c])];
        const [mean, variance] = [this.#parameter([c], 'state'), this.#parameter([c], 'state')];
        return emit('batchNorm', [x, gain, bias, mean, variance], { epsilon: 1e-3, momentum: 0.1 });
      }
    }
  }

  #parameter(shape: readonly number[], role: 'trained' | 'state' = 'trained'): ValueId {
    const name = `p${this.#count++}`;
    return this.#builder.parameter(
      { name, layer: name, stream: name, role, initializer: { kind: 'constant', value: 0 } },
      { dtype: 'f32', shape },
    );
  }
}

type Numbers = Record<string, RefTensor>;

function draw(name: string, shape: readonly number[], low: number, high: number): RefTensor {
  const random = new RandomStream(3, name, 'draw');
  const data = Float64Array.from(
    { length: sizeOf(shape) },
    (_, i) => low + random.uniform(0, i) * (high - low),
  );
  return { shape, data };
}

function numbersFor(graph: Graph, batch: number): { feeds: Numbers; parameters: Numbers } {
  const scalar = (value: number): RefTensor => ({ shape: [], data: Float64Array.of(value) });
  const labels = Float64Array.from({ length: batch }, (_, i) => i % 3);
  const parameters = graph.parameters.map(({ name, value }): [string, RefTensor] => {
    const shape = (graph.values[value]?.type.shape ?? []).map(Number);
    // Positive, as variances are; small, so that no softmax is certain.
    return [
      name,
      name.startsWith('p') ? draw(name, shape, 0.05, 0.6) : { shape, data: new Float64Array(sizeOf(shape)) },
    ];
  });
  return {
    parameters: Object.fromEntries(parameters),
    feeds: {
      input: draw('input', [batch, 6, 6, 2], -1, 1),
      labels: { shape: [batch], data: labels },
      weight: { shape: [batch], data: new Float64Array(batch).fill(1 / batch) },
      step: scalar(5),
      first: scalar(0),
      rate: scalar(0.1),
    },
  };
}

const losses = { output: { kind: 'cross-entropy', smoothing: 0.1, weight: 1 } } as const;
const adam = { kind: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0.01 } as const;
const seeded = { seed: 20, numRuns: 40 } as const;
const anyParts = fc.array(fc.constantFrom(...blocks), { maxLength: 5 });
const splittableParts = fc.array(fc.constantFrom(...splittable), { maxLength: 5 });

function expectSame(actual: Numbers, expected: Numbers, digits: number): void {
  expect(Object.keys(actual)).toEqual(Object.keys(expected));
  for (const [name, { data }] of Object.entries(expected))
    data.forEach((value, i) => expect(actual[name]?.data[i], `${name}[${i}]`).toBeCloseTo(value, digits));
}

describe('on random models', () => {
  it('gradients agree with central differences of the loss', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const graph = createGradientGraph(new RandomModel().build(parts), { seed: 1, losses });
        verify(graph, coreTyping);
        const { feeds, parameters } = numbersFor(graph, 3);
        const lossWith = (name: string, place: number, change: number): number => {
          const data = (parameters[name]?.data ?? new Float64Array()).slice();
          data[place] = (data[place] ?? 0) + change;
          const moved = { ...parameters, [name]: { shape: parameters[name]?.shape ?? [], data } };
          const result = interpret(graph, coreOps, { batch: 3, feeds, parameters: moved });
          return result.outputs['loss']?.data[0] ?? NaN;
        };
        const { outputs } = interpret(graph, coreOps, { batch: 3, feeds, parameters });
        for (const { name } of graph.parameters.filter((p) => p.role === 'trained'))
          for (const place of [0, (parameters[name]?.data.length ?? 1) - 1]) {
            const slope = (lossWith(name, place, 1e-5) - lossWith(name, place, -1e-5)) / 2e-5;
            const gradient = outputs[`grad/${name}`]?.data[place] ?? NaN;
            expect(Math.abs(gradient - slope), `${name}[${place}]`).toBeLessThan(
              1e-6 * Math.max(1, Math.abs(slope)),
            );
          }
      }),
      seeded,
    );
  });

  it('removing dead nodes changes no result, and nothing is left to remove', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const step = createTrainingGraph(new RandomModel().build(parts), {
          seed: 1,
          losses,
          optimizer: adam,
        });
        const builder = GraphBuilder.from(step, coreTyping, { outputs: true, updates: true });
        const dead = step.nodes[0]?.outputs[0];
        if (dead !== undefined) builder.emit('relu', [builder.emit('square', [dead])]);
        const slim = removeDead(builder.build());
        verify(slim, coreTyping);
        expect(slim.nodes.length).toBe(step.nodes.length);
        expect(removeDead(slim)).toEqual(slim);
        const numbers = { batch: 2, ...numbersFor(step, 2) };
        const [before, after] = [step, slim].map((graph) => interpret(graph, coreOps, numbers));
        expect(after).toEqual(before);
      }),
      seeded,
    );
  });

  it('a step in slices of the batch is the step', () => {
    fc.assert(
      fc.property(splittableParts, fc.constantFrom(1, 2, 3), (parts, first) => {
        const clip = { kind: 'norm', limit: 0.5 } as const;
        const step = createTrainingGraph(new RandomModel().build(parts), {
          seed: 1,
          losses,
          optimizer: adam,
          clip,
        });
        const split = splitBatch(step);
        if (split.kind !== 'split') throw new Error(split.reason);
        verify(split.accumulate, coreTyping);
        verify(split.finish, coreTyping);
        const { feeds, parameters } = numbersFor(step, 5);
        const whole = interpret(step, coreOps, { batch: 5, feeds, parameters });
        let state: Numbers = { ...parameters, ...numbersFor(split.accumulate, 5).parameters };
        for (const [begin, end] of [
          [0, first],
          [first, 5],
        ] as const) {
          const slices: Numbers = { ...feeds, first: { shape: [], data: Float64Array.of(begin) } };
          for (const name of ['input', 'labels', 'weight'] as const)
            slices[name] = rows(feeds[name], begin, end);
          const part = interpret(split.accumulate, coreOps, {
            batch: end - begin,
            feeds: slices,
            parameters: state,
          });
          expectSame(
            { output: part.outputs['output'] ?? rows(undefined, 0, 0) },
            { output: rows(whole.outputs['output'], begin, end) },
            12,
          );
          state = { ...state, ...part.updates };
        }
        const last = interpret(split.finish, coreOps, { batch: 1, feeds, parameters: state });
        expect(last.outputs['loss']?.data[0]).toBeCloseTo(whole.outputs['loss']?.data[0] ?? NaN, 12);
        const reset = Object.entries(last.updates).filter(([name]) => name.startsWith('acc/'));
        expect(reset.flatMap(([, { data }]) => [...data]).every((v) => v === 0)).toBe(true);
        expectSame(
          Object.fromEntries(Object.entries(last.updates).filter(([name]) => !name.startsWith('acc/'))),
          whole.updates,
          10,
        );
      }),
      seeded,
    );
  });

  it('JSON reads back to the same graph', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const step = createTrainingGraph(new RandomModel().build(parts), {
          seed: 1,
          losses,
          optimizer: adam,
        });
        expect(JSON.parse(JSON.stringify(step))).toEqual(step);
      }),
      { ...seeded, numRuns: 15 },
    );
  });
});

/** Samples `begin` to `end` of a tensor. */
function rows(t: RefTensor | undefined, begin: number, end: number): RefTensor {
  const [, ...sample] = t?.shape ?? [0];
  const size = sizeOf(sample);
  return {
    shape: [end - begin, ...sample],
    data: (t?.data ?? new Float64Array()).slice(begin * size, end * size),
  };
}
