import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf, systemCode } from '@convlang/data/node';
import { ConvlangError, report } from '@convlang/diagnostics';
import { isThere, runFiles } from '../train/run-folder.js';

/**
 * The runs in a folder, by name: the folder itself where it is one, else those that lie in it.
 *
 * @throws ConvlangError E670 where it cannot be listed
 */
export async function findRuns(folder: string): Promise<readonly string[]> {
  if (isRun(folder)) return [folder];
  const names = await namesIn(folder);
  return names.map((name) => join(folder, name)).filter(isRun);
}

/** Files beside the runs, and links that lead nowhere, are none. */
function isRun(folder: string): boolean {
  if (!isFolder(folder)) return false;
  const { checkpoint, metrics } = runFiles(folder);
  return isThere(checkpoint) || isThere(metrics);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** `run-2` stands before `run-10`. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    return names.toSorted(new Intl.Collator('en', { numeric: true }).compare);
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    const reason = code === 'ENOENT' ? 'it does not exist' : reasonOf(code);
    throw new ConvlangError([report('E670', { folder, reason }, null)]);
  }
}
