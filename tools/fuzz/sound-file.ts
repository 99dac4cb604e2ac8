import type { Dice } from './dice.js';

/** What flows between stages: `[height, width, channels]`. */
type Image = readonly [number, number, number];

/** A stage of an image that comes out again with its sizes. */
interface Made {
  readonly text: string;
  readonly image: Image;
}

type Make = (image: Image, dice: Dice) => Made | null;

const activations = ['relu', 'leaky 0.2', 'tanh', 'sigmoid', 'elu', 'bn | relu'] as const;
const heads = [
  'flatten | dense 32 | relu | dropout 0.5',
  'avgpool global',
  'dense 64 bias off | relu',
  '',
] as const;

/** `| conv 8x3x3 pad 1 | relu`: an activation behind each convolution. */
function conv(image: Image, dice: Dice): Made {
  const [height, width] = image;
  const filters = dice.pick([4, 6, 8, 16]);
  const kernel = dice.pick(
    [1, 3, 5].filter((size) => size === 1 || size <= Math.min(height, width)) as [number],
  );
  const isSame = dice.below(3) > 0;
  const pad = isSame ? (kernel - 1) / 2 : 0;
  const words = [
    ...(pad === 0 ? [] : [dice.pick([`pad ${pad}`, 'pad same'])]),
    ...(dice.below(4) === 0 ? [dice.pick(['bias off', 'init he-normal', 'stride 1'])] : []),
  ];
  const less = isSame ? 0 : kernel - 1;
  const text = [`conv ${filters}x${kernel}x${kernel}`, ...words].join(' ');
  return { text: `${text} | ${dice.pick(activations)}`, image: [height - less, width - less, filters] };
}

function pool([height, width, channels]: Image, dice: Dice): Made | null {
  if (height % 2 !== 0 || width % 2 !== 0) return null;
  const text = `${dice.pick(['maxpool', 'avgpool'])} ${dice.pick(['2', '2 stride 2', '2x2'])}`;
  return { text, image: [height / 2, width / 2, channels] };
}

function residual([height, width, channels]: Image, dice: Dice): Made {
  const inner = `conv ${channels}x3x3 pad 1 | relu | conv (in.c)x3x3 pad 1`;
  const text = `parallel add {\n  - ${inner}\n  - ${dice.pick(['skip', `conv ${channels}x1x1`])}\n} | relu`;
  return { text, image: [height, width, channels] };
}

function branches([height, width]: Image, dice: Dice): Made {
  const [a, b] = [dice.pick([4, 8]), dice.pick([2, 6])];
  const text = `parallel concat {\n  - conv ${a}x1x1 | relu\n  - conv ${b}x3x3 pad 1 | relu\n}`;
  return { text, image: [height, width, a + b] };
}

const stages: readonly [Make, ...Make[]] = [
  conv,
  conv,
  pool,
  pool,
  residual,
  branches,
  ([height, width], dice) => {
    const filters = dice.pick([4, 8]);
    return { text: `cr(${filters}, ${dice.pick([1, 3])})`, image: [height, width, filters] };
  },
  (image, dice) => ({ text: `repeat ${dice.pick([2, 3])} { conv (in.c)x3x3 pad 1 | relu }`, image }),
  (image) => ({ text: 'dwconv 3x3 pad 1 | relu', image }),
];

const headers = [
  'net Made',
  'const wide = 16',
  'block cr(f, k = 3) { conv (f)x(k)x(k) pad same | relu }',
] as const;

const trains = [
  'train {\n  loss cross-entropy\n  optimizer sgd lr 0.01 momentum 0.9\n  epochs 5\n  batch 32\n}',
  'train {\n  optimizer adam lr 0.001\n  schedule cosine\n  epochs 3 batch 16 seed 4\n}',
  '',
] as const;

const data = [
  'data {\n  source digits\n  scale 1/255\n}',
  'data {\n  source digits\n  augment shift 2\n}',
  '',
] as const;

/** A right file as people write them: an image, some stages, a head of ten classes, and mostly sections. */
export function soundFile(dice: Dice): string {
  let image = dice.pick<Image>([
    [28, 28, 1],
    [32, 32, 3],
    [64, 48, 3],
  ]);
  const lines = [`input ${image.join('x')}`];
  for (let left = 1 + dice.below(4); left > 0; left--) {
    const made = dice.pick(stages)(image, dice);
    if (made === null) continue;
    lines.push(`| ${made.text}`);
    image = made.image;
  }
  const head = dice.pick(heads);
  if (head !== '') lines.push(`| ${head}`);
  lines.push('| dense 10 | softmax', dice.pick(trains), dice.pick(data));
  const isUsed = lines.some((line) => line.includes('cr('));
  const used = headers.filter((header) => (header.startsWith('block') ? isUsed : dice.below(3) === 0));
  const all = [...used, ...lines].filter((line) => line !== '');
  return `${all.join(dice.below(4) === 0 ? ' ' : '\n')}\n`;
}
