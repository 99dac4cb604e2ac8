import { createReferenceBackend, type Backend } from '@convlang/backend';
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

/**
 * Fails where an op gives other numbers than its definition, by more than a share of the largest, or other bits on several threads than on one.
 *
 * @param share default 3e-6
 */
export async function requireDefinition(op: OpName, feeds: Feeds, attrs: Attrs, share = 3e-6): Promise<void> {
  const found = await resultOf(createWasmBackend({ threads: 1 }), op, feeds, attrs);
  const expected = await resultOf(createReferenceBackend(), op, feeds, attrs);
  const scale = expected.reduce((most, v) => Math.max(most, Math.abs(v)), 0);
  const worst = expected.reduce((most, v, i) => Math.max(most, Math.abs(v - (found[i] ?? NaN))), 0);
  expect(worst).toBeLessThan(share * scale);
  expect(await resultOf(createWasmBackend({ threads: 3 }), op, feeds, attrs)).toEqual(found);
}
