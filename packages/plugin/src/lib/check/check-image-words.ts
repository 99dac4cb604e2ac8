import {
  moveAboutMiddle,
  type AugmentationDefinition,
  type ImageChangeDefinition,
  type ImageMixDefinition,
  type ImageShape,
  type ImageStepDefinition,
} from '@convlang/ops';
import { RandomStream, sizeOf } from '@convlang/tensor';
import { settingValues } from './setting-values.js';

/** A small image in gray, one in colours that is wider than high, and a row of features. */
const shapes: readonly ImageShape[] = [
  [8, 8, 1],
  [6, 9, 3],
  [1, 1, 5],
];

/** A sentence for each fault of a step of preprocessing, on images of shapes that it takes. */
export function checkImageStep(word: string, step: ImageStepDefinition): readonly string[] {
  const values = settingValues(step);
  return shapes.flatMap((shape) => {
    const after = step.shapeAfter(shape, values);
    if (after === null) return [];
    if (after.some((size) => !Number.isSafeInteger(size) || size < 1))
      return [`${word}: it makes ${after.join('x')} of ${shape.join('x')}`];
    const change = step.create(shape, values);
    return imageFaults(word, shape, after, (from, to) => {
      change(from, to);
    });
  });
}

/** A sentence for each fault of a random change, on images of shapes that it takes. */
export function checkAugmentation(word: string, change: AugmentationDefinition): readonly string[] {
  const numbers = new RandomStream(1, word, 'draw');
  let drawn = 0;
  const draw = (k: number): number => {
    drawn = Math.max(drawn, k + 1);
    return numbers.uniform(0, k);
  };
  const faults = 'mix' in change ? mixFaults(word, change, draw) : changeFaults(word, change, draw);
  return drawn <= change.draws
    ? faults
    : [...faults, `${word}: it draws ${drawn} numbers for a sample, and says \`draws: ${change.draws}\``];
}

function changeFaults(
  word: string,
  change: ImageChangeDefinition,
  draw: (k: number) => number,
): readonly string[] {
  const values = settingValues(change);
  const faults = shapes
    .filter((shape) => change.fits?.(shape, values) !== false)
    .flatMap((shape) =>
      imageFaults(word, shape, shape, (from, to) => {
        // What it leaves as it is need not be written.
        if (!change.change({ values, shape, of: 'image', from, to, draw })) to.set(from);
      }),
    );
  const ofMap = change.target === 'moves' ? mapFaults(word, change, draw) : [];
  return [...faults, ...ofMap, ...originFaults(word, change, draw)];
}

/** What is wrong with a movement that is joined with others: alone it must move the same, and targets as well. */
function originFaults(
  word: string,
  change: ImageChangeDefinition,
  draw: (k: number) => number,
): readonly string[] {
  if (change.origins === undefined) return [];
  if (change.target !== 'moves') return [`${word}: it has \`origins\`, and \`target\` is not \`moves\``];
  const values = settingValues(change);
  const shape: ImageShape = [8, 8, 1];
  const from = Float32Array.from({ length: sizeOf(shape) }, (_, i) => (i * i) % 50);
  const [alone, joined] = [from.slice(), from.slice()];
  const isChanged = change.change({ values, shape, of: 'image', from, to: alone, draw });
  moveAboutMiddle({ shape, of: 'image', from, to: joined }, change.origins({ values, draw }));
  const isSame = (isChanged ? alone : from).every((value, i) => Math.abs(value - (joined[i] ?? NaN)) < 0.01);
  return isSame ? [] : [`${word}: \`change\` moves pixels in another way than \`origins\` says`];
}

/** What is wrong with a mixture: numbers that it leaves unwritten, or a share that is none. */
function mixFaults(word: string, change: ImageMixDefinition, draw: (k: number) => number): readonly string[] {
  const values = settingValues(change);
  return shapes.flatMap((shape) => {
    let share = 0;
    const faults = imageFaults(word, shape, shape, (from, to) => {
      share = change.mix({ values, shape, from, other: from.toReversed(), to, draw });
    });
    if (share >= 0 && share <= 1) return faults;
    return [...faults, `${word}: the share that it gives is ${share}, not from 0 to 1`];
  });
}

/** What is wrong with a change done to a map of classes: numbers that are no classes of it. */
function mapFaults(
  word: string,
  change: ImageChangeDefinition,
  draw: (k: number) => number,
): readonly string[] {
  const values = settingValues(change);
  const [shape] = shapes;
  if (shape === undefined || change.fits?.(shape, values) === false) return [];
  // Without class 0: that is what comes into an image from outside.
  const from = Float32Array.from({ length: sizeOf(shape) }, (_, i) => 1 + ((i * i) % 5));
  const to = new Float32Array(from.length).fill(NaN);
  if (!change.change({ values, shape, of: 'classes', from, to, draw })) return [];
  const strange = to.find((value) => !from.includes(value));
  if (strange === undefined) return [];
  return [`${word}: it makes ${strange} of a map of the classes 1 to 5 (\`of\` is \`classes\`)`];
}

/** What is wrong with a change of an image: numbers that it leaves unwritten, or an image before that it changes. */
function imageFaults(
  word: string,
  shape: ImageShape,
  after: ImageShape,
  change: (from: Float32Array, to: Float32Array) => void,
): readonly string[] {
  const numbers = new RandomStream(2, word, 'draw');
  const image = Float32Array.from({ length: sizeOf(shape) }, (_, i) => 255 * numbers.uniform(0, i));
  const [from, to] = [image.slice(), new Float32Array(sizeOf(after)).fill(NaN)];
  change(from, to);
  const what = `an image of ${shape.join('x')}`;
  const unwritten = to.findIndex((value) => !Number.isFinite(value));
  return [
    ...(unwritten < 0 ? [] : [`${word}: of ${what}, number ${unwritten} of the result is ${to[unwritten]}`]),
    ...(from.every((value, i) => value === image[i]) ? [] : [`${word}: it changes ${what} that it is given`]),
  ];
}
