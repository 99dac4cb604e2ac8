import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Span } from '@convlang/diagnostics';
import { fail } from '../../fail.js';
import type { PictureFolder } from '../../folder/picture-folder.js';
import { isHiddenName, isPictureName } from '../../folder/picture-name.js';
import { failReading } from '../file/file-failure.js';

/** What is found below a folder. */
type Listing = Required<Pick<PictureFolder, 'paths' | 'folders'>>;

/**
 * The pictures below a folder, by their endings, at any depth, and its own sub-folders. Nothing is opened. Hidden files and folders are left
 * out. Links are followed inside the folder, each folder once.
 *
 * @throws ConvlangError E562 for a link that leads out of the folder or to nothing, E501 or E502 where a folder cannot be read
 */
export async function listPictures(root: string, span: Span | null): Promise<Listing> {
  const real = await realpath(root).catch((error: unknown) => failReading(error, root, span));
  const listing = { root, real, span, paths: [] as string[], folders: [] as string[], seen: new Set([real]) };
  await listBelow(listing, '');
  return { paths: listing.paths, folders: listing.folders };
}

interface Walk {
  readonly root: string;
  /** Where it really lies. */
  readonly real: string;
  readonly span: Span | null;
  readonly paths: string[];
  readonly folders: string[];
  /** Folders that links led to. */
  readonly seen: Set<string>;
}

/** @param way names of folders from the root, each with a `/` behind it */
async function listBelow(walk: Walk, way: string): Promise<void> {
  const place = join(walk.root, way);
  const entries = await readdir(place, { withFileTypes: true }).catch((error: unknown) =>
    failReading(error, place, walk.span),
  );
  for (const entry of entries) {
    if (isHiddenName(entry.name)) continue;
    const isFolder = entry.isSymbolicLink() ? await followLink(walk, way, entry) : entry.isDirectory();
    if (isFolder === null) continue;
    if (!isFolder) {
      if (isPictureName(entry.name)) walk.paths.push(way + entry.name);
      continue;
    }
    if (way === '') walk.folders.push(entry.name);
    await listBelow(walk, `${way}${entry.name}/`);
  }
}

/** Whether a link leads to a folder; `null` for one that was gone through. */
async function followLink(
  { root, real, span, seen }: Walk,
  way: string,
  { name }: Dirent,
): Promise<boolean | null> {
  const link = join(root, way, name);
  const to = await realpath(link).catch(() => null);
  if (to === null)
    return isPictureName(name) || !name.includes('.')
      ? fail('E562', { link, fault: 'leads to nothing' }, span)
      : null;
  if (to !== real && !to.startsWith(real + sep))
    return fail('E562', { link, fault: `leads out of the folder, to ${to}` }, span);
  if (!(await stat(to)).isDirectory()) return false;
  if (seen.has(to)) return null;
  seen.add(to);
  return true;
}
