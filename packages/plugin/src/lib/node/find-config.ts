import { existsSync, lstatSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ConvlangError, report } from '@convlang/diagnostics';

/** What the file may be called in which a project names its plugins: lines, JSON, or a module. */
export const configNames = [
  'convlang.config',
  'convlang.config.json',
  'convlang.config.mjs',
  'convlang.config.js',
] as const;

/**
 * The config that holds for a folder: that of the folder itself, or of the nearest folder above it, up to and with the root of
 * the project, which is the nearest folder with a `package.json` or a `.git`. Outside of a project only the folder itself counts:
 * what lies above it is somebody else's.
 *
 * @returns its absolute path, whatever is there, or `null` when there is none
 * @throws ConvlangError E545 where several lie in one folder, and no one could say which holds
 */
export function findConfig(folder: string): string | null {
  const start = resolve(folder);
  const root = projectRoot(start) ?? start;
  for (let at = start; ; at = dirname(at)) {
    const names = configNames.filter(
      (name) => lstatSync(join(at, name), { throwIfNoEntry: false }) !== undefined,
    );
    if (names.length > 1)
      throw new ConvlangError([report('E545', { folder: at, names: names.join(', ') }, null)]);
    if (names[0] !== undefined) return join(at, names[0]);
    if (at === root) return null;
  }
}

function projectRoot(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (['package.json', '.git'].some((name) => existsSync(join(at, name)))) return at;
    if (dirname(at) === at) return null;
  }
}
