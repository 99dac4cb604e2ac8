import { readdirSync, realpathSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { mapAhead } from '@convlang/data';
import { failWriting, makeFolder, readFileText, removeUnfinished, temporaryName } from '@convlang/data/node';
import { ConvlangError, isRecord, report } from '@convlang/diagnostics';
import type { PageFile } from '@convlang/see';
import { UsageError } from '../usage/usage-error.js';
import { version } from '../version.js';

/** Says of a folder that it was written as a whole, and lists its files. */
const MANIFEST = 'see.json';
const KIND = 'convlang see';

/** Files that are under way at a time: pictures are compressed on other threads, while the next are drawn. */
const FILES_AT_A_TIME = 8;

/** Names that are told of what lies in a folder. */
const MOST_TOLD = 3;

/**
 * Looks whether pages may be written to a folder: it is not there, it is empty, or it holds nothing but pages of `see`.
 *
 * @throws ConvlangError E657 for one that holds something else, E526 for what is no folder; UsageError for an empty name
 */
export function checkPageFolder(folder: string): void {
  if (folder === '') throw new UsageError('--out needs the name of a folder');
  const own = new Set([MANIFEST, ...manifestFiles(join(folder, MANIFEST))].flatMap(withFolders));
  const others = pathsIn(folder).filter((path) => !own.has(path));
  if (others.length === 0) return;
  const more = others.length > MOST_TOLD ? ` and ${others.length - MOST_TOLD} more` : '';
  const files = `${others.toSorted().slice(0, MOST_TOLD).join(', ')}${more}`;
  const notes = ['name a folder that is not there yet, or an empty one: --out'];
  throw new ConvlangError([report('E657', { folder, files, command: 'see' }, null, { notes })]);
}

/**
 * Writes pages to a folder, whole: they go to a folder beside it first, and take the place of what is there when all are made. A failure leaves
 * it as it was.
 *
 * @returns how many files were written
 * @throws ConvlangError E657 as `checkPageFolder`, E625, E526 or E527, and what making the files throws
 */
export async function writePageFolder(
  folder: string,
  files: AsyncIterable<PageFile> | Iterable<PageFile>,
): Promise<number> {
  checkPageFolder(folder);
  const path = isThere(folder) ? realpathSync(folder) : resolve(folder);
  const [parent, name] = [dirname(path), basename(path)];
  await makeFolder(parent);
  removeUnfinished(parent, [name]);
  const made = join(parent, temporaryName.create(name));
  try {
    await makeFolder(made);
    const written = await writeAll(made, files);
    // Somebody may have put something there since.
    checkPageFolder(folder);
    if (isThere(path)) await replaceContent(path, made, join(parent, temporaryName.create(name)));
    else await rename(made, path);
    return written.length;
  } catch (error) {
    await rm(made, { recursive: true, force: true }).catch(() => undefined);
    return failWriting(error, folder);
  }
}

async function writeAll(
  folder: string,
  files: AsyncIterable<PageFile> | Iterable<PageFile>,
): Promise<readonly string[]> {
  const paths: string[] = [];
  const folders = new Map<string, Promise<unknown>>();
  const write = async ({ path, text }: PageFile): Promise<string> => {
    const inside = dirname(join(folder, path));
    if (!folders.has(inside)) folders.set(inside, mkdir(inside, { recursive: true }));
    await folders.get(inside);
    await writeFile(join(folder, path), await text);
    return path;
  };
  for await (const path of mapAhead(files, FILES_AT_A_TIME, write)) paths.push(path);
  const manifest = { kind: KIND, convlang: version(), files: paths };
  await writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest)}\n`);
  return paths;
}

/**
 * Puts what lies in a folder in the place of what lies in another, which is kept aside until that is done. That folder itself stays: it may be
 * where a shell is.
 */
async function replaceContent(path: string, made: string, aside: string): Promise<void> {
  await mkdir(aside);
  try {
    await moveContent(path, aside);
  } catch (error) {
    await moveContent(aside, path);
    throw error;
  }
  try {
    await moveContent(made, path);
  } catch (error) {
    await moveContent(path, made);
    await moveContent(aside, path);
    throw error;
  }
  await Promise.all([aside, made].map((folder) => rm(folder, { recursive: true, force: true })));
}

async function moveContent(from: string, to: string): Promise<void> {
  for (const name of await readdir(from)) await rename(join(from, name), join(to, name));
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Paths of all that lies in a folder and below, with `/`; none where it is not there. */
function pathsIn(folder: string): readonly string[] {
  if (!isThere(folder)) return [];
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) =>
      relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
    );
  } catch (error) {
    return failWriting(error, folder);
  }
}

/** `a`, `a/b` and `a/b/c` of `a/b/c`. */
function withFolders(path: string): readonly string[] {
  return path.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/'));
}

/** What a manifest lists; nothing where there is none, or something else of its name. */
function manifestFiles(file: string): readonly string[] {
  try {
    const found: unknown = JSON.parse(readFileText(file));
    if (!isRecord(found) || found['kind'] !== KIND || !Array.isArray(found['files'])) return [];
    return found['files'].map(String);
  } catch {
    return [];
  }
}
