import { join } from 'node:path';
import { createTsBackend } from '@convlang/backend-ts';
import { expect, it } from 'vitest';
import { writeJudge } from '../../testing/judge-network.js';
import { temporaryFolder } from '../../testing/spawn-cli.js';
import { testScope } from '../../testing/test-scope.js';
import { compileFile } from '../model-file/compile-file.js';
import { readWeights } from '../model-file/read-weights.js';
import { predictSamples } from './predict-samples.js';

const pixels = (value: number): Float32Array => new Float32Array(4).fill(value);

it('holds some tens of samples however many there are, and answers each in its turn', async () => {
  const folder = await temporaryFolder();
  await writeJudge(folder);
  const scope = testScope();
  const model = await compileFile(join(folder, 'raw.conv'), scope);
  const stored = await readWeights({ weights: join(folder, 'w.safetensors') }, model, scope.context.err);
  const [count, most] = [2000, 100];
  let [read, told] = [0, 0];
  const samples = function* () {
    for (let i = 0; i < count; i++)
      yield {
        name: String(i),
        read: () => {
          read++;
          const image = { name: String(i), shape: [2, 2, 1] as const, pixels: pixels(i % 2 === 0 ? 255 : 0) };
          return Promise.resolve({ input: image });
        },
      };
  };
  for await (const answers of predictSamples(model, stored, samples(), {
    use: { backend: createTsBackend() },
  })) {
    expect(read - told).toBeLessThanOrEqual(most);
    for (const answer of answers)
      expect(answer).toMatchObject({
        kind: 'told',
        prediction: { image: String(told), class: told++ % 2 === 0 ? 'yes' : 'no' },
      });
  }
  expect([read, told]).toEqual([count, count]);
});
