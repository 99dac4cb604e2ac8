import { readFileSync } from 'node:fs';
import { coreOps, interpret, type RefTensor } from '@convlang/ops';
import { expect, it } from 'vitest';
import { graphOf } from '../../../testing/analyze-text.js';

/** What `tools/measure/words_of_shape.py` writes. */
interface TorchCase {
  readonly words: string;
  /** Height, width and channels. */
  readonly size: readonly number[];
  readonly input: readonly number[];
  readonly output: readonly number[];
  readonly kernel?: readonly number[];
  readonly bias?: readonly number[];
}

const cases = JSON.parse(
  readFileSync(new URL('../../../testing/words-of-shape.json', import.meta.url), 'utf8'),
) as readonly TorchCase[];

it.each(cases)('$words of $size is what PyTorch makes', ({ words, size, input, output, ...weights }) => {
  const graph = graphOf(`input ${size.join('x')} | ${words}`);
  const parameters = Object.fromEntries(
    graph.parameters.map(({ name, value }): [string, RefTensor] => {
      const numbers = name.endsWith('kernel') ? weights.kernel : weights.bias;
      const shape = graph.values[value]?.type.shape.map(Number) ?? [];
      return [name, { shape, data: Float64Array.from(numbers ?? []) }];
    }),
  );
  const feeds = { [graph.inputs[0]?.name ?? '']: { shape: [1, ...size], data: Float64Array.from(input) } };
  const { outputs } = interpret(graph, coreOps, { batch: 1, feeds, parameters });
  const [made] = Object.values(outputs);
  expect(made?.data).toHaveLength(output.length);
  // Written to nine places.
  const differences = output.map((number, i) => Math.abs(number - (made?.data[i] ?? NaN)));
  expect(Math.max(...differences)).toBeLessThan(1e-8);
});
