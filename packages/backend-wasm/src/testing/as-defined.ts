import { createReferenceBackend, initialState, type Backend } from '@convlang/backend';
import { compileOrThrow } from '@convlang/compiler';
import { GraphBuilder, type Attrs } from '@convlang/ir';
import { coreTyping, type OpName } from '@convlang/ops';
import { RandomStream, sizeOf, tensor, type Tensor } from '@convlang/tensor';
import { expect } from 'vitest';
import { createWasmBackend } from '../index.js';

type Feeds = Readonly<Record<string, Tensor<'f32'>>>;

/** Numbers of -1/2 to 1/2, the same for the same name. */
export function numbers(name: string, shape: readonly number[]): Tensor<'f32'> {
  const random = new RandomStream(7, name, 'draw');
  return tensor(
    'f32',
    shape,
    Float32Array.from({ length: sizeOf(shape) }, (_, i) => random.uniform(0, i) - 0.5),
  );
}

async function resultOf(backend: Backend, op: OpName, feeds: Feeds, attrs: Attrs): Promise<Float32Array> {
  const builder = new GraphBuilder('one op', coreTyping);
  const inputs = Object.entries(feeds).map(([name, { dtype, shape }]) =>
    builder.input(name, { dtype, shape }),
  );
  builder.output('result', builder.emit(op, inputs, { attrs }));
  const run = await backend.compile(builder.build(), { batch: 1, state: backend.createState() });
  const { result } = await run.run(feeds);
  backend.dispose();
  return result?.data as Float32Array;
}

/** What the only output of a network is for images, with the first parameters of a seed. */
export async function outputOf(backend: Backend, text: string, images: Tensor<'f32'>): Promise<Float32Array> {
  const { graph } = compileOrThrow({ path: 'network.conv', text });
  const state = backend.createState();
  for (const [name, value] of Object.entries(initialState(graph, 1))) await state.write(name, value);
  const run = await backend.compile(graph, { batch: images.shape[0] ?? 1, state });
  const output = await run.run({ [graph.inputs[0]?.name ?? '']: images });
  backend.dispose();
  return Object.values(output)[0]?.data as Float32Array;
}

/** Fails where results differ from those of the definitions by more than a share of the largest, or several threads give other bits than one. */
export async function requireAlike(
  resultOn: (backend: Backend) => Promise<Float32Array>,
  share: number,
): Promise<void> {
  const found = await resultOn(createWasmBackend({ threads: 1 }));
  const expected = await resultOn(createReferenceBackend());
  const scale = expected.reduce((most, v) => Math.max(most, Math.abs(v)), 0);
  const worst = expected.reduce((most, v, i) => Math.max(most, Math.abs(v - (found[i] ?? NaN))), 0);
  expect(worst).toBeLessThan(share * scale);
  expect(await resultOn(createWasmBackend({ threads: 3 }))).toEqual(found);
}

/**
 * Fails where an op gives other numbers than its definition, by more than a share of the largest, or other bits on several threads than on one.
 *
 * @param share default 3e-6
 */
export async function requireDefinition(op: OpName, feeds: Feeds, attrs: Attrs, share = 3e-6): Promise<void> {
  await requireAlike((backend) => resultOf(backend, op, feeds, attrs), share);
}

/** {@link requireDefinition} of a whole network, whose parameters stay from run to run. */
export async function requireNetwork(text: string, images: Tensor<'f32'>, share = 3e-6): Promise<void> {
  await requireAlike((backend) => outputOf(backend, text, images), share);
}
