import { initialState, type Backend } from '@convlang/backend';
import { compileOrThrow } from '@convlang/compiler';
import { createTrainingGraph } from '@convlang/passes';
import { RandomStream, scalar, tensor, type Tensor } from '@convlang/tensor';

/** A network of steps that are cut in each of the ways there are: by rows, columns, tiles, blocks of tiles, lines, groups and samples. */
export const NETWORK = `rounding floor
input 60x60x16
| conv 32x3x3 pad 1 | bn | relu
| dwconv 3x3 pad 1 stride 2
| conv 32x3x3 pad 1 | relu
| conv 48x1x1 | sigmoid
| conv 48x5x5 stride 2 pad 2 groups 3 | relu
| maxpool 3 stride 2 pad 1
| conv 64x3x3 stride 2
| dense 200 | relu | dense 5 | softmax
`;

export const { graph } = compileOrThrow({ path: 'threads.conv', text: NETWORK });

export function images(batch: number): Tensor<'f32'> {
  const random = new RandomStream(3, `images of ${batch}`, 'draw');
  const shape = [batch, 60, 60, 16];
  return tensor(
    'f32',
    shape,
    Float32Array.from({ length: batch * 57_600 }, (_, i) => random.uniform(0, i) - 0.5),
  );
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The weights after some steps of training, with pauses in which workers can start. */
export async function trainBriefly(backend: Backend): Promise<readonly Tensor[]> {
  const step = createTrainingGraph(graph, {
    losses: { output: { kind: 'cross-entropy', smoothing: 0, weight: 1 } },
    seed: 1,
    optimizer: { kind: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0 },
  });
  const batch = 12;
  const given: Readonly<Record<string, Tensor>> = {
    [graph.inputs[0]?.name ?? '']: images(batch),
    labels: tensor(
      'i32',
      [batch],
      Int32Array.from({ length: batch }, (_, i) => i % 5),
    ),
    weight: tensor('f32', [batch], new Float32Array(batch).fill(1 / batch)),
    rate: scalar('f32', 0.01),
    first: scalar('i32', 0),
  };
  const state = backend.createState();
  for (const [name, value] of Object.entries(initialState(step, 1))) await state.write(name, value);
  const run = await backend.compile(step, { batch, state });
  for (let i = 1; i <= 6; i++) {
    await run.run(Object.fromEntries(step.inputs.map(({ name }) => [name, given[name] ?? scalar('i32', i)])));
    await pause(20);
  }
  return Promise.all(step.parameters.map(({ name }) => state.read(name)));
}
