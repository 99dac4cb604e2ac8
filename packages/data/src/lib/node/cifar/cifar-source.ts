import type { Span } from '@convlang/diagnostics';
import type { DataSource } from '../../source/data-source.js';
import { fail } from '../../fail.js';
import { describeClasses } from '../../match/class-names.js';
import { openBytes, type ByteOptions, type ByteStore } from '../file/open-bytes.js';
import { readItems } from '../read-items.js';

const SIDE = 32;
const CHANNELS = 3;
const PLANE = SIDE * SIDE;
const PIXELS = PLANE * CHANNELS;
/** One byte for the label, then the red, the green and the blue plane. */
export const CIFAR_ITEM_BYTES = 1 + PIXELS;

const CIFAR_CLASSES = [
  'airplane',
  'automobile',
  'bird',
  'cat',
  'deer',
  'dog',
  'frog',
  'horse',
  'ship',
  'truck',
] as const;

/**
 * Opens CIFAR-10 batches in binary form, plain or gzipped, one after another as one source. Lengths are checked here, labels
 * when they are read.
 *
 * @param classes names of the classes; CIFAR-10's own when empty
 * @throws ConvlangError E504 for a batch that ends inside an item, and what is wrong with a file
 * @see https://www.cs.toronto.edu/~kriz/cifar.html, "Binary version"
 */
export async function openCifar(
  files: readonly string[],
  classes: readonly string[],
  options: ByteOptions,
): Promise<DataSource> {
  const stores: ByteStore[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(stores.map((store) => store.close()));
  };
  try {
    for (const file of files) {
      const store = await openBytes(file, options);
      stores.push(store);
      checkLength(store, options.span);
    }
    return batchesSource(stores, classes.length > 0 ? classes : CIFAR_CLASSES, options.span, close);
  } catch (error) {
    await close();
    throw error;
  }
}

function checkLength({ file, size }: ByteStore, span: Span | null): void {
  const needed = Math.ceil(size / CIFAR_ITEM_BYTES) * CIFAR_ITEM_BYTES;
  if (size !== needed) fail('E504', { file, end: size, needed }, span);
}

function batchesSource(
  stores: readonly ByteStore[],
  classes: readonly string[],
  span: Span | null,
  close: () => Promise<void>,
): DataSource {
  const counts = stores.map((store) => store.size / CIFAR_ITEM_BYTES);
  return {
    name: 'cifar10',
    shape: [SIDE, SIDE, CHANNELS],
    count: counts.reduce((sum, count) => sum + count, 0),
    targets: 'classes',
    classes,
    async read(indices, images, labels) {
      const groups = groupByFile(indices, counts);
      await Promise.all(
        stores.map(async (store, f) => {
          const { places, numbers } = groups[f] ?? { places: [], numbers: [] };
          await readItems(store, { start: 0, itemBytes: CIFAR_ITEM_BYTES }, numbers, (k, bytes, offset) => {
            const place = places[k] ?? 0;
            labels[place] = checkLabel(bytes[0] ?? 0, store.file, offset, classes, span);
            interleave(bytes, images.subarray(place * PIXELS, (place + 1) * PIXELS));
          });
        }),
      );
    },
    close,
  };
}

/** Items of one file: their numbers in it, and their places among those asked for. */
interface FileItems {
  readonly places: number[];
  readonly numbers: number[];
}

function groupByFile(indices: ArrayLike<number>, counts: readonly number[]): readonly FileItems[] {
  const groups = counts.map((): FileItems => ({ places: [], numbers: [] }));
  for (let place = 0; place < indices.length; place++) {
    let number = indices[place] ?? 0;
    let f = 0;
    for (; f + 1 < counts.length && number >= (counts[f] ?? 0); f++) number -= counts[f] ?? 0;
    groups[f]?.places.push(place);
    groups[f]?.numbers.push(number);
  }
  return groups;
}

function checkLabel(
  label: number,
  file: string,
  offset: number,
  classes: readonly string[],
  span: Span | null,
): number {
  if (label >= classes.length) fail('E509', { file, label, offset, classes: describeClasses(classes) }, span);
  return label;
}

/** From planes `[c, h, w]` behind the label to pixels `[h, w, c]`. */
function interleave(bytes: Uint8Array, image: Float32Array): void {
  for (let i = 0; i < PLANE; i++) {
    for (let k = 0; k < CHANNELS; k++) image[i * CHANNELS + k] = bytes[1 + k * PLANE + i] as number;
  }
}
