import { readdirSync, statSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { failWriting, makeFolder, readFileText, removeUnfinished, temporaryName } from '@convlang/data/node';
import { ConvlangError, isRecord, report } from '@convlang/diagnostics';
import type { PageFile } from '@convlang/see';
import { version } from '../version.js';

/** Says of a folder that it was written as a whole, and lists its files. */
const MANIFEST = 'see.json';
const KIND = 'convlang see';

/** Names that are told of what lies in a folder. */
const MOST_TOLD = 3;

/**
 * Looks whether pages may be written to a folder: it is not there, it is empty, or it holds nothing but pages of `see`.
 *
 * @throws ConvlangError E657 for one that holds something else, E526 for what is no folder
 */
export function checkPageFolder(folder: string): void {
  const found = filesIn(folder);
  const own = new Set([MANIFEST, ...manifestFiles(join(folder, MANIFEST))]);
  const others = found.filter((path) => !own.has(path));
  if (others.length === 0) return;
  const more = others.length > MOST_TOLD ? ` and ${others.length - MOST_TOLD} more` : '';
  const files = `${others.toSorted().slice(0, MOST_TOLD).join(', ')}${more}`;
  const notes = ['name a folder that is not there yet, or an empty one: --out'];
  throw new ConvlangError([report('E657', { folder, files, command: 'see' }, null, { notes })]);
}

/**
 * Writes pages to a folder, whole: they go to a folder beside it first, which then takes its place. What was there stays until then, and a
 * failure leaves it as it was.
 *
 * @returns how many files were written
 * @throws ConvlangError E657 as `checkPageFolder`, E625, E526 or E527, and what making the files throws
 */
export async function writePageFolder(folder: string, files: AsyncIterable<PageFile>): Promise<number> {
  checkPageFolder(folder);
  const path = resolve(folder);
  const [parent, name] = [dirname(path), basename(path)];
  await makeFolder(parent);
  removeUnfinished(parent, [name]);
  const made = join(parent, temporaryName.create(name));
  try {
    await makeFolder(made);
    const written = await writeAll(made, files);
    await replaceFolder(path, made, join(parent, temporaryName.create(name)));
    return written.length;
  } catch (error) {
    await rm(made, { recursive: true, force: true }).catch(() => undefined);
    return failWriting(error, folder);
  }
}

async function writeAll(folder: string, files: AsyncIterable<PageFile>): Promise<readonly string[]> {
  const paths: string[] = [];
  const folders = new Set<string>();
  for await (const { path, text } of files) {
    const inside = dirname(join(folder, path));
    if (!folders.has(inside)) await mkdir(inside, { recursive: true });
    folders.add(inside);
    await writeFile(join(folder, path), text);
    paths.push(path);
  }
  const manifest = { kind: KIND, convlang: version(), files: paths };
  await writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest)}\n`);
  return paths;
}

/** Puts a folder in the place of another, which is kept aside until that is done. */
async function replaceFolder(path: string, made: string, aside: string): Promise<void> {
  const isThere = statSync(path, { throwIfNoEntry: false }) !== undefined;
  if (isThere) await rename(path, aside);
  try {
    await rename(made, path);
  } catch (error) {
    if (isThere) await rename(aside, path);
    throw error;
  }
  if (isThere) await rm(aside, { recursive: true, force: true });
}

/** Paths of all that lies in a folder and below, with `/`; none where it is not there. */
function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  } catch (error) {
    if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
    return failWriting(error, folder);
  }
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
