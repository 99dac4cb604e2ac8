import { join } from 'node:path';
import { coreSources, coloursOfText } from '@convlang/ops';
import { fail } from '../../fail.js';
import { album, fromFolder, readFiles } from '../../folder/from-folder.js';
import type { PictureFolder } from '../../folder/picture-folder.js';
import { partnersOf } from '../../folder/partners.js';
import { isPictureName, stemOf } from '../../folder/picture-name.js';
import type { ImageSource } from '../../image/image-source.js';
import type { OpenContext, SourceReader } from '../../source/open-source.js';
import { isFolder, resolvePath } from '../file/find-files.js';
import { openBytes } from '../file/open-bytes.js';
import { readFileBytes } from '../file/read-file-bytes.js';
import { listPictures } from './list-pictures.js';
import { partFolder } from './part-folder.js';
import { readLabelTable } from './read-label-table.js';

/** Options of which each says another kind of labels. */
const kinds = ['labels', 'masks', 'targets'] as const;

/** The value of an option. */
type Given = string | number | boolean | undefined;

/**
 * `source folder "photos/"`: pictures, a sub-folder a class. With `labels "labels.csv"` a table says the label of each; with `masks "masks/"`
 * or `targets "large/"` a picture of the same name in another folder is what is to be met. Where the folder holds `train` and
 * `test` (or `val`), each part is what lies in its own.
 */
export const folderReader = {
  ...coreSources.folder,
  /** Lists the pictures; files are opened batch by batch, and none stays open. */
  async open({ path, options }, context) {
    const [kind, other] = kinds.filter((one) => options[one] !== undefined);
    if (kind !== undefined && other !== undefined) return fail('E559', { one: kind, other }, context.span);
    const folder = await openFolder(path ?? '', context);
    if (kind === 'labels') return fromTable(folder, String(options['labels']), options['label'], context);
    if (kind !== undefined)
      return fromPairs(
        folder,
        String(options[kind]),
        { isMasks: kind === 'masks', colours: options['colours'] },
        context,
      );
    const { classes, learnt, part, span } = context;
    const mayLack = part === 'test' || learnt.length > 0;
    return fromFolder(folder, { classes, mayLack, span });
  },
} as const satisfies SourceReader;

/** The part of a folder that is meant, with its files. */
async function openFolder(path: string, { baseDir, part, span }: OpenContext): Promise<PictureFolder> {
  const place = resolvePath(baseDir, path);
  if (!(await isFolder(place, span))) return fail('E502', { file: place, reason: 'it is no folder' }, span);
  const own = await partFolder(place, part, span);
  // What is below it is told with a `/` between.
  const name = own.replace(/(?<=.)\/+$/, '');
  return { name, ...(await listPictures(own, span)), read: (file) => readFileBytes(join(own, file)) };
}

/** @param table path of the CSV file, seen from the model file */
async function fromTable(
  folder: PictureFolder,
  table: string,
  label: Given,
  context: OpenContext,
): Promise<ImageSource> {
  const store = await openBytes(resolvePath(context.baseDir, table), context);
  try {
    const { classes, learnt, span } = context;
    const wanted = typeof label === 'boolean' ? null : (label ?? null);
    const { rows, labels } = await readLabelTable(store, { label: wanted, classes, learnt }, span);
    const byName = new Map(
      folder.paths.flatMap((path) => [
        [path.normalize('NFC'), path],
        [stemOf(path), path],
      ]),
    );
    const paths = rows.map(
      ({ picture, line }) =>
        byName.get(picture.replaceAll('\\', '/').replace(/^\.\//, '').normalize('NFC')) ??
        fail('E564', { table: store.file, line, picture, folder: folder.name }, span),
    );
    const { targets, found } = labels;
    const source = album(folder, paths, { targets, classes: labels.classes }, (indices, into) => {
      for (let k = 0; k < indices.length; k++) into[k] = rows[indices[k] as number]?.label as number;
    });
    return found === undefined ? source : { ...source, classesFound: found };
  } finally {
    await store.close();
  }
}

/** @param other path of the folder with what is to be met, seen from the model file */
async function fromPairs(
  folder: PictureFolder,
  other: string,
  { isMasks, colours }: { readonly isMasks: boolean; readonly colours: Given },
  context: OpenContext,
): Promise<ImageSource> {
  const { classes, span } = context;
  const met = await openFolder(other, context);
  const paths = folder.paths.filter(isPictureName).sort();
  if (paths.length === 0) return fail('E511', { folder: folder.name, what: 'pictures' }, span);
  const partners = partnersOf(paths, folder.name, met, span);
  const named = coloursOfText(colours);
  const source = album(
    folder,
    paths,
    { targets: isMasks ? 'maps' : 'values', classes: isMasks ? classes : [] },
    () => undefined,
  );
  return {
    ...source,
    pictures: {
      colours: named === null ? null : new Map(named.map((colour, i) => [colour, i])),
      read: (indices) =>
        readFiles(
          met,
          Array.from(indices, (i) => partners[i] as string),
        ),
    },
  };
}
