import { existsSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fail } from '../../fail.js';
import { reasonOf, systemCode } from './file-failure.js';

/**
 * Makes a folder and those above it, one by one: Node's own recursive `mkdir` never returns where the system answers ENOENT for a
 * folder whose parent is there, as in /proc.
 *
 * @returns the first folder that was made, or `undefined` when all were there
 * @throws ConvlangError E625 or E527
 */
export async function makeFolder(folder: string): Promise<string | undefined> {
  const missing: string[] = [];
  for (let path = resolve(folder); !existsSync(path) && dirname(path) !== path; path = dirname(path))
    missing.unshift(path);
  try {
    for (const path of missing.length > 0 ? missing : [folder]) await makeOne(path);
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    if (code === 'ENOSPC' || code === 'EDQUOT') fail('E527', { file: folder }, null);
    return fail('E625', { folder, reason: reasonNotMade(code) }, null);
  }
  return missing[0];
}

/** Makes one folder, unless it is there. */
async function makeOne(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST' || !(await stat(folder)).isDirectory()) throw error;
  }
}

function reasonNotMade(code: string): string {
  if (code === 'EEXIST') return 'there is something of that name that is no folder';
  if (code === 'ENOENT') return 'the system allows no folder there';
  return reasonOf(code);
}
