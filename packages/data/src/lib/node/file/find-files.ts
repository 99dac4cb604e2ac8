import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import type { Span } from '@convlang/diagnostics';
import type { DataPart } from '../../source/data-source.js';
import { fail } from '../../fail.js';
import { failReading } from './file-failure.js';
import type { IdxPair } from '../idx/idx-source.js';

/** A path of a setting, seen from the folder it is relative to. */
export function resolvePath(baseDir: string, path: string): string {
  return isAbsolute(path) ? path : join(baseDir, path);
}

/** @throws ConvlangError E501 or E502 when there is nothing at the path */
export async function isFolder(path: string, span: Span | null): Promise<boolean> {
  const found = await stat(path).catch((error: unknown) => failReading(error, path, span));
  return found.isDirectory();
}

/** Names of what a folder holds, in order. */
export async function listFolder(folder: string, span: Span | null): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: unknown) => failReading(error, folder, span));
  return names.sort();
}

const idxPrefix = { train: 'train', test: 't10k' } as const satisfies Record<DataPart, string>;
const idxEnding = { images: 'idx3-ubyte', labels: 'idx1-ubyte' } as const;

/** The names an IDX file of a data set may have: `train-images-idx3-ubyte`, with a dot before `idx3`, each also `.gz`. */
function idxNames(part: DataPart, content: 'images' | 'labels'): readonly string[] {
  const stem = `${idxPrefix[part]}-${content}`;
  return ['-', '.'].flatMap((mark) => ['', '.gz'].map((end) => `${stem}${mark}${idxEnding[content]}${end}`));
}

/** The pair of IDX files that a folder holds for a part, or `null`. */
export function findIdxPair(folder: string, names: readonly string[], part: DataPart): IdxPair | null {
  const find = (content: 'images' | 'labels'): string | undefined =>
    idxNames(part, content).find((name) => names.includes(name));
  const [images, labels] = [find('images'), find('labels')];
  if (images === undefined || labels === undefined) return null;
  return { images: join(folder, images), labels: join(folder, labels) };
}

/**
 * The pair of IDX files of a part in a folder.
 *
 * @throws ConvlangError E511 with the names that were looked for
 */
export async function needIdxPair(folder: string, part: DataPart, span: Span | null): Promise<IdxPair> {
  const pair = findIdxPair(folder, await listFolder(folder, span), part);
  if (pair !== null) return pair;
  const looked = (['images', 'labels'] as const).map((c) => `looked for ${idxNames(part, c).join(', ')}`);
  return fail(
    'E511',
    { folder, what: `pair of IDX files to ${part === 'train' ? 'train' : 'test'} on` },
    span,
    looked,
  );
}

/** The path of the labels that belong to a file of images by the usual names; the same path when the name says nothing. */
export function labelsPathOf(imagesFile: string): string {
  const name = basename(imagesFile).replace('images', 'labels').replace('idx3', 'idx1');
  return join(dirname(imagesFile), name);
}

/** The path of the images that belong to a file of labels by the usual names; the same path when the name says nothing. */
export function imagesPathOf(labelsFile: string): string {
  const name = basename(labelsFile).replace('labels', 'images').replace('idx1', 'idx3');
  return join(dirname(labelsFile), name);
}

const cifarNames = {
  train: /^data_batch.*\.bin(\.gz)?$/,
  test: /^test_batch.*\.bin(\.gz)?$/,
} as const satisfies Record<DataPart, RegExp>;

/** The CIFAR-10 batches of a part among the names in a folder, in order. */
export function findCifarBatches(
  folder: string,
  names: readonly string[],
  part: DataPart,
): readonly string[] {
  return names.filter((name) => cifarNames[part].test(name)).map((name) => join(folder, name));
}

/**
 * The CIFAR-10 batches of a part in a folder, in order of their names.
 *
 * @throws ConvlangError E511 with the names that were looked for
 */
export async function needCifarBatches(
  folder: string,
  part: DataPart,
  span: Span | null,
): Promise<readonly string[]> {
  const batches = findCifarBatches(folder, await listFolder(folder, span), part);
  if (batches.length > 0) return batches;
  const looked = part === 'train' ? 'data_batch*.bin' : 'test_batch*.bin';
  return fail('E511', { folder, what: 'CIFAR-10 batches in binary form' }, span, [
    `looked for ${looked}, each also .gz`,
  ]);
}
