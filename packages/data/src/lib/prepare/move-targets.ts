import { coreVocabulary, type ImageShape } from '@convlang/ops';
import { isImageItself, labelPlaces, type DataSource, type HeadTarget } from '../source/data-source.js';
import { augmentImage, augmentStream, prepareAugmentations, type SamplePlace } from './augment-image.js';
import type { PrepareSettings } from './create-preparer.js';

/** Does the random changes of a sample's images to its targets that lie on their pixels. */
export type TargetMover = (labels: Int32Array | Float32Array, place: SamplePlace) => void;

/**
 * What moves the targets of a source as its images are moved: images and maps of classes, of each head.
 *
 * @param seed of the random changes
 * @returns changes the numbers of one sample's labels in place
 * @throws ConvlangError E521 when a change may leave nothing of a target
 */
export function createTargetMover(
  source: DataSource,
  { augment, span = null, vocabulary = coreVocabulary }: PrepareSettings,
  seed: number,
): TargetMover {
  const stream = augmentStream(seed, source.name);
  const moved = labelPlaces(source).flatMap(({ target, begin, size }) => {
    const shape = pixelShape(target);
    if (shape === null) return [];
    const changes = prepareAugmentations(shape, augment, span, vocabulary.augmentations, 'target');
    const of = target.targets === 'maps' ? ('classes' as const) : ('image' as const);
    const [numbers, scratch] = [new Float32Array(size), new Float32Array(size)];
    return [{ begin, changes, image: { numbers, scratch, shape, of } }];
  });
  return (labels, place) => {
    for (const { begin, changes, image } of moved) {
      image.numbers.set(labels.subarray(begin, begin + image.numbers.length));
      augmentImage(image, changes, stream, place);
      labels.set(image.numbers, begin);
    }
  };
}

/** Sizes of a target that lies on the pixels of an image; `null` for others, and for the image itself, which is changed before it is met. */
function pixelShape({ targets, target = [1] }: HeadTarget): ImageShape | null {
  if (isImageItself(target) || targets === 'classes') return null;
  const [h = 1, w = 1, c = 1] = target;
  return targets === 'maps' || target.length === 3 ? [h, w, c] : null;
}
