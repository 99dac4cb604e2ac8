import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineLayer, defineOp, onlyInput, type OpRules } from '@convlang/ops';
import { definePlugin } from '@convlang/plugin';
import { expect, it } from 'vitest';
import { digitsSource, evaluate, predict, tensor, train } from '../../index.js';
import { loadModel } from './load-model.js';

const halve = defineOp({
  name: 'halve',
  summary: 'Half of each number.',
  inputs: [{ name: 'x', doc: 'any shape' }],
  outputs: ['y'],
  attrs: {},
  traits: { elementwise: true },
  tolerance: { absolute: 1e-6, relative: 1e-6 },
  infer: (inputs) => inputs.slice(0, 1),
  reference: ([x], _attrs, [y]) => y?.data.set(x?.data.map((value) => value / 2) ?? []),
});
const shared = {
  summary: 'Half of each number.',
  doc: '`x / 2`',
  takes: 'one',
  positionals: {},
  keys: {},
} as const;
const half = defineLayer({
  ...shared,
  name: 'half',
  examples: ['half'],
  build: (context) => ({ output: context.emit('halve', [onlyInput(context)]) }),
});
/** The same in ops of the core. */
const plain = defineLayer({
  ...shared,
  name: 'plain',
  examples: ['plain'],
  build: (context) => ({ output: context.emit('scaleShift', [onlyInput(context)], { scale: 0.5 }) }),
});
const rules: Partial<OpRules> = {
  gradients: {
    halve: ({ builder, outputGradients: [dy] }) => [
      dy == null ? null : builder.emit('scaleShift', [dy], { attrs: { scale: 0.5 } }),
    ],
  },
  lowerings: { halve: (context) => [context.emit('scaleShift', context.inputs, { scale: 0.5 })] },
};
const plugin = definePlugin({ name: 'half', layers: { half, plain }, ops: { halve }, rules });

/** A model whose layer that halves is `word`. */
async function load(word: string): Promise<Awaited<ReturnType<typeof loadModel>>> {
  const path = join(await mkdtemp(join(tmpdir(), 'convlang-')), 'm.conv');
  await writeFile(
    path,
    `input 28x28x1 | conv 2x3x3 | relu | flatten | dense 8 | ${word} | dense 10 | softmax\ntrain { epochs 2 batch 20 split 2 }\n`,
  );
  return loadModel(path, { plugins: [plugin] });
}

it("a model with a plugin's op trains, is measured and predicts as one that says the same in ops of the core", async () => {
  const results = [];
  for (const word of ['half', 'plain']) {
    const model = await load(word);
    const data = digitsSource({ part: 'train', count: 60, seed: 1 });
    const { weights, history } = await train(model, { data });
    const { loss } = await evaluate(model, weights, digitsSource({ part: 'test', count: 20, seed: 1 }));
    const rows = await predict(
      model,
      weights,
      tensor('f32', [1, 28, 28, 1], new Float32Array(784).fill(0.5)),
    );
    results.push({ losses: history.map((record) => record.train.loss), loss, rows: [...rows.data] });
  }
  expect(results[0]).toEqual(results[1]);
});
