import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What the file is called in which a project names its plugins. */
export const configName = 'convlang.config';

/**
 * The config that holds for a folder: that of the folder itself, or of the nearest folder above it, up to and with the one that
 * holds `.git`, where a project ends.
 *
 * @returns its absolute path, or `null` when there is none
 */
export function findConfig(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, configName);
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === true) return path;
    if (existsSync(join(at, '.git')) || dirname(at) === at) return null;
  }
}
