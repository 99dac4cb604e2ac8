import { existsSync, lstatSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What the file is called in which a project names its plugins. */
export const configName = 'convlang.config';

/**
 * The config that holds for a folder: that of the folder itself, or of the nearest folder above it, up to and with the root of
 * the project, which is the nearest folder with a `package.json` or a `.git`. Outside of a project only the folder itself counts:
 * what lies above it is somebody else's.
 *
 * @returns its absolute path, whatever is there, or `null` when there is none
 */
export function findConfig(folder: string): string | null {
  const start = resolve(folder);
  const root = projectRoot(start) ?? start;
  for (let at = start; ; at = dirname(at)) {
    const path = join(at, configName);
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) return path;
    if (at === root) return null;
  }
}

function projectRoot(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (['package.json', '.git'].some((name) => existsSync(join(at, name)))) return at;
    if (dirname(at) === at) return null;
  }
}
