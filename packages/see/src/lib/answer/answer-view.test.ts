import { tensor } from '@convlang/tensor';
import { expect, it } from 'vitest';
import { sampleOf, viewed } from '../../testing/viewed.js';
import { answerView } from '../../index.js';

/** softmax of (ln 1, ln 3, ln 4) is 1/8, 3/8, 1/2. */
const weights = {
  'd/kernel': tensor('f32', [1, 3], Float32Array.of(0, 0, 0)),
  'd/bias': tensor('f32', [3], Float32Array.of(0, Math.log(3), Math.log(4))),
};

it('has the shares of softmax, the largest first, with the names of their classes', async () => {
  const network = { ...viewed('input 1 | dense 3 as d | softmax', weights), classes: ['cat', 'dog', 'boat'] };
  const found = await answerView.compute({ network, sample: sampleOf(network, [1]) });
  expect(found?.heads[0]?.top.map(({ name }) => name)).toEqual(['boat', 'dog', 'cat']);
  // Of 40 columns 26 are left for bars: 13, 9.75 and 3.25 of them.
  expect(found === null ? [] : answerView.text(found, 40)).toEqual([
    'output (softmax1): the 3 largest of 3',
    'boat  50.0 %  █████████████',
    'dog   37.5 %  ██████████',
    'cat   12.5 %  ███',
  ]);
});

it('keeps names of any script within its columns, each on one line', async () => {
  const classes = ['小猫', 'a\nb', 'a golden retriever that waits'];
  const network = { ...viewed('input 1 | dense 3 as d | softmax', weights), classes };
  const found = await answerView.compute({ network, sample: sampleOf(network, [1]) });
  // An ideograph takes two columns. Of 40 columns 6 are for figures, 4 for gaps and 4 for the least bar.
  expect(found === null ? [] : answerView.text(found, 40).slice(1)).toEqual([
    'a golden retriever that w…  50.0 %  ██',
    String.raw`a\u{a}b                     37.5 %  ██`,
    '小猫                        12.5 %  █',
  ]);
});

it.each([
  ['sigmoid', 'input 1 | dense 1 as d | sigmoid train { loss cross-entropy }'],
  ['its score', 'input 1 | dense 1 as d train { loss cross-entropy }'],
])('has both classes that one number tells apart: %s', async (_, text) => {
  // A score of ln 3: 3/4 that it is the second class. Of 40 columns 27 are left for bars: 20.25 and 6.75 of them.
  const bias = tensor('f32', [1], Float32Array.of(Math.log(3)));
  const network = viewed(text, { 'd/kernel': tensor('f32', [1, 1], Float32Array.of(0)), 'd/bias': bias });
  const sample = sampleOf(network, [1]);
  const found = await answerView.compute({ network: { ...network, classes: ['cat', 'dog'] }, sample });
  expect(found === null ? [] : answerView.text(found, 40)).toEqual([
    expect.stringMatching(/^output \((d|sigmoid1)\): 1 number$/),
    'dog  75.0 %  ████████████████████',
    'cat  25.0 %  ███████',
  ]);
});

it('has one number that tells no classes apart as it is', async () => {
  const network = viewed('input 1 | dense 1 as d train { loss mse }', {
    'd/kernel': tensor('f32', [1, 1], Float32Array.of(0)),
    'd/bias': tensor('f32', [1], Float32Array.of(-2)),
  });
  const found = await answerView.compute({ network, sample: sampleOf(network, [1]) });
  expect(found?.heads[0]).toMatchObject({ isShares: false, top: [{ index: 0, name: '0', value: -2 }] });
});

it('names what side heads tell apart', async () => {
  const text = 'input 1 | tap side { dense 2 | softmax } | dense 3 as d | softmax';
  const network = { ...viewed(text), classes: ['a', 'b', 'c'], tapClasses: { side: ['left', 'right'] } };
  const found = await answerView.compute({ network, sample: sampleOf(network, [1]) });
  expect(found?.heads.map(({ head, top }) => [head, top.map(({ name }) => name).sort()])).toEqual([
    ['side', ['left', 'right']],
    ['output', ['a', 'b', 'c']],
  ]);
});

it('has other outputs as they are', async () => {
  const network = viewed('input 1 | dense 3 as d', weights);
  const found = await answerView.compute({ network, sample: sampleOf(network, [1]) });
  expect(found?.heads[0]).toMatchObject({ isShares: false, layer: 'd' });
  expect(found?.heads[0]?.top[0]).toMatchObject({ index: 2, name: '2' });
});

it('shows nothing of a network that gives an image', async () => {
  const network = viewed('input 4x4x1 | conv 1x3x3');
  expect(await answerView.compute({ network, sample: sampleOf(network, new Float32Array(16)) })).toBeNull();
});
