import { expect, it } from 'vitest';
import { sectionGrammar } from '../../testing/section-grammar.js';
import { parseFile } from './parse-file.js';

const told = (text: string): readonly string[] =>
  parseFile({ path: 'a.conv', text }, sectionGrammar).diagnostics.map(({ code, message, span }) =>
    code === 'E410' ? `${message} [${text.slice(span?.start, span?.end)}]` : code,
  );

it.each([
  ['\n# a network\nimport torch.nn as nn\nx = 3', 'Python', 'import torch.nn as nn'],
  ['from keras.models import Sequential\n', 'Python', 'from keras.models import Sequential'],
  ['class Net(nn.Module):\n  pass', 'Python', 'class Net(nn.Module):'],
  ['def make(n):\r\n  return n', 'Python', 'def make(n):'],
  ['model = Sequential()\nmodel.add(Dense(3))', 'Python', 'model = Sequential()'],
  ['  self.conv1 = nn.Conv2d(3, 6, 5)', 'Python', 'self.conv1 = nn.Conv2d(3, 6, 5)'],
  ['[net]\nbatch=64\n[convolutional]\nfilters=3', 'a Darknet config', '[net]'],
  ['name: "LeNet"\nlayer {\n  name: "a"\n}', 'a prototxt of Caffe', 'name: "LeNet"'],
  ['{\n  "class_name": "Sequential"\n}', 'JSON', '{'],
])('what is no model file is told once: %j', (text, what, line) => {
  expect(told(text)).toEqual([`this is ${what}, not a model file [${line}]`]);
});

it.each([
  'net A input 3 | dense 2',
  'input 3 | dense 2',
  '',
  '# import torch\ninput 3',
  'def cb(n) { relu }\ninput 3 | cb(3)',
  'name: "A"\ninput 3',
  'n = 16\ninput 3',
  'conv 3x3x3(2)',
])('what may be a model file is read as one: %j', (text) => {
  expect(told(text).some((line) => line.startsWith('this is'))).toBe(false);
});
