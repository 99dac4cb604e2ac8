import type { Span } from '@convlang/diagnostics';
import {
  completeValues,
  findWord,
  joinOrigins,
  moveAboutMiddle,
  wordText,
  type AugmentationDefinition,
  type AugmentStep,
  type ImageShape,
  type Origins,
  type RandomChange,
  type SettingRecord,
  type Vocabulary,
} from '@convlang/ops';
import { RandomStream } from '@convlang/tensor';
import { fail } from '../fail.js';

/** Numbers that each step has for one sample; more where a step of them draws more. */
const DRAWS_PER_STEP = 2;

/** A random change with its numbers. */
export interface Augmentation {
  readonly definition: AugmentationDefinition;
  readonly values: SettingRecord;
  /** Whether it is done to what it is prepared for; if not, the numbers that it draws stay its own. */
  readonly isDone: boolean;
}

/**
 * What random changes are prepared for: an image gets them all; a target that lies on its pixels those that move pixels; a row of numbers
 * beside images none.
 */
export type AugmentedKind = 'image' | 'target' | 'row';

/**
 * The random changes of images of one shape, in the order of the file.
 *
 * @param span the place of the `data` section, for errors
 * @throws ConvlangError E521 for one that is done and may leave nothing of an image: zeros, and nothing is learnt from them
 */
export function prepareAugmentations(
  shape: ImageShape,
  steps: readonly AugmentStep[],
  span: Span | null,
  augmentations: Vocabulary['augmentations'],
  kind: AugmentedKind,
): readonly Augmentation[] {
  return steps.map((step) => {
    const definition = findWord(augmentations, 'augmentation', step.kind);
    const values: SettingRecord = completeValues(definition, step);
    // What mixes images comes when all of a batch are prepared.
    if ('mix' in definition) return { definition, values, isDone: false };
    const isDone = kind === 'image' || (kind === 'target' && definition.target === 'moves');
    if (isDone && definition.fits?.(shape, values) === false)
      fail('E521', { step: `augment ${wordText(definition, step)}`, shape: shape.join('x') }, span);
    return { definition, values, isDone };
  });
}

/** The numbers that random changes of a source's samples draw from. */
export function augmentStream(seed: number, name: string): RandomStream {
  return new RandomStream(seed, name, 'augment');
}

/** Which random changes a sample gets. */
export interface SamplePlace {
  readonly epoch: number;
  /** In the epoch's order. */
  readonly position: number;
}

/** What is changed in place: an image, or a target that lies on its pixels. */
export interface Augmented extends Pick<RandomChange<unknown>, 'shape' | 'of'> {
  /** `[h, w, c]`, of a map of classes `[h, w, 1]`. */
  readonly numbers: Float32Array;
  /** As long as `numbers`. */
  readonly scratch: Float32Array;
}

/**
 * Random changes of one image, or of a target with the same numbers drawn, one after another; affine movements about the middle that follow each other as one. They depend on the stream, the epoch and the position of the sample in the
 * epoch's order, and on nothing else.
 */
export function augmentImage(
  { numbers, scratch, shape, of }: Augmented,
  changes: readonly Augmentation[],
  stream: RandomStream,
  at: SamplePlace,
): void {
  const image = { shape, of, from: numbers, to: scratch };
  let before: Origins | null = null;
  for (const [s, { definition, values, isDone }] of changes.entries()) {
    if (!isDone || 'mix' in definition) continue;
    const draw = drawsOf(changes, s, stream, at);
    const own: Origins | undefined = definition.origins?.({ values, draw });
    if (own === undefined) {
      if (definition.change({ ...image, values, draw })) numbers.set(scratch);
      continue;
    }
    const joined: Origins = before === null ? own : joinOrigins(before, own);
    before = movesAboutMiddle(changes[s + 1]) ? joined : null;
    if (before !== null) continue;
    moveAboutMiddle(image, joined);
    numbers.set(scratch);
  }
}

function movesAboutMiddle(change: Augmentation | undefined): boolean {
  if (change === undefined || !change.isDone || 'mix' in change.definition) return false;
  return change.definition.origins !== undefined;
}

/** The numbers that a step draws for a sample: nobody else draws them. */
export function drawsOf(
  steps: readonly Pick<Augmentation, 'definition'>[],
  step: number,
  stream: RandomStream,
  { epoch, position }: SamplePlace,
): (k: number) => number {
  const draws = Math.max(DRAWS_PER_STEP, ...steps.map(({ definition }) => drawsIn(definition)));
  const first = (position * steps.length + step) * draws;
  return (k) => stream.uniform(epoch, first + k);
}

/** What mixes images draws one number more: which other image. */
function drawsIn(definition: AugmentationDefinition): number {
  return definition.draws + ('mix' in definition ? 1 : 0);
}
