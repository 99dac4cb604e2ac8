import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Span } from '@convlang/diagnostics';
import { fail } from '../../fail.js';
import type { PictureFolder } from '../../folder/picture-folder.js';
import { isHiddenName, isPictureName } from '../../folder/picture-name.js';
import { failReading } from '../file/file-failure.js';

/** Ways that links make through links: folders that link to each other have one for each order of them. */
const MOST_WAYS = 1000;

const OVER_AND_OVER = `is one of those that lead to each other in more than ${MOST_WAYS} ways; take some of them out`;

/** What is found below a folder. */
type Listing = Required<Pick<PictureFolder, 'paths' | 'folders'>>;

/**
 * The pictures below a folder, by their endings, at any depth, and its own sub-folders. Nothing is opened. Hidden files and folders are left
 * out. Links are followed inside the folder; one that leads back to a folder that it lies in is not.
 *
 * @throws ConvlangError E562 for a link that leads out of the folder or to nothing, or where links make no end of ways, E501 or E502 where a folder
 *   cannot be read
 */
export async function listPictures(root: string, span: Span | null): Promise<Listing> {
  const real = await realpath(root).catch((error: unknown) => failReading(error, root, span));
  const listing = { root, real, span, paths: [] as string[], folders: [] as string[], waysByLinks: 0 };
  await listBelow(listing, '', { above: [real], links: 0 });
  return { paths: listing.paths, folders: listing.folders };
}

interface Walk {
  readonly root: string;
  /** Where it really lies. */
  readonly real: string;
  readonly span: Span | null;
  readonly paths: string[];
  readonly folders: string[];
  /** How often a link was followed behind another. */
  waysByLinks: number;
}

/** How a folder was come to. */
interface Way {
  /** Where the folders on it really lie, the last one last. */
  readonly above: readonly string[];
  /** How many of them a link led to. */
  readonly links: number;
}

/** @param way names of folders from the root, each with a `/` behind it */
async function listBelow(walk: Walk, way: string, { above, links }: Way): Promise<void> {
  const place = join(walk.root, way);
  const entries = await readdir(place, { withFileTypes: true }).catch((error: unknown) =>
    failReading(error, place, walk.span),
  );
  for (const entry of entries) {
    if (isHiddenName(entry.name)) continue;
    const led = entry.isSymbolicLink() ? await followLink(walk, way, entry) : null;
    if (led === 'nothing') continue;
    const isFolder = led === null ? entry.isDirectory() : led.isFolder;
    if (!isFolder) {
      if (isPictureName(entry.name)) walk.paths.push(way + entry.name);
      continue;
    }
    const to = led === null ? join(above.at(-1) ?? walk.real, entry.name) : led.to;
    if (above.includes(to)) continue;
    if (way === '') walk.folders.push(entry.name);
    const next = { above: [...above, to], links: led === null ? links : links + 1 };
    if (led !== null && next.links > 1 && ++walk.waysByLinks > MOST_WAYS)
      fail('E562', { link: join(place, entry.name), fault: OVER_AND_OVER }, walk.span);
    await listBelow(walk, `${way}${entry.name}/`, next);
  }
}

/** Where a link leads; `nothing` for one that is missed by nobody. */
async function followLink(
  { root, real, span }: Walk,
  way: string,
  { name }: Dirent,
): Promise<{ readonly to: string; readonly isFolder: boolean } | 'nothing'> {
  const link = join(root, way, name);
  const to = await realpath(link).catch(() => null);
  if (to === null)
    return isPictureName(name) || !name.includes('.')
      ? fail('E562', { link, fault: 'leads to nothing' }, span)
      : 'nothing';
  if (to !== real && !to.startsWith(real + sep))
    return fail('E562', { link, fault: `leads out of the folder, to ${to}` }, span);
  return { to, isFolder: (await stat(to)).isDirectory() };
}
