import type { Dice } from './dice.js';

/** Makes one mistake; `null` where the text has no place for it. */
type Slip = (text: string, dice: Dice) => string | null;

/** Puts something in place of one of the places that a pattern finds. */
function at(pattern: RegExp, put: (found: RegExpMatchArray, dice: Dice) => string): Slip {
  return (text, dice) => {
    const found = [...text.matchAll(pattern)];
    const place = found[dice.below(found.length)];
    if (place === undefined) return null;
    const [whole] = place;
    return text.slice(0, place.index) + put(place, dice) + text.slice(place.index + whole.length);
  };
}

function mistype([word]: RegExpMatchArray, dice: Dice): string {
  const i = dice.below(word.length - 1);
  const [before, behind] = [word.slice(0, i), word.slice(i + 1)];
  return dice.pick([
    before + behind,
    before + word.slice(i, i + 1) + word.slice(i),
    before + word.slice(i + 1, i + 2) + word.slice(i, i + 1) + word.slice(i + 2),
    `${before}${dice.pick(['e', 'q', 's'])}${behind}`,
    word.toUpperCase(),
    word.charAt(0).toUpperCase() + word.slice(1),
    `${word}${dice.pick(['2d', '2D', '6', 's', '_1'])}`,
  ]);
}

/** Words of other frameworks that stand in place of ours. */
const elsewhere: Readonly<Record<string, readonly [string, ...string[]]>> = {
  conv: ['Conv2D', 'Conv2d', 'nn.Conv2d', 'Convolution', 'convolutional', 'Conv3d'],
  maxpool: ['MaxPooling2D', 'MaxPool2d', 'max_pooling2d', 'Pooling'],
  avgpool: ['AveragePooling2D', 'AvgPool2d', 'avg_pool2d'],
  dense: ['Dense', 'Linear', 'fc', 'InnerProduct', 'fully_connected'],
  relu: ['ReLU', 'relu6', 'prelu', 'lrelu', 'rectify', 'gelu', 'Activation relu'],
  bn: ['BatchNorm2d', 'batchnorm', 'BatchNormalization', 'batch_norm'],
  softmax: ['Softmax', 'LogSoftmax', 'softmin'],
  pad: ['padding', 'pads'],
  stride: ['strides', 'step'],
  loss: ['criterion', 'losses'],
  'cross-entropy': ['categorical_crossentropy', 'CrossEntropyLoss', 'nll', 'crossentropy'],
  adam: ['Adam', 'AdamW', 'adamax'],
  sgd: ['SGD', 'momentum', 'gd'],
  lr: ['learning_rate', 'learning-rate', 'rate'],
  batch: ['batch_size', 'batchsize', 'batch-size'],
  epochs: ['epoch', 'max_epochs', 'iterations'],
};

const foreign = new RegExp(`\\b(?:${Object.keys(elsewhere).join('|')})\\b`, 'g');

const slips: Readonly<Record<string, Slip>> = {
  mistyped: at(/\b[a-z][a-z-]{2,}\b/g, mistype),
  elsewhere: at(foreign, ([word], dice) => dice.pick(elsewhere[word] ?? ['x'])),
  'no pipe': at(/\s*\|\s*/g, (_, dice) => dice.pick([' ', '\n'])),
  'other pipe': at(/ ?\|/g, (_, dice) => dice.pick([';', ' ->', ',', ' ||', ' >>', ' =>'])),
  'two pipes': at(/\|/g, () => '| |'),
  'no sign': at(/[{}()]/g, () => ''),
  'a sign too much': at(/[{}()|]/g, ([sign]) => sign.repeat(2)),
  sizes: at(/(?<=\d)x(?=\d)/g, (_, dice) => dice.pick([' x ', '@', ',', ', ', '*', ' ', 'X', '×', 'by'])),
  'a size less': at(/(?<=\d)x\d+(?![\dx(])/g, () => ''),
  'a size more': at(/\b\d+x\d+\b/g, ([size]) => `${size}x2`),
  'other number': at(/\b\d+\b/g, ([number], dice) =>
    dice.pick([
      '0',
      '1',
      '2',
      '3',
      '7',
      '50',
      '-1',
      '1.5',
      '10000000000',
      `${Number(number) + 1}`,
      `${number}k`,
    ]),
  ),
  percent: at(/\b0\.\d+\b/g, ([number], dice) =>
    dice.pick([`${Number(number) * 100}%`, `${Number(number) * 100}`]),
  ),
  'a sign for a space': at(/(?<=[a-z]) (?=[\da-z])/g, (_, dice) => dice.pick(['=', ': ', ', ', ' = ', '('])),
  'no space': at(/(?<=[a-z]) (?=\d)/g, () => ''),
  'call of a layer': at(
    /\b(?:conv|dense|maxpool|relu|softmax|flatten|dropout)\b( [\dx.]+)?/g,
    ([text], dice) => {
      const [word = '', value = ''] = text.split(' ');
      return `${word}${dice.pick(['(', ' ('])}${value.replaceAll('x', ', ')})`;
    },
  ),
  'block as a layer': at(/cr\((\d+), (\d+)\)/g, ([, f = '', k = ''], dice) =>
    dice.pick([
      'cr',
      `cr ${f}`,
      `cr ${f} ${k}`,
      `cr(${f} ${k})`,
      `cr(${f}, ${k}, 2)`,
      `cr(f: ${f}, g: 1)`,
      'CR(4)',
      `cr()`,
    ]),
  ),
  'key twice': at(/\b(?:pad|stride|lr|momentum) [\d.]+/g, ([pair]) => `${pair} ${pair}`),
  'key of another': at(
    /\| (relu|softmax|flatten|bn)\b/g,
    ([stage], dice) => `${stage} ${dice.pick(['stride 2', '3', 'activation tanh', '3x3', 'units 4'])}`,
  ),
  'more keys': at(
    /\b(?:conv|dense) [\dx]+/g,
    ([stage], dice) =>
      `${stage} ${dice.pick(['padding same', 'padding=same', 'activation relu', 'use_bias off', 'strides 2', 'stride 2', 'groups 3', 'stride', 'pad', 'dilate 9', '3', 'activation: relu', "activation='relu'"])}`,
  ),
  'no value': at(/(?<=\b(?:conv|dense|maxpool|dropout|pad|lr|epochs|repeat)) [\dx.]+/g, () => ''),
  'no merge': at(/parallel (?:add|concat)/g, (_, dice) =>
    dice.pick(['parallel', 'parallel sum', 'paralel add', 'concat', 'parallel add concat']),
  ),
  'no bullet': at(/- (?=conv|skip)/g, () => ''),
  comment: at(/\n/g, (_, dice) => dice.pick([' // the picture\n', ' /* a */\n', ' -- text\n', ';\n'])),
  tuple: at(/input (\d+)x(\d+)x(\d+)/g, ([, h = '', w = '', c = ''], dice) =>
    dice.pick([
      `input (${h}, ${w}, ${c})`,
      `input ${h} ${w} ${c}`,
      `input ${h}x${w}`,
      `input [${h}, ${w}, ${c}]`,
      `input ${c}x${h}x${w}`,
      `input 64x${h}x${w}x${c}`,
      `input(${h}, ${w}, ${c})`,
    ]),
  ),
  'sections at the top': (text) => {
    const section = /train \{[^}]*\}\s*/.exec(text);
    return section === null ? null : section[0] + text.replace(section[0], '');
  },
  'sections twice': (text) => (/train \{[^}]*\}/.test(text) ? `${text}train { seed 3 }\n` : null),
};

/** Names of the kinds of slips. */
export const slipNames: readonly string[] = Object.keys(slips);

/** A text with one mistake of some kind in it; `null` where it has no place for that kind. */
export function seedFault(text: string, name: string, dice: Dice): string | null {
  const changed = slips[name]?.(text, dice) ?? null;
  return changed === text ? null : changed;
}
