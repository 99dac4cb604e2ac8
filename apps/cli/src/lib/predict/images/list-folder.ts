import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isHiddenName, isPictureName } from '@convlang/data/node';

/** A picture that a folder holds, or a folder in it that cannot be read. */
export interface FoundFile {
  readonly path: string;
  /** Why the folder cannot be read, as the system says it; `null` for a picture. */
  readonly error: unknown;
}

/**
 * The pictures of a folder and of those in it, as their names tell: each folder in the order of its names by their characters' numbers, which
 * is the same on every system. Hidden names are left out. Links are followed; one that leads back to a folder that it lies in is not.
 *
 * @param above the real paths of the folders that it lies in
 */
export async function* listFolder(
  folder: string,
  above: readonly string[] = [],
): AsyncGenerator<FoundFile, void, undefined> {
  const listed = await list(folder).catch((error: unknown) => ({ error }));
  if ('error' in listed) {
    yield { path: folder, error: listed.error };
    return;
  }
  if (above.includes(listed.place)) return;
  for (const entry of listed.entries) {
    if (isHiddenName(entry.name)) continue;
    const path = join(folder, entry.name);
    if (await isFolder(entry, path)) yield* listFolder(path, [...above, listed.place]);
    else if (isPictureName(entry.name)) yield { path, error: null };
  }
}

async function list(
  folder: string,
): Promise<{ readonly place: string; readonly entries: readonly Dirent[] }> {
  const place = await realpath(folder);
  const entries = await readdir(folder, { withFileTypes: true });
  return { place, entries: entries.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

/** A link that leads nowhere is none: reading it as a picture says so. */
async function isFolder(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() ?? false;
}
