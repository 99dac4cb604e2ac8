import { tensor } from '@convlang/tensor';
import { expect, it } from 'vitest';
import { sampleOf, viewed } from '../../testing/viewed.js';
import { keptActivations } from './kept-activations.js';

const text = `input 6x6x1 | conv 2x3x3 pad same as a | relu as r | conv 3x3x3 as b
| parallel add { - conv 3x3x3 pad same as c - skip } as d | dense 4 as e | softmax`;
const pixels = Array.from({ length: 36 }, (_, i) => Math.sin(i));

it('gives the same, computed at once or on from what is known', async () => {
  const [whole, parts] = [viewed(text), viewed(text)];
  const sample = sampleOf(whole, pixels);
  const names = ['a', 'r', 'b', 'c', 'd', 'e'];
  const wanted = await whole.activations(sample, names);
  for (const name of names) {
    const found = await parts.activations(sample, [name]);
    expect(found[name], name).toEqual(wanted[name]);
  }
});

it('goes on from what is known, whoever asks first', async () => {
  const network = viewed(text);
  const sample = sampleOf(network, pixels);
  const [first, second] = [network.activations(sample, ['b']), network.activations(sample, ['d'])];
  const { b } = await first;
  expect((await second)['b']).toBe(b);
});

it('keeps a sample’s numbers where there is room', () => {
  const network = viewed(text);
  const { layers } = network.model.graph;
  const small = tensor('f32', [1, 1], Float32Array.of(1));
  const known = { a: small, r: small, b: small, c: small };
  expect(keptActivations(layers, known, ['c'])).toEqual(known);
  // 512 MiB of which nothing is touched.
  const large = { ...known, a: tensor('f32', [1, 2 ** 27], new Float32Array(2 ** 27)) };
  // b goes into d, which is behind c.
  expect(Object.keys(keptActivations(layers, large, ['c']))).toEqual(['b', 'c']);
});
