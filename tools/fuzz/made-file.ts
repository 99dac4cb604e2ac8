import type { Dice } from './dice.js';

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
const losses: Words = [
  'cross-entropy',
  'mse',
  'hinge',
  'cross-entropy label-smoothing 0.1',
  'mse weight 0.3',
];

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
  (dice, depth) => `repeat ${size(dice)} as i { ${pipeline(dice, depth + 1)} }`,
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
  (dice) => `deconv ${sizes(dice, 3)} ${dice.pick(['', 'stride 2', 'stride 3 pad 1', 'crop 1'])}`,
  (dice) =>
    `${dice.pick(['maxpool', 'avgpool', 'l2pool'])} ${dice.pick(['global', '1', '2', '3 stride 2', '1 stride 2', '2 stride 3 round floor'])}`,
  (dice) => `upsample ${size(dice)}`,
  (dice) => `pad ${size(dice)}`,
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

const trainEntries: readonly [Make, ...Make[]] = [
  (dice) => `loss ${dice.pick(losses)}`,
  (dice) => `loss ${dice.pick(['t', 'u', 'x', 'a'])} ${dice.pick(losses)}`,
  (dice) =>
    `optimizer ${dice.pick(['sgd lr 0.1 momentum 0.9', 'adam lr 0.001', 'adam lr 5 eps 1', 'rmsprop lr 0.01', 'adagrad', 'adadelta'])}`,
  (dice) =>
    `schedule ${dice.pick(['cosine', 'cosine warmup 2 epochs', 'step every 2 epochs by 0.1', 'at 1 3 epochs by 0.5', 'plateau 5', 'constant'])}`,
  (dice) => `epochs ${size(dice)}`,
  (dice) => `batch ${dice.pick(['1', '8', '64 split 4', '0', '1000000000'])}`,
  (dice) => `validate ${dice.pick(['split 10%', 'data val', 'data nothing', 'none'])}`,
  (dice) => `init ${dice.pick(['he-normal', 'xavier-uniform', 'lecun-normal', 'zero'])}`,
  (dice) => `clip ${dice.pick(['norm 1', 'value 0.5', 'none', 'norm 0'])}`,
  (dice) => `stop after ${size(dice)} epochs without ${dice.pick(['val-loss 0.001', 'loss', 'accuracy'])}`,
  (dice) => `keep best ${dice.pick(['loss', 'val-accuracy', 'top5'])}`,
  (dice) => `metrics ${dice.pick(['accuracy', 'accuracy top5 per-class confusion', 'f1'])}`,
  (dice) => `freeze ${dice.pick(['a', 'a b', '"a/b"', 'nothing'])}`,
  (dice) => `seed ${size(dice)}`,
];

const dataEntries: readonly [Make, ...Make[]] = [
  (dice) =>
    `source ${dice.pick(['digits', 'mnist', 'cifar10', 'csv "a.csv" label 0', 'csv "a.csv" label kind', 'folder "a"', 'nothing'])}`,
  (dice) => `${dice.pick(['val', 'test'])} ${dice.pick(['digits', 'csv "b.csv"'])}`,
  (dice) => `${dice.pick(['pad', 'crop', 'resize'])} 28x28 to 32x32`,
  () => 'gray',
  (dice) => `scale ${dice.pick(['1/255', '2', '0'])}`,
  (dice) => `${dice.pick(['mean', 'std'])} ${dice.pick(['0.5', '0.1 0.2 0.3', '0'])}`,
  (dice) => `augment ${dice.pick(['shift 2', 'flip horizontal rotate 10', 'rotate 400'])}`,
  (dice) => `shuffle ${dice.pick(['on', 'off'])}`,
  (dice) => `classes ${dice.pick(['"0" "1"', 'cat dog', '"a" "a"'])}`,
];

const expectEntries: readonly [Make, ...Make[]] = [
  (dice) =>
    `${dice.pick(['params', 'aux-params', 'state', 'macs', 'memory'])} ${dice.pick(['', '< ', '>= '])}${expression(dice).replace(/[()nm]/g, '1')}`,
  (dice) => `output ${sizes(dice, dice.pick([1, 3]))}`,
  (dice) => `receptive-field ${size(dice)} at ${dice.pick(['a', 'b', 'nothing'])}`,
];

function section(name: string, entries: readonly [Make, ...Make[]], dice: Dice): string {
  const chosen = Array.from({ length: dice.below(5) }, () => dice.pick(entries)(dice, 0));
  return `${name} {\n${chosen.join('\n')}\n}`;
}

/**
 * A file made of what the language has: vectors and images, taps, several inputs, blocks, constants, repeats, sections with all
 * keys. Some are right, most are wrong somewhere, all can be read.
 */
export function makeFile(dice: Dice): string {
  const used = headers.filter(() => dice.below(3) === 0);
  const start = dice.below(5) === 0 ? severalInputs(dice) : input(dice);
  const sections = [
    ...(dice.below(2) === 0 ? [section('train', trainEntries, dice)] : []),
    ...(dice.below(2) === 0 ? [section('data', dataEntries, dice)] : []),
    ...(dice.below(3) === 0 ? [section('expect', expectEntries, dice)] : []),
  ];
  return [...used, `${start} | ${pipeline(dice, 0)}`, ...sections, ''].join('\n');
}
