import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command.js';

/** The repository's root folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A package that gets published. */
export interface Workspace {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
  /** What `import` finds: the package's name, and `name/subpath` for further entries. */
  readonly entries: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
}

/** Every package under `packages` and `apps` that is not private, in the order of their folders. */
export function publishableWorkspaces(): readonly Workspace[] {
  return ['packages', 'apps']
    .flatMap((group) => readdirSync(join(root, group)).map((name) => join(root, group, name)))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => ({ folder, manifest: readManifest(folder) }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ folder, manifest }) => ({
      name: manifest.name,
      version: manifest.version,
      folder,
      entries: entriesOf(manifest),
    }));
}

function entriesOf({ name, exports = {} }: Manifest): readonly string[] {
  // Those with conditions are modules; a plain path is a file, such as package.json.
  const modules = Object.entries(exports).filter(([, target]) => typeof target === 'object');
  return modules.map(([subpath]) => name + subpath.slice(1));
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** Where packed packages go: into a folder that the gates of one run share, where there is one, so that each is packed once. */
export function tarballFolder(own: string): string {
  const folder = process.env['CONVLANG_TARBALLS'] ?? join(own, 'tarballs');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * Packs built packages as `npm publish` would, but for those that `target` has already: all of them by one npm.
 *
 * @returns the paths of their tarballs in `target`, in the order of the packages
 * @throws Error with npm's words when one cannot be packed
 */
export function packWorkspaces(workspaces: readonly Workspace[], target: string): readonly string[] {
  const paths = workspaces.map(({ name, version }) =>
    join(target, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`),
  );
  const missing = workspaces.filter((_, i) => !existsSync(paths[i] ?? ''));
  if (missing.length === 0) return paths;
  const named = missing.map(({ name }) => `--workspace=${name}`);
  const { status, output } = runCommand(
    'npm',
    ['pack', '--silent', '--pack-destination', target, ...named],
    root,
  );
  if (status !== 0 || !paths.every((path) => existsSync(path)))
    throw new Error(`${missing.map(({ name }) => name).join(', ')} cannot be packed:\n${output}`);
  return paths;
}
