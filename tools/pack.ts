// Packs every package as `npm publish` would send it: what `convlang` and the command need into the folder `tarballs`, the rest into
// `tarballs/optional`. The packages are installed from there until a registry has them. Needs a build.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packWorkspaces, publishableWorkspaces, root, type Workspace } from './gates/workspaces.js';

const target = join(root, 'tarballs');
rmSync(target, { recursive: true, force: true });
mkdirSync(join(target, 'optional'), { recursive: true });

const workspaces = publishableWorkspaces();
const needed = new Set(['convlang', '@convlang/cli']);
for (const name of needed) for (const dependency of dependenciesOf(name)) needed.add(dependency);

const isNeeded = ({ name }: Workspace): boolean => needed.has(name);
const paths = [
  ...packWorkspaces(workspaces.filter(isNeeded), target),
  ...packWorkspaces(
    workspaces.filter((workspace) => !isNeeded(workspace)),
    join(target, 'optional'),
  ),
];
for (const path of paths) console.log(relative(root, path));

/** The packages of the workspace that one of them depends on. */
function dependenciesOf(name: string): readonly string[] {
  const folder = workspaces.find((workspace) => workspace.name === name)?.folder;
  if (folder === undefined) return [];
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  return Object.keys(dependencies).filter((other) =>
    workspaces.some((workspace) => workspace.name === other),
  );
}
