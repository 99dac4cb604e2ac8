// Gate: what each package exports resolves, with types, for every kind of importer. Needs a build.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChecks, type Check } from './run-checks.js';
import { runCommand } from './run-command.js';
import { packWorkspace, publishableWorkspaces, root, tarballFolder, type Workspace } from './workspaces.js';

function tool(name: string, args: readonly string[]): string | undefined {
  const { status, output } = runCommand(join(root, 'node_modules/.bin', name), args, root);
  return status === 0 ? undefined : output;
}

function checksOf(workspace: Workspace): readonly Check[] {
  return [
    {
      name: `${workspace.name}: publint`,
      run: () => tool('publint', ['run', packWorkspace(workspace, target), '--strict']),
    },
    {
      name: `${workspace.name}: are the types wrong`,
      run: () => tool('attw', [packWorkspace(workspace, target), '--profile', 'esm-only', '--no-emoji']),
    },
  ];
}

const folder = mkdtempSync(join(tmpdir(), 'convlang-exports-'));
const target = tarballFolder(folder);
try {
  runChecks('exports', publishableWorkspaces().flatMap(checksOf));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
