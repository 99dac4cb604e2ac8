import { sectionGrammar } from '@convlang/ops';
import { parseFile } from '@convlang/syntax';
import type { SourceFacts } from '@convlang/ops';
import { expect, it } from 'vitest';
import { coreContext } from '../analysis-context.js';
import { analyze } from '../analyze.js';

const own: Readonly<Record<string, SourceFacts>> = {
  ages: { path: 'none', options: {}, labels: 'values' },
  scenes: { path: 'none', options: {}, labels: 'maps' },
  pairs: { path: 'none', options: {}, inputs: ['left', 'right'], labels: 'classes' },
  people: { path: 'none', options: {}, labels: { output: 'classes', age: 'values' } },
};

function found(text: string): readonly string[] {
  const { file, diagnostics } = parseFile({ path: 'm.conv', text }, sectionGrammar);
  expect(diagnostics).toEqual([]);
  const context = { ...coreContext, sources: { ...coreContext.sources, ...own } };
  return analyze(file, context).findings.map(({ diagnostic: { code, message } }) => `${code} ${message}`);
}

it.each([
  ['a program may have maps', 'input 4x4x1 | conv 3x3x3 pad 1 | softmax train { loss cross-entropy }', []],
  [
    'also for a tap',
    'input 4x4x1 | tap map { conv 3x1x1 | softmax } | flatten | dense 2 | softmax train { loss cross-entropy loss map cross-entropy }',
    [],
  ],
  [
    'coarser ones with names',
    'input 4x4x1 | conv 3x2x2 stride 2 | softmax train { loss cross-entropy } data { classes a b c }',
    [],
  ],
  [
    'coarser ones without',
    'input 4x4x1 | conv 3x2x2 stride 2 | softmax train { loss cross-entropy }',
    ['W701'],
  ],
  [
    'digits have none',
    'input 28x28x1 | conv 10x1x1 | softmax train { loss cross-entropy } data { source digits scale 1/255 }',
    ['W701', 'W704'],
  ],
])('labels that only a program has: %s', (_, text, codes) => {
  expect(found(text).map((line) => line.slice(0, 4))).toEqual(codes);
});

const two = 'parallel concat { - input 4 as left - input 4 as right } | dense 2 | softmax';
const ages = 'input 8 | tap age { dense 1 } | dense 2 | softmax train { loss cross-entropy loss age mse }';

it.each([
  `input 8 | dense 2 train { loss mse } data { source ages }`,
  `input 4x4x1 | conv 3x1x1 | softmax train { loss cross-entropy } data { source scenes classes a b c }`,
  `${two} data { source pairs }`,
  `${ages} data { source people }`,
  `${two.replace('softmax', 'sigmoid')} train { loss binary-cross-entropy } data { source csv "a" label-shape 2 inputs "left 4, right 4" }`,
  `input 4x4x1 | conv 3x1x1 | softmax data { source csv "a" label-shape 4x4 shape 4x4 }`,
  `input 4x4x1 | conv 1x1x1 train { loss mse } data { source csv "a" shape 4x4 target image }`,
])('is silent where all fits: %s', (text) => {
  expect(found(text)).toEqual([]);
});

it.each([
  [
    'input 8 | dense 2 | softmax train { loss cross-entropy } data { source ages }',
    'the source ages gives values, and the loss cross-entropy of the model needs class numbers',
  ],
  [
    'input 4x4x1 | dense 2 train { loss mse } data { source scenes }',
    'the source scenes gives maps of classes, and the loss mse of the model needs class numbers or values',
  ],
  [
    `${ages} data { source ages }`,
    'the source ages gives values, and the loss cross-entropy of the model needs class numbers',
  ],
  [
    `${ages.replaceAll('age', 'size')} data { source people }`,
    'the source people gives labels for output, age, and tap size has a loss',
  ],
  [
    'input 4 | dense 2 | softmax data { source pairs }',
    'the source pairs gives images for left, right, and the model takes input',
  ],
  [
    `${two.replace('4 as left', '28x28x1 as left | flatten')} data { source digits } train { loss mse }`,
    'the source digits gives one image a sample, and the model takes left, right',
  ],
  [
    'input 8 | dense 2 | softmax data { source csv "a" label-shape 2 }',
    'the source csv gives values, and the loss cross-entropy of the model needs class numbers',
  ],
  [
    `${two} data { source csv "a" inputs "left 4, rigth 4" }`,
    'the source csv gives images for left, rigth, and the model takes left, right',
  ],
  [
    'input 4x4x1 | conv 1x2x2 train { loss mse } data { source csv "a" shape 4x4 target image }',
    'the source csv gives images of 4x4x1 as the target, and the model gives 3x3x1',
  ],
])('says before anything is opened what does not fit: %s', (text, message) => {
  expect(found(text)).toContain(`W725 ${message}`);
});
