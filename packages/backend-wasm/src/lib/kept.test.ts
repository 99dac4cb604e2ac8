import { createReferenceBackend, initialState, type Backend, type DeviceState } from '@convlang/backend';
import { compileOrThrow } from '@convlang/compiler';
import type { Graph } from '@convlang/ir';
import { createTrainingGraph } from '@convlang/passes';
import { RandomStream, scalar, sizeOf, tensor, type Tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { createWasmBackend } from '../index.js';

/** A network of each form of a product whose matrix may be kept: Winograd's in tiles of four and two, gathered, one by one, in groups, dense. */
const NETWORK = `rounding floor
input 20x20x16
| conv 16x3x3 pad 1 | bn | relu
| conv 24x5x5 stride 2 pad 2 groups 2 | relu
| conv 16x1x1 | relu
| conv 16x3x3 pad 1
| dwconv 3x3 pad 1
| maxpool 2
| conv 16x3x3 pad 1 | relu
| dense 12 | relu | dense 5 | softmax
`;

function numbers(name: string, shape: readonly number[]): Tensor<'f32'> {
  const random = new RandomStream(3, name, 'draw');
  return tensor(
    'f32',
    shape,
    Float32Array.from({ length: sizeOf(shape) }, (_, i) => random.uniform(0, i) - 0.5),
  );
}

const { graph } = compileOrThrow({ path: 'kept.conv', text: NETWORK });
const images = numbers('images', [10, 20, 20, 16]);
const first = initialState(graph, 1);
const second = initialState(graph, 2);

async function write(state: DeviceState, values: Readonly<Record<string, Tensor>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await state.write(name, value);
}

async function outputOf(
  backend: Backend,
  model: Graph,
  values: Readonly<Record<string, Tensor>>,
): Promise<number[]> {
  const state = backend.createState();
  await write(state, values);
  const run = await backend.compile(model, { batch: 10, state });
  return Array.from(Object.values(await run.run({ [model.inputs[0]?.name ?? '']: images }))[0]?.data ?? []);
}

/** The largest distance of two results, as a share of the largest number. */
function distance(a: readonly number[], b: readonly number[]): number {
  const largest = Math.max(...b.map(Math.abs));
  return Math.max(...a.map((value, i) => Math.abs(value - (b[i] ?? NaN)))) / largest;
}

describe('what is made of parameters and kept', () => {
  it('gives the results of the definitions', async () => {
    const expected = await outputOf(createReferenceBackend(), graph, first);
    expect(distance(await outputOf(createWasmBackend(), graph, first), expected)).toBeLessThan(1e-5);
  });

  it('is made anew when parameters are written, beside other executables that come and go', async () => {
    const backend = createWasmBackend();
    const state = backend.createState();
    await write(state, first);
    const run = await backend.compile(graph, { batch: 10, state });
    const feeds = { [graph.inputs[0]?.name ?? '']: images };
    const result = async (): Promise<number[]> =>
      Array.from(Object.values(await run.run(feeds))[0]?.data ?? []);
    const before = await result();
    const other = await backend.compile(graph, { batch: 3, state });
    expect(await result()).toEqual(before);
    other.dispose();
    const another = await backend.compile(graph, { batch: 4, state });
    await write(state, second);
    const after = await result();
    expect(after).toEqual(await outputOf(createWasmBackend(), graph, second));
    another.dispose();
    await write(state, first);
    expect(await result()).toEqual(before);
  });

  it('is made anew when a step of training has changed parameters', async () => {
    const backend = createWasmBackend();
    const state = backend.createState();
    const step = createTrainingGraph(graph, {
      losses: { output: { kind: 'cross-entropy', smoothing: 0, weight: 1 } },
      seed: 1,
      optimizer: { kind: 'sgd', momentum: 0, nesterov: false, weightDecay: 0 },
    });
    await write(state, { ...initialState(step, 1), ...first });
    const predict = await backend.compile(graph, { batch: 10, state });
    const train = await backend.compile(step, { batch: 10, state });
    const feeds = { [graph.inputs[0]?.name ?? '']: images };
    const before = await predict.run(feeds);
    const given: Readonly<Record<string, Tensor>> = {
      ...feeds,
      labels: tensor(
        'i32',
        [10],
        Int32Array.from({ length: 10 }, (_, i) => i % 5),
      ),
      weight: tensor('f32', [10], new Float32Array(10).fill(0.1)),
      rate: scalar('f32', 0.5),
      step: scalar('i32', 1),
      first: scalar('i32', 0),
    };
    await train.run(Object.fromEntries(step.inputs.map(({ name }) => [name, given[name] ?? images])));
    const after = Array.from(Object.values(await predict.run(feeds))[0]?.data ?? []);
    expect(after).not.toEqual(Array.from(Object.values(before)[0]?.data ?? []));
    const names = graph.parameters.map(({ name }) => name);
    const values = await Promise.all(names.map(async (name) => [name, await state.read(name)] as const));
    expect(after).toEqual(await outputOf(createWasmBackend(), graph, Object.fromEntries(values)));
  });
});
