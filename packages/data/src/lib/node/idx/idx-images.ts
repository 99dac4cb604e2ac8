import { tensor, type Tensor } from '@convlang/tensor';
import { sampleSize, type ImageShape } from '../../source/data-source.js';
import { fail } from '../../fail.js';
import { readIdxHeader, type IdxFile } from './idx-file.js';
import { openBytes } from '../file/open-bytes.js';
import { readItems } from '../read-items.js';

/** Shape of one image: `[h, w, c]`, one channel when the file has none, one row when it holds features. */
export function idxImageShape({ dims }: IdxFile): ImageShape {
  const [, a = 1, b, c = 1] = dims;
  return b === undefined ? [1, 1, a] : [a, b, c];
}

/** Reads images by number into `images`, one after another, values as in the file. */
export async function readIdxItems(
  idx: IdxFile,
  numbers: ArrayLike<number>,
  images: Float32Array,
): Promise<void> {
  const size = sampleSize(idxImageShape(idx));
  const { name, bytes: elementBytes, read } = idx.element;
  const layout = { start: idx.start, itemBytes: size * elementBytes };
  await readItems(idx.store, layout, numbers, (place, bytes) => {
    if (name === 'u8') {
      images.set(bytes, place * size);
      return;
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let i = 0; i < size; i++) images[place * size + i] = read(view, i * elementBytes);
  });
}

/** The images of an IDX file that is open. */
export interface IdxImages {
  readonly count: number;
  /** Of one image: `[h, w, c]`. */
  readonly shape: ImageShape;
  /**
   * Reads images by number, counted from 0.
   *
   * @returns `[n, h, w, c]`, values as in the file (0 to 255 for bytes)
   * @throws ConvlangError E528 for a number that the file does not have
   */
  read(numbers: readonly number[]): Promise<Tensor<'f32'>>;
  /** Gives back open files. The images must not be read after. */
  close(): Promise<void>;
}

/**
 * Opens the images of an IDX file, plain or gzipped, without labels.
 *
 * @throws ConvlangError for what is wrong with the file
 */
export async function openIdxImages(file: string): Promise<IdxImages> {
  const store = await openBytes(file, { span: null });
  try {
    const idx = await readIdxHeader(store, 'images', null);
    const count = idx.dims[0] ?? 0;
    const shape = idxImageShape(idx);
    return {
      count,
      shape,
      async read(numbers) {
        const missing = numbers.find((n) => !Number.isSafeInteger(n) || n < 0 || n >= count);
        if (missing !== undefined) fail('E528', { file, item: missing, count, last: count - 1 }, null);
        const images = new Float32Array(numbers.length * sampleSize(shape));
        await readIdxItems(idx, numbers, images);
        return tensor('f32', [numbers.length, ...shape], images);
      },
      close: () => store.close(),
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
