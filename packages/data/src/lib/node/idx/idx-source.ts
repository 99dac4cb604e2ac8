import type { Span } from '@convlang/diagnostics';
import type { DataSource } from '../../source/data-source.js';
import { fail } from '../../fail.js';
import { describeClasses, nameClasses } from '../../match/class-names.js';
import { peekIdxRank, readIdxHeader, type IdxFile } from './idx-file.js';
import { idxImageShape, readIdxItems } from './idx-images.js';
import { openBytes, type ByteOptions, type ByteStore } from '../file/open-bytes.js';
import { readItems } from '../read-items.js';

/** Two files that belong together. */
export interface IdxPair {
  readonly images: string;
  readonly labels: string;
}

const LABELS_A_PIECE = 65536;
const DIGIT_CLASSES = 10;

/**
 * Opens a pair of IDX files, plain or gzipped. Every label is checked here, images are read when asked for.
 *
 * @param classes names of the classes; ten, `0` to `9`, when empty
 * @throws ConvlangError E507 swapped, E508 different counts, E509 a label out of range, and what is wrong with one file
 */
export async function openIdxPair(
  pair: IdxPair,
  classes: readonly string[],
  options: ByteOptions,
): Promise<DataSource> {
  const { span } = options;
  const stores: ByteStore[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(stores.map((store) => store.close()));
  };
  try {
    const imageBytes = await openBytes(pair.images, options);
    stores.push(imageBytes);
    const labelBytes = await openBytes(pair.labels, options);
    stores.push(labelBytes);
    await checkOrder(imageBytes, labelBytes, span);
    const images = await readIdxHeader(imageBytes, 'images', span);
    const labels = await readIdxHeader(labelBytes, 'labels', span);
    const names = nameClasses(classes, DIGIT_CLASSES);
    const count = checkCounts(images, labels, span);
    await checkLabels(labels, count, names, span);
    return pairSource(images, labels, names, close);
  } catch (error) {
    await close();
    throw error;
  }
}

function pairSource(
  images: IdxFile,
  labels: IdxFile,
  classes: readonly string[],
  close: () => Promise<void>,
): DataSource {
  return {
    name: 'mnist',
    shape: idxImageShape(images),
    count: images.dims[0] ?? 0,
    targets: 'classes',
    classes,
    async read(indices, imagesOut, labelsOut) {
      await Promise.all([
        readIdxItems(images, indices, imagesOut),
        readLabels(labels, indices, (place, label) => (labelsOut[place] = label)),
      ]);
    },
    close,
  };
}

async function readLabels(
  { element, start, store }: IdxFile,
  numbers: ArrayLike<number>,
  take: (place: number, label: number, offset: number) => void,
): Promise<void> {
  await readItems(store, { start, itemBytes: element.bytes }, numbers, (place, bytes, offset) => {
    take(place, element.read(new DataView(bytes.buffer, bytes.byteOffset), 0), offset);
  });
}

async function checkOrder(images: ByteStore, labels: ByteStore, span: Span | null): Promise<void> {
  const [imagesRank, labelsRank] = [await peekIdxRank(images), await peekIdxRank(labels)];
  if (imagesRank === 1 && labelsRank !== null && labelsRank > 1) {
    fail('E507', { images: images.file, labels: labels.file }, span);
  }
}

function checkCounts(images: IdxFile, labels: IdxFile, span: Span | null): number {
  const [imageCount, labelCount] = [images.dims[0] ?? 0, labels.dims[0] ?? 0];
  if (imageCount !== labelCount) {
    fail('E508', { images: images.store.file, imageCount, labels: labels.store.file, labelCount }, span);
  }
  return imageCount;
}

async function checkLabels(
  labels: IdxFile,
  count: number,
  names: readonly string[],
  span: Span | null,
): Promise<void> {
  const { file } = labels.store;
  for (let first = 0; first < count; first += LABELS_A_PIECE) {
    const numbers = Array.from({ length: Math.min(LABELS_A_PIECE, count - first) }, (_, i) => first + i);
    await readLabels(labels, numbers, (_, label, offset) => {
      if (label < 0 || label >= names.length) {
        fail('E509', { file, label, offset, classes: describeClasses(names) }, span);
      }
    });
  }
}
