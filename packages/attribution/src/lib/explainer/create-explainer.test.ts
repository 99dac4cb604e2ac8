import { createReferenceBackend, type Backend } from '@convlang/backend';
import { createTsBackend } from '@convlang/backend-ts';
import { tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { explain } from '../../testing/explain.js';
import { waves } from '../../testing/waves.js';
import { saliency } from '../methods/saliency.js';
import { smoothGrad } from '../methods/smooth-grad.js';

/** A backend that notes how many samples each run has. */
function watched(): { readonly backend: Backend; readonly runs: number[] } {
  const inner = createTsBackend();
  const runs: number[] = [];
  const compile: Backend['compile'] = async (graph, options) => {
    const made = await inner.compile(graph, options);
    return {
      memoryBytes: made.memoryBytes,
      dispose: () => made.dispose(),
      run: (feeds, given) => {
        runs.push(options.batch);
        return made.run(feeds, given);
      },
    };
  };
  return {
    runs,
    backend: {
      ...inner,
      capabilities: inner.capabilities,
      createState: () => inner.createState(),
      compile,
      dispose: () => inner.dispose(),
    },
  };
}

const words = 'input 6x6x1 | conv 3x3x3 as c | relu | dense 4 as d | softmax';
const images = waves([2, 6, 6, 1], 1);

describe('an explainer', () => {
  it('runs the copies of an image together', async () => {
    const { backend, runs } = watched();
    const explainer = await explain(words, {}, backend);
    await smoothGrad(explainer, images, { channel: 1 }, { samples: 40 });
    // 80 copies at once, and the scores of the two images.
    expect(runs).toEqual([80, 2]);
  });

  it('adds the same noise on every backend', async () => {
    const [ts, reference] = await Promise.all(
      [createTsBackend(), createReferenceBackend()].map(async (backend) => {
        const { inputs } = await smoothGrad(
          await explain(words, {}, backend),
          images,
          { channel: 1 },
          { samples: 5, seed: 3 },
        );
        return inputs['input']?.data ?? new Float32Array();
      }),
    );
    expect(Math.max(...(ts ?? []).map((x, i) => Math.abs(x - (reference?.[i] ?? NaN))))).toBeLessThan(1e-5);
  });

  it('answers about one unit of a layer as its window says', async () => {
    const explainer = await explain(words, {
      'c/kernel': Array.from({ length: 27 }, (_, i) => (i % 3 === 2 ? i : 0)),
    });
    const { scores, inputs } = await saliency(explainer, images, { layer: 'c', channel: 2, at: [1, 3] });
    const gradient = inputs['input']?.data.subarray(0, 36) ?? [];
    // Filter 2 is 2, 5, 8, ... 26, and lies over rows 1 to 3 and columns 3 to 5.
    const expected = Array.from({ length: 36 }, (_, i) => {
      const [y, x] = [Math.floor(i / 6) - 1, (i % 6) - 3];
      return y >= 0 && y < 3 && x >= 0 && x < 3 ? 3 * (3 * y + x) + 2 : 0;
    });
    expect([...gradient]).toEqual(expected);
    const value = expected.reduce((sum, weight, i) => sum + weight * (images.data[i] ?? NaN), 0);
    expect(scores[0]).toBeCloseTo(value, 3);
  });

  it('takes several inputs by name, and says of each what it counts', async () => {
    const explainer = await explain(
      'parallel concat { - input 2 as a - input 3 as b } | dense 1 bias off as d',
      {
        'd/kernel': [1, 2, 3, 4, 5],
      },
    );
    const given = {
      a: tensor('f32', [1, 2], Float32Array.of(1, 1)),
      b: tensor('f32', [1, 3], Float32Array.of(1, 1, 1)),
    };
    const { inputs } = await saliency(explainer, given, { channel: 0 });
    expect([inputs['a']?.data, inputs['b']?.data]).toEqual([Float32Array.of(1, 2), Float32Array.of(3, 4, 5)]);
  });
});
