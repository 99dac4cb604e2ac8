import type { Span } from '@convlang/diagnostics';
import { fail } from '../fail.js';
import type { ImageSource } from '../image/image-source.js';
import type { EncodedImage } from '../image/source-image.js';
import { classFolders } from './class-folders.js';
import type { PictureFolder } from './picture-folder.js';
import { isPictureName } from './picture-name.js';

/** Settings of {@link fromFolder}. */
export interface FolderOptions {
  /** Names of the classes, in their order, where it is another than that of the sub-folders' names. */
  readonly classes?: readonly string[];
  /** Whether some classes may be missing, as in data for a model that has learnt them. */
  readonly mayLack?: boolean;
  /** For errors. */
  readonly span?: Span | null;
}

/**
 * Pictures as samples: a sub-folder is a class. Where there are pictures and no sub-folders with any they have no labels: the picture itself is
 * what is to be met.
 *
 * @throws ConvlangError E511 for no pictures at all, E560 for a single class, E561 for a class without pictures, E563 where `classes` names
 *   only some of the sub-folders
 */
export function fromFolder(
  folder: PictureFolder,
  { classes = [], mayLack = false, span = null }: FolderOptions = {},
): ImageSource {
  const paths = folder.paths.filter(isPictureName);
  if (paths.length === 0) {
    const looked =
      'looked for PNG, JPEG, WebP, AVIF, GIF and TIFF files in its sub-folders, one of which is a class';
    return fail('E511', { folder: folder.name, what: 'pictures' }, span, [looked]);
  }
  if (!paths.some((path) => path.includes('/')))
    return album(folder, paths.sort(), { targets: 'values', target: 'image', classes: [] }, () => undefined);
  const found = classFolders({ ...folder, paths }, { classes, mayLack, span });
  return album(folder, found.paths, { targets: 'classes', classes: found.classes }, (indices, labels) => {
    for (let k = 0; k < indices.length; k++) labels[k] = found.labels[indices[k] as number] as number;
  });
}

/** Files that are read at a time: a batch of photos does not open them all. */
const FILES_AT_A_TIME = 16;

/**
 * Files of a folder as images in a given order.
 *
 * @param write puts the labels of some samples where they belong
 */
export function album(
  folder: Pick<PictureFolder, 'name' | 'read'>,
  paths: readonly string[],
  facts: Pick<ImageSource, 'targets' | 'target' | 'classes'>,
  write: (indices: ArrayLike<number>, labels: Int32Array | Float32Array) => void,
): ImageSource {
  return {
    name: 'folder',
    count: paths.length,
    ...facts,
    async readImages(indices, labels) {
      write(indices, labels);
      return readFiles(
        folder,
        Array.from(indices, (i) => paths[i] as string),
      );
    },
    close: () => Promise.resolve(),
  };
}

/** Some files, in their order. */
export async function readFiles(
  { name, read }: Pick<PictureFolder, 'name' | 'read'>,
  paths: readonly string[],
): Promise<readonly EncodedImage[]> {
  const images: EncodedImage[] = [];
  for (let first = 0; first < paths.length; first += FILES_AT_A_TIME) {
    const some = paths.slice(first, first + FILES_AT_A_TIME);
    images.push(
      ...(await Promise.all(
        some.map(async (path) => ({ name: `${name}/${path}`, bytes: await read(path) })),
      )),
    );
  }
  return images;
}
