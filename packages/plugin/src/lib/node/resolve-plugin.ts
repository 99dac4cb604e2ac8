import { existsSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { readText } from '@convlang/data/node';
import { isWithin } from './distrust.js';
import { configName } from './find-config.js';
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
  const require = createRequire(join(folder, configName));
  const home = (require.resolve.paths(name) ?? [])
    .map((modules) => join(modules, name))
    .find((candidate) => existsSync(join(candidate, 'package.json')));
  if (home === undefined) return missing(`install it: npm install ${name}`);
  const odd = oddManifest(folder) ?? oddManifest(home);
  if (odd !== null) return missing(noRegular(odd));
  const entry = entryOf(home, `.${subpath}`);
  if (entry !== null) return asFile(join(home, entry));
  try {
    return asFile(require.resolve(name + subpath));
  } catch {
    return missing(`the package is there, but has no module \`${name}${subpath}\``);
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

/** What a package's `exports` give to `import`; `null` when they give nothing, or there are none. */
function entryOf(home: string, subpath: string): string | null {
  const exports = exportsOf(home);
  const isTable = isRecord(exports) && Object.keys(exports).some((key) => key.startsWith('.'));
  if (isTable) return targetOf(exports[subpath]);
  return subpath === '.' ? targetOf(exports) : null;
}

function exportsOf(home: string): unknown {
  try {
    const manifest: unknown = JSON.parse(readText(join(home, 'package.json')));
    return isRecord(manifest) ? manifest['exports'] : undefined;
  } catch {
    // Node says the same of a manifest that it cannot read: there is no module.
    return undefined;
  }
}

const conditions: ReadonlySet<string> = new Set(['import', 'node', 'default', ...ownConditions()]);

/** Conditions that this process was started with: `--conditions=NAME`, as when it runs from sources. */
function ownConditions(): readonly string[] {
  return process.execArgv.flatMap((argument) => /^(?:--conditions|-C)=(.+)$/.exec(argument)?.[1] ?? []);
}

/** The first target whose condition holds, as Node chooses. */
function targetOf(target: unknown): string | null {
  if (typeof target === 'string') return target;
  if (!isRecord(target)) return null;
  for (const [condition, inner] of Object.entries(target)) {
    const found = conditions.has(condition) ? targetOf(inner) : null;
    if (found !== null) return found;
  }
  return null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function missing(problem: string): ResolvedPlugin {
  return { kind: 'missing', problem };
}
