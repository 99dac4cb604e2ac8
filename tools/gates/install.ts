// Gate: the packages work as a stranger gets them: packed, installed into an empty project, imported one by one.
// Needs a build; third-party packages come from the registry or npm's cache.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runChecks, type Check } from './run-checks.js';
import { runCommand } from './run-command.js';
import { packWorkspace, publishableWorkspaces, root } from './workspaces.js';

const workspaces = publishableWorkspaces();

/** The version that the workspace tests with. */
const vitestVersion = (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly devDependencies: { readonly vitest: string };
  }
).devDependencies.vitest;

function install(project: string): string | undefined {
  const tarballs = join(project, 'tarballs');
  mkdirSync(tarballs);
  const dependencies = Object.fromEntries(
    workspaces.map((workspace) => [
      workspace.name,
      `file:${relative(project, packWorkspace(workspace, tarballs))}`,
    ]),
  );
  const devDependencies = { vitest: vitestVersion };
  const manifest = { name: 'stranger', private: true, type: 'module', dependencies, devDependencies };
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
  const args = [
    'install',
    '--prefer-offline',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const { status, output } = runCommand('npm', args, project);
  return status === 0 ? undefined : output;
}

function importFault(project: string, name: string): string | undefined {
  const code = `const m = await import('${name}'); if (Object.keys(m).length === 0) throw new Error('exports nothing');`;
  const { status, output } = runCommand(process.execPath, ['--input-type=module', '--eval', code], project);
  return status === 0 ? undefined : output;
}

function commandFault(project: string, args: readonly string[], expected: string): string | undefined {
  const { status, output } = runCommand('npx', ['--no-install', 'convlang', ...args], project);
  return status === 0 && output.includes(expected) ? undefined : `exit ${status}\n${output}`;
}

/** The kit's entry for vitest loads only inside it. */
const vitestEntry = '@convlang/backend-conformance/vitest';

function vitestFault(project: string): string | undefined {
  const test = `import { createReferenceBackend } from '@convlang/backend';
import { describeConformance } from '${vitestEntry}';
describeConformance({ name: 'reference', create: () => Promise.resolve(createReferenceBackend()) });
`;
  writeFileSync(join(project, 'kit.test.js'), test);
  const { status, output } = runCommand('npx', ['--no-install', 'vitest', 'run'], project);
  return status === 0 ? undefined : output;
}

function checksIn(project: string): readonly Check[] {
  return [
    { name: 'npm install of all tarballs', run: () => install(project) },
    ...workspaces
      .flatMap(({ entries }) => entries)
      .filter((entry) => entry !== vitestEntry)
      .map((entry) => ({ name: `import ${entry}`, run: () => importFault(project, entry) })),
    { name: 'the conformance kit under vitest', run: () => vitestFault(project) },
    { name: 'npx convlang --help', run: () => commandFault(project, ['--help'], 'summary') },
    {
      name: 'npx convlang summary lenet5',
      run: () => commandFault(project, ['summary', 'lenet5', '--json'], '61706'),
    },
  ];
}

const project = mkdtempSync(join(tmpdir(), 'convlang-install-'));
try {
  runChecks('install', checksIn(project));
} finally {
  rmSync(project, { recursive: true, force: true });
}
