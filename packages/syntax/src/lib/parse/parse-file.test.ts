import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  parseFile,
  type CallCore,
  type Expression,
  type FileNode,
  type LayerCore,
  type Stage,
} from '../../index.js';
import { sectionGrammar } from '../../testing/section-grammar.js';

function read(text: string): FileNode {
  const { file, diagnostics } = parseFile({ path: 'a.conv', text }, sectionGrammar);
  expect(diagnostics.map((d) => `${d.code} ${d.message}`)).toEqual([]);
  return file;
}

function readSample(name: string): FileNode {
  return read(readFileSync(new URL(`../../../samples/${name}.conv`, import.meta.url), 'utf8'));
}

/** An expression written back, with every pair of parentheses that the tree stands for. */
function show(value: Expression): string {
  switch (value.kind) {
    case 'number':
      return value.raw;
    case 'identifier':
      return value.name;
    case 'input-size':
      return `in.${value.axis}`;
    case 'negate':
      return `-${show(value.operand)}`;
    case 'binary':
      return `(${show(value.left)} ${value.operator} ${show(value.right)})`;
  }
}

function showStage({ core, suffixes }: Stage): string {
  const tail = suffixes.map((s) =>
    s.kind === 'as' ? ` as ${s.name.name}` : ` -> ${s.parts.map(show).join('x')}`,
  );
  return `${core.kind === 'layer' ? showLayer(core) : core.kind}${tail.join('')}`;
}

function showLayer({ word, atoms }: LayerCore): string {
  const shown = atoms.map((atom) => {
    if (atom.kind === 'dims') return atom.parts.map(show).join('x');
    if (atom.kind === 'text') return `"${atom.value}"`;
    if (atom.kind === 'switch') return atom.on ? 'on' : 'off';
    return show(atom);
  });
  return [word.name, ...shown].join(' ');
}

function entriesOf(file: FileNode, name: string): string[] {
  const section = file.sections.find((candidate) => candidate.name === name);
  const entries = section?.entries ?? [];
  return entries.map(({ key, values }) => {
    const shown = values.map((value) => {
      switch (value.kind) {
        case 'identifier':
          return value.name;
        case 'number':
          return `${value.value}${value.unit ?? ''}`;
        case 'text':
          return `"${value.value}"`;
        case 'switch':
          return value.on ? 'on' : 'off';
        case 'dims':
          return value.parts.map(show).join('x');
        case 'operator':
          return value.operator;
      }
    });
    return [key.name, ...shown].join(' ');
  });
}

it('reads the one-line form', () => {
  const file = read('input 32x32x1 | conv 6x5x5 stride 1 | relu | maxpool 2 | dense 10 | softmax');
  expect(file.pipeline?.stages.map(showStage)).toEqual([
    'input 32x32x1',
    'conv 6x5x5 stride 1',
    'relu',
    'maxpool 2',
    'dense 10',
    'softmax',
  ]);
});

it('reads LeNet-5 with its shapes, names and sections', () => {
  const file = readSample('lenet5');
  expect(file.headers).toMatchObject([{ kind: 'net', name: { name: 'LeNet5' } }]);
  expect(file.pipeline?.stages.slice(0, 4).map(showStage)).toEqual([
    'input 32x32x1',
    'conv 6x5x5 stride 1 -> 28x28x6 as c1',
    'relu',
    'maxpool 2 -> 14x14x6 as s2',
  ]);
  expect(entriesOf(file, 'train')).toEqual([
    'loss cross-entropy',
    'optimizer adam lr 0.001',
    'epochs 10',
    'batch 64',
    'validate split 0.1%',
    'seed 1998',
  ]);
  expect(entriesOf(file, 'data')).toEqual(['source mnist', 'pad 28x28 to 32x32', `scale ${1 / 255}`]);
  expect(entriesOf(file, 'expect')).toEqual(['params 61706', 'macs 416520', 'output 10']);
});

it('reads the table of LeNet-5 of 1998, with 60 links in 16 rows', () => {
  const file = readSample('lenet5-1998');
  const table = file.headers.find((header) => header.kind === 'table');
  expect(table?.rows).toHaveLength(16);
  expect(table?.rows[0]).toEqual([0, 1, 2]);
  expect(table?.rows.flat()).toHaveLength(60);
  expect(file.pipeline?.stages.filter((stage) => stage.core.kind === 'call')).toHaveLength(6);
});

it('reads units behind numbers as units, not as keys', () => {
  const file = readSample('alexnet');
  expect(entriesOf(file, 'train').slice(2)).toEqual([
    'schedule step every 30 epochs by 0.1',
    'epochs 90',
    'batch 128',
    'validate data val',
    'seed 2012',
  ]);
  const schedules = read(
    'input 1 train { schedule at 30 60 epochs by 0.1 stop after 5 epochs without val-loss 0.001 ' +
      'schedule cosine warmup 5 epochs epochs 90 }'.replace(
        'schedule cosine',
        'init he-normal optimizer adam lr 0.1',
      ),
  );
  expect(entriesOf(schedules, 'train')).toEqual([
    'schedule at 30 60 epochs by 0.1',
    'stop after 5 epochs without val-loss 0.001',
    'init he-normal',
    'optimizer adam lr 0.1 warmup 5 epochs',
    'epochs 90',
  ]);
});

it('reads words that are keys elsewhere as values where only a value can stand', () => {
  const file = read(
    'input 1 train { stop after 5 epochs without loss 0.001 keep best loss loss mse } ' +
      'data { source digits count 600 test 50 test digits }',
  );
  expect(entriesOf(file, 'train')).toEqual([
    'stop after 5 epochs without loss 0.001',
    'keep best loss',
    'loss mse',
  ]);
  expect(entriesOf(file, 'data')).toEqual(['source digits count 600 test 50', 'test digits']);
});

it('reads several entries on one line', () => {
  const file = readSample('googlenet');
  expect(entriesOf(file, 'train')).toEqual([
    'loss cross-entropy',
    'loss aux1 cross-entropy weight 0.3',
    'loss aux2 cross-entropy weight 0.3',
    'optimizer sgd lr 0.01 momentum 0.9',
    'epochs 60',
    'batch 128',
    'validate data val',
    'seed 2014',
  ]);
});

it('reads rounding for convolution and pooling, parameters with defaults, and branches', () => {
  const file = readSample('googlenet');
  expect(file.headers[1]).toMatchObject({ kind: 'rounding', conv: 'floor', pool: 'ceil' });
  const inception = file.headers.find(
    (header) => header.kind === 'block' && header.name.name === 'inception',
  );
  expect(inception).toMatchObject({
    parameters: ['a', 'r3', 'b', 'r5', 'c', 'p'].map((name) => ({ name: { name }, default: null })),
    body: { stages: [{ core: { kind: 'parallel', merge: { name: 'concat' } } }] },
  });
  const [stage] = inception?.kind === 'block' ? inception.body.stages : [];
  const branches = stage?.core.kind === 'parallel' ? stage.core.branches : [];
  expect(branches.map((branch) => branch.stages.length)).toEqual([1, 2, 2, 2]);
});

it('reads calls, conditions and expressions of ResNet and DenseNet', () => {
  const file = readSample('resnet50');
  const bottleneck = file.headers.find(
    (header) => header.kind === 'block' && header.name.name === 'bottleneck',
  );
  const [parallel] = bottleneck?.kind === 'block' ? bottleneck.body.stages : [];
  const branch = parallel?.core.kind === 'parallel' ? parallel.core.branches[0] : undefined;
  const calls = (branch?.stages ?? [])
    .map((stage) => stage.core)
    .filter((core): core is CallCore => core.kind === 'call');
  expect(calls.map((call) => call.arguments.map((a) => `${a.name?.name ?? ''}:${show(a.value)}`))).toEqual([
    [':f', ':1'],
    [':f', ':3', 's:s', 'p:1'],
    [':(4 * f)', ':1'],
  ]);
  const shortcut = file.headers.find((header) => header.kind === 'block' && header.name.name === 'shortcut');
  expect(shortcut).toMatchObject({
    body: {
      stages: [
        {
          core: {
            kind: 'if',
            condition: {
              kind: 'logic',
              operator: 'and',
              left: { kind: 'compare', operator: '==', left: { axis: 'c' }, right: { name: 'f' } },
              right: { kind: 'compare', left: { name: 's' }, right: { value: 1 } },
            },
            then: { stages: [{ core: { kind: 'skip' } }] },
            otherwise: { stages: [{ core: { kind: 'call' } }] },
          },
        },
      ],
    },
  });
  const dense = readSample('densenet121');
  const transition = dense.headers.find(
    (header) => header.kind === 'block' && header.name.name === 'transition',
  );
  const stages = transition?.kind === 'block' ? transition.body.stages : [];
  expect(stages.map(showStage)).toEqual(['bn', 'relu', 'conv (in.c / 2)x1x1 bias off', 'avgpool 2']);
});

it.each(['harleymnist', 'zfnet', 'vgg16', 'resnet18'])('reads %s', (name) => {
  expect(readSample(name).pipeline?.stages.length).toBeGreaterThan(5);
});

it('reads the smaller forms', () => {
  const file = read(`input 32x32x3 as a
    | conv 64x7x7 stride 2 pad top 2 bottom 3 left 2 right 3   # spelled out
    | dwconv 3x3 pad 1 | conv 32x3x3 pad 1 as f | relu | from f | conv 8x1x1
    | leaky -0.1 | conv 32x5x5 share f | connect "a b" | input 784 as b -> 784`);
  expect(file.pipeline?.stages.map(showStage)).toEqual([
    'input 32x32x3 as a',
    'conv 64x7x7 stride 2 pad top 2 bottom 3 left 2 right 3',
    'dwconv 3x3 pad 1',
    'conv 32x3x3 pad 1 as f',
    'relu',
    'from',
    'conv 8x1x1',
    'leaky -0.1',
    'conv 32x5x5 share f',
    'connect "a b"',
    'input 784 as b -> 784',
  ]);
});

it('binds operators as in arithmetic, and from the left', () => {
  const value = (text: string): string => {
    const [header] = read(`const a = ${text}`).headers;
    return header?.kind === 'const' ? show(header.value) : '';
  };
  expect(value('1 + 2 * 3')).toBe('(1 + (2 * 3))');
  expect(value('8 - 2 - 1')).toBe('((8 - 2) - 1)');
  expect(value('8 / 2 * k')).toBe('((8 / 2) * k)');
  expect(value('-(1 + n) * -2')).toBe('(-(1 + n) * -2)');
});

it('binds `not` tighter than `and`, and `and` tighter than `or`', () => {
  const file = read('input 1 | if a == 1 or not b == 2 and (c < 3 or d >= 4) { relu }');
  expect(file.pipeline?.stages[1]?.core).toMatchObject({
    condition: {
      operator: 'or',
      left: { kind: 'compare', left: { name: 'a' } },
      right: {
        operator: 'and',
        left: { kind: 'not', operand: { kind: 'compare', left: { name: 'b' } } },
        right: { operator: 'or' },
      },
    },
  });
});

it('reads numbers of sections with units, fractions and signs', () => {
  const file = read(
    'data { mean -0.5 1e-4  scale 3/4 } expect { memory < 2M  params 8K  macs >= 3G output 0.5% }',
  );
  expect(entriesOf(file, 'data')).toEqual(['mean -0.5 0.0001', 'scale 0.75']);
  expect(entriesOf(file, 'expect')).toEqual([
    'memory < 2000000M',
    'params 8000K',
    'macs >= 3000000000G',
    'output 0.005%',
  ]);
});

it('reads named sources, and places of receptive fields', () => {
  const file = read(
    'data { source csv "x.csv" label 0 val mnist "x/" holdout folder "y" gray } expect { receptive-field 16 at s4 }',
  );
  expect(entriesOf(file, 'data')).toEqual([
    'source csv "x.csv" label 0',
    'val mnist "x/"',
    'holdout folder "y"',
    'gray',
  ]);
  expect(entriesOf(file, 'expect')).toEqual(['receptive-field 16 at s4']);
});

it('hands documentation to the header right below it', () => {
  const file = read(`## The network.
## Second line.
net A
# plain
const a = 3 ## behind something
block b { relu }
## Of the block.

block c { relu }`);
  expect(file.headers.map((header) => ('doc' in header ? header.doc : null))).toEqual([
    'The network.\nSecond line.',
    null,
    null,
    'Of the block.',
  ]);
  expect(file.comments.map(({ text, doc }) => [text, doc])).toEqual([
    ['The network.', true],
    ['Second line.', true],
    ['plain', false],
    ['behind something', true],
    ['Of the block.', true],
  ]);
});

it('knows the place of everything it reads', () => {
  const text = 'net A\ninput 3x4 -> 3x4 as q | f(1, k: 2)';
  const { pipeline } = read(text);
  const cut = ({ span }: { readonly span: { start: number; end: number } }): string =>
    text.slice(span.start, span.end);
  const [first, second] = pipeline?.stages ?? [];
  expect(
    [first, first?.core, ...(first?.suffixes ?? []), second, pipeline].map((node) => node && cut(node)),
  ).toEqual([
    'input 3x4 -> 3x4 as q',
    'input 3x4',
    '-> 3x4',
    'as q',
    'f(1, k: 2)',
    'input 3x4 -> 3x4 as q | f(1, k: 2)',
  ]);
});

it.each([
  ['nothing', ''],
  ['white space with a byte order mark', '\uFEFF \r\n\t\n'],
  ['only comments', '# a\r\n## b'],
])('finds no pipeline and no error in %s', (_, text) => {
  const file = read(text);
  expect(file.pipeline).toBeNull();
  expect(file.span).toEqual({ file: 'a.conv', start: 0, end: text.length });
});

it('takes line ends of any kind, tabs and a byte order mark', () => {
  const file = read('\uFEFFnet A\r\ninput 3\r\t| relu\n| softmax\r\n');
  expect(file.pipeline?.stages.map(showStage)).toEqual(['input 3', 'relu', 'softmax']);
});

it('reads a library of headers without a pipeline', () => {
  const file = read('const a = 3 block f(k) { conv (k)x1x1 } use "more/b.conv" table t = [1;2 3]');
  expect(file.pipeline).toBeNull();
  expect(file.headers.map((header) => header.kind)).toEqual(['const', 'block', 'use', 'table']);
});

it('says which line each comment is about', () => {
  const text = 'input 3 # a\n# b\n# c\n| dense 2\n# d\n\n| relu # e\r\n# f';
  const { comments } = read(text);
  expect(comments.map(({ text: word, line }) => [word, text.slice(line.start, line.end)])).toEqual([
    ['a', 'input 3 # a'],
    ['b', '| dense 2'],
    ['c', '| dense 2'],
    ['d', ''],
    ['e', '| relu # e'],
    ['f', ''],
  ]);
});
