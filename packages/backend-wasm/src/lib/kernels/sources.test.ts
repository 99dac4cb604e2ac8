import { GraphBuilder } from '@convlang/ir';
import { coreOps, createTyping } from '@convlang/ops';
import { RandomStream } from '@convlang/tensor';
import { expect, it } from 'vitest';
import { createWasmBackend } from '../../index.js';

const attrs = { seed: 2 ** 40 + 5, stream: 'dropout#3', shape: [7, 9] };
const SAMPLE = 63;

/** What the op gives for the samples `first` on at a step. */
async function draw(
  op: 'bernoulli' | 'gaussian',
  own: Readonly<Record<string, number>>,
  { step, first, batch }: { readonly step: number; readonly first: number; readonly batch: number },
): Promise<ArrayLike<number>> {
  const builder = new GraphBuilder(op, createTyping(coreOps));
  const inputs = ['step', 'first'].map((name) => builder.input(name, { dtype: 'i32', shape: [] }));
  builder.output('y', builder.emit(op, inputs, { attrs: { ...attrs, ...own } }));
  const backend = createWasmBackend();
  const state = backend.createState();
  const executable = await backend.compile(builder.build(), { batch, state });
  const scalar = (value: number) => ({ dtype: 'i32' as const, shape: [], data: Int32Array.of(value) });
  const { y } = await executable.run({ step: scalar(step), first: scalar(first) });
  backend.dispose();
  return y?.data ?? [];
}

/** The last begins where places in the stream need more than 32 bits, and no block does. */
const cases = [
  { step: 0, first: 0, batch: 40 },
  { step: 5, first: 1, batch: 3 },
  { step: 2 ** 31 - 1, first: 2 ** 31 - 2, batch: 2 },
];

it.each(cases)('draws the masks of the random stream bit for bit: %o', async (given) => {
  const random = new RandomStream(attrs.seed, attrs.stream, 'dropout');
  const mask = await draw('bernoulli', { keep: 0.3 }, given);
  const right = Float32Array.from({ length: given.batch * SAMPLE }, (_, i) =>
    random.uniform(given.step, given.first * SAMPLE + i) < 0.3 ? 1 / 0.3 : 0,
  );
  expect(Array.from(mask)).toEqual([...right]);
});

// Its logarithm and cosine are this package's own: in float64 they are within a unit of the engine's, which float32 does not show but once in 10^8.
it.each(cases)('draws the normal numbers of the random stream: %o', async (given) => {
  const random = new RandomStream(attrs.seed, attrs.stream, 'dropout');
  const noise = await draw('gaussian', { deviation: 0.5 }, given);
  const right = Float32Array.from(
    { length: given.batch * SAMPLE },
    (_, i) => 0.5 * random.normal(given.step, given.first * SAMPLE + i),
  );
  expect(Array.from(noise)).toEqual([...right]);
});
