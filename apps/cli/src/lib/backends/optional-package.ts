import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFileText } from '@convlang/data/node';
import { ConvlangError } from '@convlang/diagnostics';
import { distrust, oddManifest } from '@convlang/plugin/node';
import { trustedFolders } from '../usage/config-choice.js';

/**
 * Loads a module of a package that need not be there: the one that is installed beside the command, else the one of the
 * project in the working directory, as for `npx convlang` without an installation.
 *
 * @param name of the module: the package, or a path in it
 * @param load imports it
 * @returns `null` when neither place has it
 * @throws ConvlangError E542 where that of the project is not trusted, E502 where Node could not end to read a `package.json`; what the module throws when it is loaded
 */
export async function loadOptional<T>(name: string, load: () => Promise<T>): Promise<T | null> {
  try {
    return await load();
  } catch (error) {
    if (!isAbsent(error, name)) throw error;
    const path = findInProject(name);
    if (path === null) return null;
    const distrusted = distrust(path, trustedFolders(process.env), null);
    if (distrusted !== null) throw new ConvlangError([distrusted]);
    return (await import(pathToFileURL(path).href)) as T;
  }
}

/** Whether an import failed because that package itself is not there, and not one that it needs. */
function isAbsent(error: unknown, name: string): boolean {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
  return isMissing && error.message.startsWith(`Cannot find package '${packageOf(name)}'`);
}

function findInProject(name: string): string | null {
  const folder = process.cwd();
  const require = createRequire(join(folder, 'package.json'));
  const homes = (require.resolve.paths(name) ?? []).map((modules) => join(modules, packageOf(name)));
  const odd = [folder, ...homes].map(oddManifest).find((manifest) => manifest !== null);
  if (odd !== undefined) readFileText(odd);
  try {
    return require.resolve(name);
  } catch {
    return null;
  }
}

/** `@scope/name/path` is a module of `@scope/name`. */
export function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
