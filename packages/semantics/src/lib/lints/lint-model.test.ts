import { describe, expect, it } from 'vitest';
import { proveText } from '../../testing/analyze-text.js';

const linesOf = (text: string, files: Readonly<Record<string, string>> = {}): readonly string[] =>
  proveText(text, { files }).map(({ code, message }) => `${code} ${message}`);

const codesOf = (text: string, files: Readonly<Record<string, string>> = {}): readonly string[] =>
  proveText(text, { files }).map(({ code }) => code);

const fixesOf = (text: string): readonly string[] =>
  proveText(text).flatMap(({ fixes = [] }) => fixes.map(({ title, result = '' }) => `${title}${result}`));

const head = '| avgpool global | dense 10 | softmax';

describe('softmax and relu at the end', () => {
  it('are fine once, and between a last relu and softmax the image may be averaged', () => {
    expect(codesOf('input 8x8x3 | conv 10x1x1 | relu | avgpool global | softmax')).toEqual([]);
  });

  it('softmax in the middle is told', () => {
    expect(linesOf('input 8x8x3 | dense 10 | softmax | dense 5 | softmax')).toEqual([
      'W701 `softmax` is not the last layer: `dense` follows, on numbers between 0 and 1',
    ]);
  });

  it('softmax before a hinge loss is told, before mse it is a proper score', () => {
    expect(codesOf('input 8x8x3 | dense 10 | softmax train { loss hinge }')).toEqual(['W701']);
    expect(codesOf('input 8x8x3 | dense 10 | softmax train { loss mse }')).toEqual([]);
  });

  it('relu as the last layer is told where a loss on scores follows', () => {
    const text = 'input 8x8x3 | dense 10 | relu';
    expect(codesOf(text)).toEqual([]);
    expect(codesOf(`${text} train { loss mse }`)).toEqual([]);
    expect(linesOf(`${text} train { loss hinge }`)).toEqual([
      'W702 `relu` cuts off negative scores right before the loss hinge',
    ]);
  });

  it('dropout behind the last weights is told, before them it is not', () => {
    expect(codesOf('input 8x8x3 | dense 10 | dropout 0.5 | softmax')).toEqual(['W706']);
    expect(codesOf('input 8x8x3 | dropout 0.4 | dense 10 | softmax')).toEqual([]);
  });

  it('a side head is a head too', () => {
    expect(
      codesOf(`input 8x8x3 | conv 4x1x1 | tap aux { dense 10 | dropout 0.5 | softmax } ${head}`),
    ).toEqual(['W706']);
  });
});

describe('flatten on a vector, whose output is its input', () => {
  const data = 'data { source digits }';

  it('is looked through for the layer that says the width', () => {
    expect(fixesOf(`input 28x28x1 | dense 9 | flatten ${data}`)).toEqual(['dense 10']);
    expect(fixesOf(`input 28x28x1 | dense 9 | flatten | flatten | softmax | flatten ${data}`)).toEqual([
      'dense 10',
    ]);
    expect(codesOf(`input 28x28x1 | dense 10 | flatten ${data}`)).toEqual([]);
    // No layer says the width of an input that is a vector.
    expect(codesOf('input 9 | flatten data { classes "a" "b" "c" }')).toEqual(['W704']);
  });

  it('hides neither what stands before nor what stands behind it', () => {
    expect(codesOf('input 4 | dense 3 | relu | flatten | softmax')).toEqual(['W702']);
    expect(codesOf('input 4 | dense 3 | relu | flatten train { loss hinge }')).toEqual(['W702']);
    expect(codesOf('input 4 | dense 3 | dropout 0.5 | flatten | flatten')).toEqual(['W706']);
    expect(codesOf('input 4 | dense 3 | flatten | bn | flatten')).toEqual(['W703']);
    expect(codesOf('input 4 | dense 3 | softmax | flatten')).toEqual([]);
  });

  it('at a dead end is told like any other layer', () => {
    const text = 'input 4 | dense 3 as a | dropout 0.5 | flatten | flatten | from a';
    expect(codesOf(text)).toEqual(['W710']);
  });
});

describe('two linear layers in a row', () => {
  const told = (stages: string, train = 'train { }'): readonly string[] =>
    linesOf(`input 28x28x3 | ${stages} | relu | dense 10 | softmax ${train}`);
  const one = (layer: string, what: string): string =>
    `W726 \`${layer}\` follows another with no activation between: together they are ${what}`;

  it.each([
    ['dense 64 | dense 32', 'dense', 'one `dense`'],
    ['dense 64 | dropout 0.5 | dense 32', 'dense', 'one `dense`'],
    ['conv 8x3x3 | conv 8x3x3', 'conv', 'one `conv` with windows of 5x5'],
    ['conv 8x3x3 bias off | bn | conv 8x3x3', 'conv', 'one `conv` with windows of 5x5'],
    // A step of 2 lies between places of the second window: 3 + (3 - 1) 2.
    ['conv 8x4x4 stride 2 | conv 8x3x3', 'conv', 'one `conv` with windows of 8x8'],
    ['conv 8x3x3 | conv 8x1x1', 'conv', 'one `conv` with windows of 3x3'],
    ['conv 8x3x3 | conv 8x3x3 dilate 2', 'conv', 'one `conv` with windows of 7x7'],
  ])('%s', (stages, layer, what) => {
    expect(told(stages)).toEqual([one(layer, what)]);
    expect(told(stages, '')).toEqual([]);
  });

  it.each([
    'dense 64 | tanh | dense 32',
    'conv 8x3x3 | maxpool 2 | conv 8x3x3',
    'conv 8x3x3 | layernorm | conv 8x3x3',
    // Bottlenecks, as in MobileNetV2: fewer weights than the one layer.
    'dense 8 | dense 32',
    'conv 8x1x1 | relu | conv 4x1x1 | conv 16x1x1',
    // Halves of a depthwise-separable convolution, of one in groups, and windows of a row and a column.
    'dwconv 3 | conv 8x1x1',
    'conv 8x1x1 | dwconv 3',
    'conv 8x1x1 | conv 8x3x3 groups 2',
    'conv 8x1x3 | conv 8x3x1',
    // What lies between is read elsewhere.
    'conv 8x3x3 pad 1 | parallel add { - conv 8x3x3 pad 1 - skip }',
    'conv 8x3x3 | tap look { avgpool global } | conv 8x3x3',
    'parallel add { - conv 8x3x3 - conv 8x3x3 } | conv 8x3x3',
  ])('are two for a reason: %s', (stages) => {
    expect(told(stages)).toEqual([]);
  });

  it('get an activation, which ends the warning', () => {
    const text = 'input 4 | dense 8 | dense 3 | softmax train { }';
    expect(fixesOf(text)).toEqual(['relu | dense 3']);
    expect(codesOf(text.replace('| dense 3', '| relu | dense 3'))).toEqual([]);
  });
});

describe('pixels as they are', () => {
  const net = (stages: string, data: string, train = 'train { }'): string =>
    `input 28x28x1 | ${stages} | dense 10 | softmax data { ${data} } ${train}`;

  it.each([
    ['conv 8x3x3 | relu', 'source digits'],
    ['flatten', 'source mnist "data"  resize 28x28'],
    ['bn | parallel add { - skip - skip } | relu', 'source digits', 'is normalised'],
    ['parallel concat { - conv 8x3x3 pad 1 bias off | bn - skip } | relu', 'source digits'],
    ['conv 8x3x3 bias off | bn | relu', 'source digits', 'is normalised'],
    ['conv 8x3x3 | relu', 'source digits  scale 1/255', 'is scaled'],
    ['conv 8x3x3 | relu', 'source digits  mean 33  std 79', 'is scaled'],
    ['conv 8x3x3 | relu', 'source csv "a.csv" shape 28x28', 'may hold any numbers'],
  ])('%s of %s', (stages, data, reason = '') => {
    expect(codesOf(net(stages, data))).toEqual(reason === '' ? ['W723'] : []);
  });

  it('are told of where a scale makes them larger', () => {
    const text = net('conv 8x3x3 | relu', 'source digits  scale 255', '');
    expect(linesOf(text)).toEqual(['W727 `scale 255` makes numbers up to 65,025 of pixels from 0 to 255']);
    expect(fixesOf(text)).toEqual(['1/255']);
    expect(codesOf(net('relu', 'source digits  scale 2  mean 255', ''))).toEqual([]);
    expect(codesOf(net('relu', 'source csv "a.csv" shape 28x28  scale 255', ''))).toEqual([]);
  });

  it('are told of where `imagenet`, which is for them, gets other numbers', () => {
    const colours = (data: string): string => net('conv 8x3x3 | relu', data, '').replace('x28x1', 'x28x3');
    const [line, ...others] = linesOf(colours('source cifar10 "x"  fit 28x28  scale 1/255  imagenet'));
    expect(line).toContain('W728 `imagenet` is for pixels of 0 to 255, and `scale` before it');
    expect(others).toEqual([]);
    expect(codesOf(colours('source cifar10 "x"  fit 28x28  imagenet'))).toEqual([]);
  });

  it('are told of where something is trained, with the way out', () => {
    expect(codesOf(net('conv 8x3x3 | relu', 'source digits', ''))).toEqual([]);
    expect(
      proveText(net('relu', 'source digits')).map(({ message, fixes }) => [message, fixes?.[0]?.title]),
    ).toEqual([['the source digits gives numbers from 0 to 255, and nothing scales them', 'scale 1/255']]);
  });
});

describe('a width that is not the number of classes', () => {
  const net = (head: string, data: string, train: string): string =>
    `input 28x28x1 | conv 8x3x3 | relu ${head} data { source ${data} scale 1/255 } train { ${train} }`;
  it.each([
    ['| tap look { avgpool global } | dense 10 | softmax', 'digits', ''],
    ['| dense 32', 'digits', 'loss contrastive'],
    // Heads of a regression, with labels that may be values.
    ['| dense 3', 'csv "a.csv" shape 28x28x1', 'loss mse'],
    [
      '| tap box { dense 4 } | dense 2 | softmax',
      'csv "a.csv" shape 28x28x1 classes "cat" "dog"',
      'loss cross-entropy loss box mae',
    ],
  ])('is none of the classes: %s', (head, data, train) => {
    expect(linesOf(net(head, data, train))).toEqual([]);
  });

  it('is told of the loss mse where labels are classes', () => {
    expect(linesOf(net('| dense 3', 'digits', 'loss mse'))).toEqual([
      'W704 the network gives 3 numbers for 10 classes',
    ]);
    const csv = 'csv "a.csv" shape 28x28x1 classes "a" "b"';
    expect(codesOf(net('| dense 3', csv, 'loss mse'))).toEqual(['W704']);
  });

  it('names the tap', () => {
    const train = 'loss cross-entropy loss side cross-entropy';
    expect(linesOf(net('| tap side { dense 5 } | dense 10 | softmax', 'digits', train))).toEqual([
      'W704 tap side gives 5 numbers for 10 classes',
    ]);
  });
});

describe('a bias before a normalisation', () => {
  it.each([
    ['instancenorm', 'W703'],
    ['instancenorm gain on bias on', 'W703'],
    ['groupnorm 4', 'W703'],
    // The mean of two channels leaves the difference of their biases.
    ['groupnorm 2', ''],
    ['layernorm', ''],
    ['relu | instancenorm', ''],
  ])('by %s: %s', (norm, code) => {
    expect(codesOf(`input 9x9x3 | conv 4x3x3 | ${norm} ${head}`).join(' ')).toBe(code);
  });

  it('is not told of where nothing is left anyway', () => {
    expect(codesOf(`input 3x3x3 | conv 4x3x3 | instancenorm ${head}`)).toEqual(['W722']);
  });

  it('is told once for a block, with a fix for all of its calls', () => {
    const text = `block cb(f) { conv (f)x3x3 | bn } input 9x9x3 | cb(4) | cb(6) ${head}`;
    expect(linesOf(text)).toEqual(['W703 4 biases of `conv` have no effect before `bn`']);
    expect(linesOf(text.replace('cb(4) | cb(6)', 'cb(1)'))).toEqual([
      'W703 1 bias of `conv` has no effect before `bn`',
    ]);
    expect(fixesOf(text)).toEqual(['conv (f)x3x3 bias off']);
  });

  it('has no fix where the same words are used without normalisation', () => {
    const text = `block c(f) { conv (f)x3x3 } input 9x9x3 | c(4) | bn | c(6) ${head}`;
    expect(codesOf(text)).toEqual(['W703']);
    expect(fixesOf(text)).toEqual([]);
  });

  it('says when the expectations of the file change with it', () => {
    const text = 'input 4x4x1 | conv 2x1x1 bias on | bn expect { params 8 }';
    expect(fixesOf(text)).toEqual(['conv 2x1x1 bias offand `expect` then needs the new numbers']);
  });

  it('is fine where something else reads it too', () => {
    const text = `input 9x9x3 | conv 4x1x1 | parallel add { - bn - skip } ${head}`;
    expect(codesOf(text)).toEqual([]);
  });
});

describe('the number of classes', () => {
  it.each([
    ['classes "a" "b" "c"', 'W704 the network gives 10 numbers for 3 classes'],
    ['classes "a" "b"', 'W704 the network gives 10 numbers for 2 classes'],
  ])('is compared with %s', (data, line) => {
    expect(linesOf(`input 4x4x1 | dense 10 | softmax data { ${data} }`)).toEqual([line]);
  });

  it('may be two for one number', () => {
    expect(codesOf('input 4x4x1 | dense 1 | sigmoid data { classes "cat" "dog" }')).toEqual([]);
  });

  it('is known for digits, and not for a folder', () => {
    expect(fixesOf('input 28x28x1 | dense 9 | softmax data { source digits }')).toEqual(['dense 10']);
    expect(codesOf('input 4x4x1 | dense 9 | softmax data { source csv "x.csv" }')).toEqual([]);
  });
});

describe('pixels that nothing reads', () => {
  // 7x7 with a window of 1 at every second pixel: 4x4 are read. A pool of 2 at every third: 2 of 3 rows, 5 of 7 rows in all.
  it.each([
    ['conv 2x1x1 stride 2', 'W705 33 of 49 pixels are never read: a window of 1x1 moves by 2x2'],
    ['maxpool 2 stride 3 round floor', 'W705 33 of 49 pixels are never read: a window of 2x2 moves by 3x3'],
  ])('are counted for %s', (layer, line) => {
    expect(linesOf(`input 7x7x1 | ${layer} | dense 2 | softmax`)).toEqual([line]);
  });

  it('are told of in the singular when it is one', () => {
    expect(linesOf('input 1x3x1 | conv 2x1x1 stride 2 | dense 2 | softmax')).toEqual([
      'W705 1 of 3 pixels is never read: a window of 1x1 moves by 2x2',
    ]);
  });

  it('are not told where another branch reads them', () => {
    const text =
      'input 8x8x2 | parallel add { - conv 2x2x2 stride 2 - conv 2x1x1 stride 2 round floor } | dense 2';
    expect(codesOf(text)).toEqual([]);
  });

  it('are told where all branches leave out the same', () => {
    const branch = '- conv 2x1x1 stride 2 round floor';
    expect(linesOf(`input 8x8x2 | parallel add { ${branch} ${branch} } | dense 2`)).toEqual([
      'W705 48 of 64 pixels are never read: a window of 1x1 moves by 2x2',
    ]);
  });
});

describe('training', () => {
  it.each([
    ['sgd lr 3', ['W708']],
    ['sgd lr 1', []],
    ['adam lr 0.02', ['W708']],
    ['adam lr 0.045 eps 1', []],
    ['adagrad lr 0.00001', ['W708']],
    ['adadelta lr 1', []],
    ['rmsprop', []],
  ])('with %s', (optimizer, codes) => {
    expect(codesOf(`input 4x4x1 | dense 2 | softmax train { optimizer ${optimizer} }`)).toEqual(codes);
  });

  it('in batches of 8192 may have a rate of 3.2', () => {
    expect(codesOf('input 4x4x1 | dense 2 train { optimizer sgd lr 3.2 batch 8192 }')).toEqual([]);
  });

  it('in batches of 1 with batch normalisation is told', () => {
    expect(linesOf('input 4x4x1 | bn | dense 2 train { batch 1 }')).toEqual([
      'W707 batch normalisation with batches of 1: each image is normalised by itself',
    ]);
    expect(codesOf('input 4x4x1 | dense 2 train { batch 1 }')).toEqual([]);
    expect(codesOf('input 4x4x1 | bn | dense 2 train { batch 32 split 32 }')).toEqual([]);
  });
});

describe('names and layers that nothing uses', () => {
  it('are each told once', () => {
    const text = `const n = 1 table t = [0; 1] block alone { relu } block b(f, k = 1) { conv (f)x1x1 }
input 4x4x2 | b(3) | repeat 2 as i { relu } | dense 2`;
    expect(linesOf(text)).toEqual([
      'W709 the constant `n` is never used',
      'W709 the table `t` is never used',
      'W709 the block `alone` is never used',
      'W709 the parameter `k` of `b` is never used',
      'W709 the index `i` is never used',
    ]);
  });

  it('are used in shapes, counts, conditions, defaults, tables and other constants', () => {
    const text = `const a = 2 const c = a + 1 const d = 4 const e = 1 table t = [0; 1]
block b(f, g = f) { if g == d { relu } | conv (g)x1x1 connect t }
input 4x4x2 | b(2) -> 4x4x2 | repeat c as i { conv (i + 1)x1x1 } | repeat e { relu } | dense 2`;
    expect(codesOf(text)).toEqual([]);
  });

  it('are used where a parameter stands for a word or a stage', () => {
    const text = `block b(act, m, p, s) { act | parallel m { - conv 2x3x3 pad p - from s } }
input 4x4x2 as first | b(relu, add, same, first) | dense 2`;
    expect(codesOf(text)).toEqual([]);
  });

  it('are looked for in files that are used', () => {
    const files = { 'b.conv': 'block b { relu }', 'c.conv': 'block c { relu }' };
    expect(linesOf('use "b.conv" use "c.conv" input 4x4x2 | b() | dense 2', files)).toEqual([
      'W709 the file `c.conv` is never used',
    ]);
  });

  it('a layer left behind by `from` is told', () => {
    expect(linesOf('input 4x4x2 | relu as a | conv 2x1x1 | from a | dense 2')).toEqual([
      'W710 nothing reads what `conv1` makes',
    ]);
  });
});

describe('a comment', () => {
  const gap = '| conv 2x1x1 stride 2';
  const model = (before: string, behind: string): string =>
    `input 7x7x1\n${before}\n${gap} ${behind}\n| dense 2 | softmax`;

  it.each([
    ['at the end of the line', '', '# lint: off W705'],
    ['with a reason', '', '# lint: off W705 as in the paper'],
    ['for all warnings', '', '# lint: off'],
    ['for several', '# lint: off W705', ''],
    ['on the line before, with other comments between', '# lint: off W705\n# the shortcut', ''],
  ])('switches a warning off %s', (_, before, behind) => {
    expect(codesOf(model(before, behind))).toEqual([]);
  });

  it('is about its own line only', () => {
    expect(codesOf(`# lint: off W705\n${model('', '')}`)).toEqual(['W705', 'W711']);
  });

  it.each([
    ['# lint: off W703', 'its line has no W703', 2],
    ['# lint: off W705, W703', 'its line has no W703', 1],
    ['# lint: off W799', 'W799 is no warning that can be switched off', 2],
    ['# lint: off E203', 'E203 is no warning that can be switched off', 2],
    ['# lint: of W705', 'it is written `# lint: off`, or `# lint: off W705`', 2],
  ])('%s is told of', (comment, problem, count) => {
    const lines = linesOf(model('', comment));
    expect(lines).toHaveLength(count);
    expect(lines.at(-1)).toBe(`W711 the comment switches nothing off: ${problem}`);
  });

  it('in a file that is used holds there', () => {
    const files = { 'b.conv': `block b {\n conv 2x1x1 stride 2 # lint: off W705\n}` };
    expect(codesOf('use "b.conv" input 7x7x1 | b() | dense 2', files)).toEqual([]);
    expect(
      codesOf('use "b.conv" input 7x7x1 | b() | dense 2', { 'b.conv': 'block b { conv 2x1x1 stride 2 }' }),
    ).toEqual(['W705']);
  });
});

it('warnings leave the graph, errors leave no warnings', () => {
  expect(codesOf('const n = 1 input 4x4x2 | reluu')).toEqual(['E301']);
});
