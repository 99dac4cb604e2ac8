import {
  coreVocabulary,
  completeValues,
  findWord,
  targetNames,
  wordText,
  type ImageMixDefinition,
  type ImageShape,
  type Settings,
  type SettingRecord,
  type Vocabulary,
} from '@convlang/ops';
import { fail } from '../fail.js';
import { isImageItself, labelPlaces, sampleSize, type DataSource } from '../source/data-source.js';
import { augmentStream, drawsOf, type SamplePlace } from './augment-image.js';
import type { PrepareSettings } from './create-preparer.js';

/** What became of the images of a batch: which other one was mixed into each, and what it still counts itself, from 0 to 1. */
export interface Mixture {
  readonly others: Uint32Array;
  readonly shares: Float32Array;
}

/**
 * Mixes the images of a batch, in place.
 *
 * @param images one after another, all as they were prepared
 * @param first place of the first of them
 */
export type Mixer = (images: Float32Array, count: number, first: SamplePlace) => Mixture;

interface MixStep {
  readonly definition: ImageMixDefinition;
  readonly values: SettingRecord;
  readonly at: number;
}

/** Whether the data section mixes images, so that each counts as two labels. */
export function mixesImages(
  { augment }: Pick<Settings['data'], 'augment'>,
  vocabulary: Pick<Vocabulary, 'augmentations'> = coreVocabulary,
): boolean {
  return mixSteps(augment, vocabulary).length > 0;
}

function mixSteps(
  augment: Settings['data']['augment'],
  { augmentations }: Pick<Vocabulary, 'augmentations'>,
): readonly MixStep[] {
  return augment.flatMap((step, at) => {
    const definition = findWord(augmentations, 'augmentation', step.kind);
    return 'mix' in definition ? [{ definition, values: completeValues(definition, step), at }] : [];
  });
}

/**
 * Refuses data whose images cannot be mixed as the data section says.
 *
 * @throws ConvlangError E557 for labels that are no class numbers, for several images a sample, or where two words mix
 */
export function checkMixing(
  source: DataSource,
  { augment, span = null, vocabulary = coreVocabulary }: PrepareSettings,
): void {
  const [first, second] = mixSteps(augment, vocabulary).map(({ definition, at }) =>
    wordText(definition, augment[at] ?? { kind: '' }),
  );
  if (first === undefined) return;
  const refuse = (reason: string, way: string): never => fail('E557', { step: first, reason }, span, [way]);
  if (second !== undefined) refuse(`${second} mixes them, too`, 'keep one of them');
  const other = labelPlaces(source).find(({ target }) => target.targets !== 'classes');
  if (other !== undefined) {
    const { target } = other;
    const given = isImageItself(target.target ?? []) ? 'images' : targetNames[target.targets];
    refuse(
      `a loss is mixed by two class numbers, and ${source.name} gives ${given}`,
      'take it out of the data section; the other words of `augment` change an image by itself',
    );
  }
  if (source.inputs !== undefined)
    refuse(
      `it mixes one image with another, and a sample of ${source.name} has several`,
      'take it out of the data section',
    );
}

/**
 * What mixes the images of a batch; `null` where nothing does. Which other image of the batch is mixed into one, and how, depends on the seed, the
 * epoch and the place of the sample in the epoch's order. A batch of one image stays as it is.
 *
 * @param shape of the images as the network gets them
 * @throws ConvlangError E557 as `checkMixing`
 */
export function createMixer(
  source: DataSource,
  shape: ImageShape,
  settings: PrepareSettings,
  seed: number,
): Mixer | null {
  checkMixing(source, settings);
  const { augment, vocabulary = coreVocabulary } = settings;
  const [step] = mixSteps(augment, vocabulary);
  if (step === undefined) return null;
  const { definition, values, at } = step;
  const steps = augment.map(({ kind }) => ({
    definition: findWord(vocabulary.augmentations, 'augmentation', kind),
  }));
  const stream = augmentStream(seed, source.name);
  const size = sampleSize(shape);
  return (images, count, first) => {
    const before = images.slice(0, count * size);
    const mixture = { others: new Uint32Array(count), shares: new Float32Array(count).fill(1) };
    const nth = (all: Float32Array, k: number): Float32Array => all.subarray(k * size, (k + 1) * size);
    for (let k = 0; k < count; k++) {
      const draw = drawsOf(steps, at, stream, { ...first, position: first.position + k });
      const other = otherOf(k, count, draw(definition.draws));
      mixture.others[k] = other;
      if (other === k) continue;
      const pair = { from: nth(before, k), other: nth(before, other), to: nth(images, k) };
      mixture.shares[k] = definition.mix({ values, shape, draw, ...pair });
    }
    return mixture;
  };
}

/** Any other of `count` but `k`, each as likely. */
function otherOf(k: number, count: number, drawn: number): number {
  return count === 1 ? k : (k + 1 + Math.floor(drawn * (count - 1))) % count;
}
