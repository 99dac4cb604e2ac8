import type { RawImage } from '@convlang/data';
import { openIdxImages, type IdxImages } from '@convlang/data/node';
import { ConvlangError } from '@convlang/diagnostics';
import type { ItemsArgument } from './image-argument.js';
import { unreadablePicture, type NamedPictures } from './named-picture.js';

/** IDX files that are read from, each opened once. */
export class IdxFiles {
  readonly #opened = new Map<string, Promise<IdxImages>>();

  /** @throws ConvlangError for what is wrong with the file */
  open(path: string): Promise<IdxImages> {
    const opened = this.#opened.get(path) ?? openIdxImages(path);
    this.#opened.set(path, opened);
    return opened;
  }

  async close(): Promise<void> {
    const opened = await Promise.allSettled(this.#opened.values());
    for (const one of opened) if (one.status === 'fulfilled') await one.value.close();
  }
}

/** The items that an argument names; where the file has not all of them, one that cannot be read. */
export async function* itemPictures(
  text: string,
  { path, first, last }: ItemsArgument,
  idxFiles: IdxFiles,
): NamedPictures {
  let images: IdxImages;
  try {
    images = await idxFiles.open(path);
    // Says which is missing, before thousands of lines do.
    if (last >= images.count) await images.read([Math.max(first, images.count)]);
  } catch (error) {
    if (!(error instanceof ConvlangError)) throw error;
    yield unreadablePicture(text, error);
    return;
  }
  const { shape } = images;
  for (let number = first; number <= last; number++) {
    const name = `${path}:${number}`;
    const read = async (): Promise<RawImage> => ({
      name,
      shape,
      pixels: (await images.read([number])).data,
    });
    yield { name, read };
  }
}
