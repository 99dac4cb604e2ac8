// Gate: the packages work as a stranger gets them: packed, installed into an empty project, imported one by one; and the command
// by itself, without the backends that are optional.
// Needs a build; third-party packages come from the registry or npm's cache.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChecks, type Check } from './run-checks.js';
import { runCommand } from './run-command.js';
import { strangerPluginChecks } from './stranger-plugins.js';
import { packWorkspaces, publishableWorkspaces, root, tarballFolder, type Workspace } from './workspaces.js';

const workspaces = publishableWorkspaces();
const folder = mkdtempSync(join(tmpdir(), 'convlang-install-'));
const tarballs = tarballFolder(folder);

/** The version that the workspace tests with. */
const vitestVersion = (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly devDependencies: { readonly vitest: string };
  }
).devDependencies.vitest;

/** What the command does without. */
const optional = new Set([
  '@convlang/backend-conformance',
  ...Object.keys(
    (
      JSON.parse(readFileSync(join(root, 'apps/cli/package.json'), 'utf8')) as {
        readonly peerDependencies: Readonly<Record<string, string>>;
      }
    ).peerDependencies,
  ),
]);

function install(project: string, packages: readonly Workspace[]): string | undefined {
  mkdirSync(project, { recursive: true });
  const paths = packWorkspaces(packages, tarballs);
  const dependencies = Object.fromEntries(packages.map(({ name }, i) => [name, `file:${paths[i] ?? ''}`]));
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
    { name: 'npm install of all tarballs', run: () => install(project, workspaces) },
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
    { name: 'npx convlang train --backend tfjs-wasm', run: () => trainFault(project, 'tfjs-wasm') },
    ...strangerPluginChecks(project),
  ];
}

/** Trains a little, on a backend. */
function trainFault(project: string, backend: string): string | undefined {
  const model = `input 28x28x1 | maxpool 4 | dense 10 | softmax
train { epochs 1 batch 20 validate none }
data { source digits count 40 }
`;
  writeFileSync(join(project, 'small.conv'), model);
  return commandFault(project, ['train', 'small.conv', '--backend', backend], 'weights of epoch 1');
}

function checksOfCommandIn(project: string): readonly Check[] {
  const needed = workspaces.filter(({ name }) => !optional.has(name));
  const missing = 'npm install @convlang/backend-node';
  return [
    { name: 'npm install of what the command needs', run: () => install(project, needed) },
    {
      name: 'no TensorFlow.js with it',
      run: () => (existsSync(join(project, 'node_modules/@tensorflow')) ? 'it is there' : undefined),
    },
    {
      name: 'no library with native code with it',
      run: () => (existsSync(join(project, 'node_modules/sharp')) ? 'sharp is there' : undefined),
    },
    { name: 'npx convlang train', run: () => trainFault(project, 'ts') },
    { name: 'npx convlang train --backend auto', run: () => trainFault(project, 'auto') },
    { name: 'npx convlang backends', run: () => commandFault(project, ['backends'], missing) },
  ];
}

try {
  // Side by side: a project within the other would find what that has installed.
  runChecks('install', [...checksIn(join(folder, 'all')), ...checksOfCommandIn(join(folder, 'alone'))]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
