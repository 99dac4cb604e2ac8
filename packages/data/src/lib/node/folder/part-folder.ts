import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Span } from '@convlang/diagnostics';
import { isHiddenName } from '../../folder/picture-name.js';
import type { DataPart } from '../../source/data-source.js';
import { failReading } from '../file/file-failure.js';

/** Names of the parts of a data set, the first that is there counts. */
const names = {
  train: ['train', 'training'],
  test: ['test', 'testing', 'val', 'validation', 'valid'],
} as const satisfies Record<DataPart, readonly string[]>;

const all: readonly string[] = [...names.train, ...names.test];

/**
 * Where the pictures of a part lie: in its sub-folder `train`, or `test`, else `val` or `validation`, where a folder has no other sub-folders than
 * such; else in the folder itself, as where `train` is a class beside `bus`.
 *
 * @throws ConvlangError E501 or E502 where it cannot be read
 */
export async function partFolder(folder: string, part: DataPart, span: Span | null): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) =>
    failReading(error, folder, span),
  );
  const folders = entries
    .filter((entry) => !entry.isFile() && !isHiddenName(entry.name))
    .map(({ name }) => name);
  if (folders.length === 0 || !folders.every((name) => all.includes(name.toLowerCase()))) return folder;
  const find = (wanted: readonly string[]): string | undefined =>
    wanted.flatMap((name) => folders.filter((own) => own.toLowerCase() === name))[0];
  const own = find(names[part]) ?? find(names.train);
  return own === undefined ? folder : join(folder, own);
}
