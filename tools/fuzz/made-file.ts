import type { Dice } from './dice.js';
import { makeSection } from './made-section.js';

type Words = readonly [string, ...string[]];

const numbers: Words = [
  '0',
  '1',
  '2',
  '3',
  '4',
  '8',
  '10',
  '16',
  'n',
  'm',
  'n + 1',
  '2*m',
  'n / m',
  '65536',
  '2000000000',
];
const activations: Words = ['relu', 'sigmoid', 'tanh', 'leaky', 'elu', 'softmax'];
const expression = (dice: Dice): string => {
  const text = dice.pick(numbers);
  return text.includes(' ') || text.includes('*') ? `(${text})` : text;
};

/** A number that mostly fits. */
const size = (dice: Dice): string =>
  dice.below(8) === 0 ? expression(dice) : dice.pick(['1', '2', '3', '4']);

/** `4x3x3`: names and sums of sizes stand in brackets. */
const sizes = (dice: Dice, count: number): string =>
  Array.from({ length: count }, () => size(dice).replace(/^([a-z]+)$/, '($1)')).join('x');

type Make = (dice: Dice, depth: number) => string;

const anyLayers: readonly [Make, ...Make[]] = [
  (dice) => `dense ${size(dice)}`,
  () => 'flatten',
  () => 'flatten',
  (dice) => dice.pick(activations),
  () => 'bn',
  (dice) => `dropout ${dice.pick(['0', '0.5', '1'])}`,
  () => 'skip',
  (dice) => `from ${dice.pick(['a', 'b', 'c', 'input'])}`,
  (dice) => `dense ${size(dice)} as ${dice.pick(['a', 'b', 'c'])}`,
  (dice) => `dense 4 share ${dice.pick(['a', 'b'])}`,
  (dice) => `b(${expression(dice)})`,
  (dice, depth) => `tap ${dice.pick(['t', 'u', 'v', 'output'])} { ${pipeline(dice, depth + 1)} }`,
  (dice, depth) => `repeat ${size(dice)} ${dice.pick(['index', 'as'])} i { ${pipeline(dice, depth + 1)} }`,
  (dice, depth) =>
    `parallel ${dice.pick(['add', 'concat', 'mul'])} { - ${pipeline(dice, depth + 1)} - ${pipeline(dice, depth + 1)} }`,
  (dice, depth) =>
    `if in.c ${dice.pick(['==', '<', '>='])} ${size(dice)} { ${pipeline(dice, depth + 1)} } else { skip }`,
  (dice) => `flatten -> ${sizes(dice, dice.pick([1, 1, 3]))}`,
];

const imageLayers: readonly [Make, ...Make[]] = [
  (dice) =>
    `conv ${sizes(dice, 3)} ${dice.pick(['', 'pad same', 'stride 2', 'pad half', 'bias off', 'round floor', 'dilate 2'])}`,
  (dice) => `dwconv ${sizes(dice, 2)} ${dice.pick(['', 'pad same', 'stride 3'])}`,
  (dice) =>
    `deconv ${sizes(dice, 3)} ${dice.pick(['', 'stride 2', 'stride 3 pad 1', 'crop 1', 'groups 2', 'dilate 2 pad 1'])}`,
  (dice) =>
    `${dice.pick(['maxpool', 'avgpool', 'l2pool'])} ${dice.pick(['global', '1', '2', '3 stride 2', '1 stride 2', '2 stride 3 round floor'])}`,
  (dice) =>
    `upsample ${size(dice)} ${dice.pick(['', 'bilinear', 'bilinear align-corners on', 'half-pixel off'])}`,
  (dice) => `pad ${size(dice)} ${dice.pick(['', '', 'reflect', 'edge', 'edge value 1'])}`,
  (dice) => `${dice.pick(['adaptiveavgpool', 'adaptivemaxpool'])} ${size(dice)}`,
  (dice) => `${dice.pick(['pixelshuffle', 'pixelunshuffle', 'channelshuffle'])} ${size(dice)}`,
  (dice) => `slice ${dice.pick(['1 of 2', '2 of 2', 'begin 1', 'begin 0 count 1', 'of 3', ''])}`,
  (dice) => `permute ${dice.pick(['whc', 'chw', ''])}`,
  (dice) => `reshape ${dice.pick(['(in.w)x(in.h)x(in.c)', '(in.h * in.w)x1x(in.c)', '8x8x8'])}`,
  (dice) => `crop ${size(dice)}`,
  () => 'lrn 5',
];

function stage(dice: Dice, depth: number): string {
  // Deeper ones must end.
  const kinds = depth > 2 ? anyLayers.slice(0, 10) : anyLayers;
  const pick = dice.below(5) < 2 ? dice.pick(imageLayers) : (kinds[dice.below(kinds.length)] ?? anyLayers[0]);
  return pick(dice, depth);
}

function pipeline(dice: Dice, depth: number): string {
  return Array.from({ length: 1 + dice.below(depth === 0 ? 9 : 3) }, () => stage(dice, depth)).join(' | ');
}

const input = (dice: Dice): string =>
  dice.pick([
    'input 4',
    'input 8',
    'input 28x28x1',
    'input 9x9x3',
    'input (n)x8x2',
    'input 1x1x4',
    'input 65536x2x1',
  ]);

/** One branch for each input of the network. */
function severalInputs(dice: Dice): string {
  const branch = (): string => `${input(dice)}${dice.pick(['', ' as a', ' as b'])} | ${pipeline(dice, 1)}`;
  const branches = Array.from({ length: 2 + dice.below(2) }, () => `- ${branch()}`);
  return `parallel ${dice.pick(['concat', 'add'])} { ${branches.join(' ')} }`;
}

const headers: Words = [
  'const n = 4',
  'const m = 2',
  'const k = n * m - 1',
  'block b(f, g = f) { dense (f) | flatten | relu }',
  'block c(f) { b(f) | b(f, g: 2) }',
  'rounding floor',
  'rounding conv floor pool ceil',
  'table t = [0 1; 1; 0]',
  'net Made',
  'use "other.conv"',
];

/**
 * A file made of what the language has: vectors and images, taps, several inputs, blocks, constants, repeats, sections with all
 * keys. Some are right, most are wrong somewhere, all can be read.
 */
export function makeFile(dice: Dice): string {
  const used = headers.filter(() => dice.below(3) === 0);
  const start = dice.below(5) === 0 ? severalInputs(dice) : input(dice);
  const sections = [
    ...(dice.below(2) === 0 ? [makeSection('train', dice)] : []),
    ...(dice.below(2) === 0 ? [makeSection('data', dice)] : []),
    ...(dice.below(3) === 0 ? [makeSection('expect', dice)] : []),
  ];
  return [...used, `${start} | ${pipeline(dice, 0)}`, ...sections, ''].join('\n');
}
