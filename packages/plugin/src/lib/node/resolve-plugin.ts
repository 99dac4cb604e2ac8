import { existsSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { moduleResolve } from 'import-meta-resolve';
import { isWithin } from './distrust.js';
import { configNames } from './find-config.js';
import { oddManifest } from './odd-manifest.js';

/** Where a plugin's module is, or why it cannot be said. */
export type ResolvedPlugin =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'missing'; readonly problem: string }
  /** A path that leads out of the project. */
  | { readonly kind: 'outside' };

/**
 * Finds the module of a plugin.
 *
 * @param name a package, looked for as Node would from the folder, or a path `./...` of a `.js` or `.mjs` file below the folder
 * @param folder that of the config
 */
export function resolvePlugin(name: string, folder: string): ResolvedPlugin {
  if (isAbsolute(name) || /^\.{1,2}(\/|$)/.test(name)) return resolvePath(name, folder);
  const parts = /^((?:@[\w.-]+\/)?[\w-][\w.-]*)((?:\/[\w.-]+)*)$/.exec(name);
  if (parts === null) return missing('it is neither the name of a package nor a path that begins with ./');
  return resolvePackage(parts[1] ?? '', parts[2] ?? '', folder);
}

function resolvePath(name: string, folder: string): ResolvedPlugin {
  const path = resolve(folder, name);
  if (!isWithin(path, folder)) return { kind: 'outside' };
  if (!/\.m?js$/.test(path)) return missing('a plugin of the project is a .js or .mjs file');
  if (!existsSync(path) || !statSync(path).isFile())
    return missing(`there is no file ${relative(folder, path)}`);
  return isWithin(realpathSync(path), realpathSync(folder)) ? readable(path) : { kind: 'outside' };
}

function resolvePackage(name: string, subpath: string, folder: string): ResolvedPlugin {
  const parent = join(folder, configNames[0]);
  const require = createRequire(parent);
  const home = (require.resolve.paths(name) ?? [])
    .map((modules) => join(modules, name))
    .find((candidate) => existsSync(join(candidate, 'package.json')));
  if (home === undefined) return missing(`install it: npm install ${name}`);
  const odd = oddManifest(folder) ?? oddManifest(home);
  if (odd !== null) return missing(noRegular(odd));
  const path = imported(name + subpath, pathToFileURL(parent)) ?? required(name + subpath, require);
  return path === null
    ? missing(`the package is there, but has no module \`${name}${subpath}\``)
    : asFile(path);
}

/** What `import` of a file in the folder would load. Links stay, so that whose they are can be asked. */
function imported(name: string, parent: URL): string | null {
  try {
    return fileURLToPath(moduleResolve(name, parent, conditions, true));
  } catch {
    return null;
  }
}

/** What `require` finds beyond that: a package without an entry for `import`, a module without the end of its name. */
function required(name: string, require: NodeJS.Require): string | null {
  try {
    return require.resolve(name);
  } catch {
    return null;
  }
}

function asFile(path: string): ResolvedPlugin {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  return isFile ? readable(path) : missing(`the package is there, but ${path} is no file`);
}

/** The module at a path, unless Node could not read what belongs to it. */
function readable(path: string): ResolvedPlugin {
  const odd = oddManifest(dirname(realpathSync(path)));
  return odd === null ? { kind: 'file', path } : missing(noRegular(odd));
}

function noRegular(manifest: string): string {
  return `${manifest} is not a regular file`;
}

const conditions = new Set(['import', 'node', ...ownConditions()]);

/** Conditions that this process was started with: `--conditions=NAME`, as when it runs from sources. */
function ownConditions(): readonly string[] {
  return process.execArgv.flatMap((argument) => /^(?:--conditions|-C)=(.+)$/.exec(argument)?.[1] ?? []);
}

function missing(problem: string): ResolvedPlugin {
  return { kind: 'missing', problem };
}
