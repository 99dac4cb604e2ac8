import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatFiles, generateFiles, names, readJson, updateJson, type Tree } from '@nx/devkit';

/** What `npx nx g @convlang/tools:backend` is told. */
export interface BackendRequest {
  /** One word in lower case, dashes inside allowed. */
  readonly name: string;
  /** A package that needs nothing of the workspace, to be moved out of it. Default `false`. */
  readonly standalone?: boolean;
}

const templates = join(dirname(fileURLToPath(import.meta.url)), 'files');

/**
 * Writes a backend package: a device of plain arrays, an empty table of kernels, and the conformance kit with everything declared
 * unsupported. In `packages/backend-NAME`, part of the workspace and known to the command, or in `standalone/backend-NAME`.
 *
 * @throws Error for a name that is taken, or that cannot stand after `--backend`
 */
export async function generateBackend(
  tree: Tree,
  { name, standalone = false }: BackendRequest,
): Promise<void> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new Error(`a backend's name is one word in lower case such as abacus, not ${name}`);
  const folder = `${standalone ? 'standalone' : 'packages'}/backend-${name}`;
  if (tree.exists(folder) || existsSync(join(tree.root, folder)))
    throw new Error(`${folder} is already there`);
  const { className, propertyName } = names(name);
  const packageName = standalone ? `convlang-backend-${name}` : `@convlang/backend-${name}`;
  const slots = {
    dot: '.',
    name,
    className,
    propertyName,
    packageName,
    version: versionOf(tree),
    ...toolVersions(tree),
  };
  generateFiles(tree, join(templates, 'common'), folder, slots);
  generateFiles(tree, join(templates, standalone ? 'standalone' : 'workspace'), folder, slots);
  if (!standalone) {
    addReference(tree, `./${folder}`);
    addPeer(tree, packageName, slots.version);
    addProvider(tree, slots);
    addCliReference(tree, folder);
  }
  await formatFiles(tree);
}

interface Manifest {
  readonly version: string;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Version of the contract that the package stands on. */
function versionOf(tree: Tree): string {
  return readJson<Manifest>(tree, 'packages/backend/package.json').version;
}

function toolVersions(tree: Tree): Readonly<Record<'typescript' | 'vitest' | 'nodeTypes', string>> {
  const { devDependencies = {} } = readJson<Manifest>(tree, 'package.json');
  const versionFor = (name: string): string => {
    const version = devDependencies[name];
    if (version === undefined) throw new Error(`the workspace has no ${name}`);
    return version;
  };
  return {
    typescript: versionFor('typescript'),
    vitest: versionFor('vitest'),
    nodeTypes: versionFor('@types/node'),
  };
}

interface PeerManifest {
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional: boolean }>>;
}

/** Among the peers of the command, which may be lacking. */
function addPeer(tree: Tree, name: string, version: string): void {
  updateJson<PeerManifest>(tree, 'apps/cli/package.json', (manifest) => ({
    ...manifest,
    peerDependencies: sorted({ ...manifest.peerDependencies, [name]: version }),
    peerDependenciesMeta: sorted({ ...manifest.peerDependenciesMeta, [name]: { optional: true } }),
  }));
}

function sorted<T>(table: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const providers = 'apps/cli/src/lib/backends/core-providers.ts';

/** A row at the end of the command's list of backends. */
function addProvider(
  tree: Tree,
  {
    name,
    packageName,
    propertyName,
  }: { readonly name: string; readonly packageName: string; readonly propertyName: string },
): void {
  const text = tree.read(providers, 'utf8') ?? '';
  const end = text.indexOf('\n];\n');
  if (end < 0) throw new Error(`${providers} has no list that ends with \`];\`: add the provider by hand`);
  const row = `
  packageProvider({
    name: '${name}',
    summary: 'Kernels over plain arrays',
    module: '${packageName}',
    load: () => import('${packageName}'),
    pick: ({ ${propertyName}Provider }) => ${propertyName}Provider,
  }),`;
  tree.write(providers, text.slice(0, end) + row + text.slice(end));
}

/** As `nx sync` has it: the sources of the command build upon those of the package. */
function addCliReference(tree: Tree, folder: string): void {
  updateJson<TsConfig>(tree, 'apps/cli/tsconfig.lib.json', (config) => ({
    ...config,
    references: [...config.references, { path: `../../${folder}/tsconfig.lib.json` }],
  }));
}

interface TsConfig {
  references: { path: string }[];
}

function addReference(tree: Tree, path: string): void {
  updateJson<TsConfig>(tree, 'tsconfig.json', (config) => ({
    ...config,
    references: [...config.references, { path }].sort((a, b) => compareGroups(a.path, b.path)),
  }));
}

/** As the file has them: packages by name, then apps, then tools. */
function compareGroups(a: string, b: string): number {
  const rank = (path: string): number =>
    ['./packages/', './apps/', './tools'].findIndex((group) => path.startsWith(group));
  return rank(a) - rank(b) || a.localeCompare(b);
}
