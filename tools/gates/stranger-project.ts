import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand, type CommandResult } from './run-command.js';
import { packWorkspaces, publishableWorkspaces } from './workspaces.js';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Packages as a stranger gets them: packed, each when it is first asked for. Needs a build. */
export class Tarballs {
  readonly #folder: string;
  readonly #workspaces = new Map(publishableWorkspaces().map((workspace) => [workspace.name, workspace]));

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Paths by name of those among the packages that are of this workspace, and of all that they need of it. */
  allOf(names: readonly string[]): Readonly<Record<string, string>> {
    const wanted = new Set<string>();
    const add = (name: string): void => {
      const workspace = this.#workspaces.get(name);
      if (workspace === undefined || wanted.has(name)) return;
      wanted.add(name);
      Object.keys(readManifest(workspace.folder).dependencies ?? {}).forEach(add);
    };
    names.forEach(add);
    const packed = [...wanted].sort().flatMap((name) => this.#workspaces.get(name) ?? []);
    const paths = packWorkspaces(packed, this.#folder);
    return Object.fromEntries(packed.map(({ name }, i) => [name, paths[i] ?? '']));
  }
}

/**
 * `npm install` in a project, with tarballs in place of what is not published: named in its manifest, where they also serve
 * packages that ask for them. The manifest is as before when it is done.
 */
export function installProject(folder: string, tarballs: Tarballs): CommandResult {
  const path = join(folder, 'package.json');
  const text = readFileSync(path, 'utf8');
  const manifest = readManifest(folder);
  const asked = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  const files = Object.entries(tarballs.allOf(asked)).map(([name, file]) => [name, `file:${file}`]);
  const devDependencies = Object.fromEntries(
    Object.entries(manifest.devDependencies ?? {}).filter(
      ([name]) => !files.some(([known]) => known === name),
    ),
  );
  const dependencies = { ...manifest.dependencies, ...(Object.fromEntries(files) as Record<string, string>) };
  writeFileSync(path, JSON.stringify({ ...manifest, dependencies, devDependencies }));
  const args = [
    'install',
    '--prefer-offline',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const result = runCommand('npm', [...args, '--no-package-lock'], folder);
  writeFileSync(path, text);
  return result;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
