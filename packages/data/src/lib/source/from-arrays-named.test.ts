import type { ConvlangError } from '@convlang/diagnostics';
import { tensor } from '@convlang/tensor';
import { expect, it } from 'vitest';
import { labelPlaces, targetSize } from './data-source.js';
import { fromArrays, type ArrayData } from './from-arrays.js';
import { matchClasses } from '../match/match-classes.js';

const left = tensor('f32', [2, 2], Float32Array.of(1, 2, 3, 4));
const right = tensor('u8', [2, 1, 1, 1], Uint8Array.of(5, 6));
const map = tensor('i32', [2, 1, 2], Int32Array.of(0, 1, 1, 2));

it('reads images in the order of the inputs and labels in that of the heads, as rows', async () => {
  const source = fromArrays({
    inputs: { left, right },
    heads: {
      age: { labels: [7.5, 8.5], targets: 'values' },
      output: { labels: map, classes: ['a', 'b', 'c'] },
    },
  });
  expect(source).toMatchObject({
    shape: [1, 1, 2],
    inputs: { left: [1, 1, 2], right: [1, 1, 1] },
    targets: 'maps',
    target: [1, 2],
    classes: ['a', 'b', 'c'],
  });
  expect(targetSize(source)).toBe(3);
  expect(labelPlaces(source).map(({ head, begin, size }) => [head, begin, size])).toEqual([
    ['age', 0, 1],
    ['output', 1, 2],
  ]);
  const [images, labels] = [new Float32Array(6), new Float32Array(6)];
  await source.read([1, 0], images, labels);
  expect([...images]).toEqual([3, 4, 6, 1, 2, 5]);
  expect([...labels]).toEqual([8.5, 1, 2, 7.5, 0, 1]);
});

it('classes of maps are met by name, those of each head by what it has learnt', async () => {
  const source = fromArrays({
    images: left,
    heads: {
      output: { labels: map, classes: ['a', 'b', 'c'] },
      side: { labels: [1, 0], classes: ['no', 'yes'] },
      other: { labels: [0, 1], classes: ['no', 'yes'] },
    },
  });
  const turned = matchClasses(source, {
    learnt: ['c', 'b', 'a'],
    taps: { side: ['yes', 'perhaps', 'no'], other: [] },
  });
  expect(turned).toMatchObject({
    classes: ['c', 'b', 'a'],
    heads: {
      output: { classes: ['c', 'b', 'a'] },
      side: { classes: ['yes', 'perhaps', 'no'] },
      other: { classes: ['no', 'yes'] },
    },
  });
  const labels = new Int32Array(8);
  await turned.read([0, 1], new Float32Array(4), labels);
  expect([...labels]).toEqual([2, 1, 0, 0, 1, 0, 2, 1]);
});

it('a class that a tap has not learnt is told with the tap', () => {
  const heads = { output: { labels: [0, 1] }, side: { labels: [1, 0], classes: ['no', 'yse'] } };
  expect(() =>
    matchClasses(fromArrays({ images: left, heads }), { learnt: [], taps: { side: ['no', 'yes'] } }),
  ).toThrow('E536 the source arrays has the class "yse" for tap side, and the model has learnt no, yes');
});

it('labels that all heads share do not serve a tap with classes of its own', () => {
  const source = fromArrays({ images: left, labels: [0, 1], classes: ['a', 'b'] });
  expect(() => matchClasses(source, { learnt: ['a', 'b'], taps: { side: ['x', 'y'] } })).toThrow(
    'E628 arrays gives labels for all heads alike: tap side has learnt classes of its own: x, y',
  );
  expect(matchClasses(source, { learnt: ['a', 'b'], taps: { side: ['a', 'b'] } })).toBe(source);
});

it.each<[string, ArrayData]>([
  ['there are no `images`', { labels: [0, 1] }],
  ['`inputs` has none', { inputs: {}, labels: [0, 1] }],
  ['there are `images`, and `inputs` as well', { images: left, inputs: { left }, labels: [0, 1] }],
  [
    'there are 2 in `inputs.left`, and 1 in `inputs.right`',
    { inputs: { left, right: tensor('f32', [1, 1], new Float32Array(1)) }, labels: [0, 1] },
  ],
  ['`heads` has no `output`, the main head of a model', { images: left, heads: { age: { labels: [0, 1] } } }],
  [
    'there are `heads`, and `labels` as well: each head has its own',
    { images: left, labels: [0, 1], heads: { output: { labels: [0, 1] } } },
  ],
  ['there are no `heads.age.labels`', { images: left, heads: { output: { labels: [0, 1] }, age: {} } }],
  [
    '`heads.output.labels`: label 1 is -1, not a class number from 0',
    { images: left, heads: { output: { labels: [0, -1] } } },
  ],
  [
    '`labels` is f32 [2, 2], and maps of classes are i32 or u8 [n, height, width]',
    { images: left, labels: left, targets: 'maps' },
  ],
  [
    '`labels` is no tensor, and maps of classes are i32 or u8 [n, height, width]',
    { images: left, labels: [0, 1], targets: 'maps' },
  ],
  ['label 1 is 2, not a class number from 0 to 1', { images: left, labels: map, classes: ['a', 'b'] }],
])('refuses arrays that are no samples: %s', (what, wrong) => {
  let said: unknown;
  try {
    fromArrays(wrong);
  } catch (error) {
    said = error;
  }
  expect((said as ConvlangError).diagnostics).toMatchObject([
    { code: 'E643', message: `the arrays are no samples: ${what}` },
  ]);
});
