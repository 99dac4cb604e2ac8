import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand, type CommandResult } from '../gates/run-command.js';
import { root } from '../gates/workspaces.js';

const copy = mkdtempSync(join(tmpdir(), 'convlang-generator-'));
const never = new Set(['node_modules', 'out-tsc', '.nx', '.git', '.vite', '.vite-temp', 'standalone']);

/** A workspace of its own: copied sources and what was built of them, installed packages linked, workspace packages linked to the copies. */
function copyWorkspace(): void {
  cpSync(root, copy, {
    recursive: true,
    filter: (path) =>
      path === root ||
      !(never.has(basename(path)) || path === join(root, 'runs') || path.includes('.timestamp-')),
  });
  const installed = join(root, 'node_modules');
  const linked = join(copy, 'node_modules');
  mkdirSync(join(linked, '@convlang'), { recursive: true });
  for (const name of readdirSync(installed))
    if (name !== '@convlang' && name !== 'convlang') symlinkSync(join(installed, name), join(linked, name));
  for (const name of readdirSync(join(root, 'packages'))) linkPackage(`packages/${name}`, name);
  linkPackage('apps/cli', 'cli');
  // What the command needs in other versions than the rest.
  symlinkSync(join(root, 'apps/cli/node_modules'), join(copy, 'apps/cli/node_modules'));
  linkPackage('tools', 'tools');
}

function linkPackage(folder: string, name: string): void {
  const target = name === 'convlang' ? 'convlang' : `@convlang/${name}`;
  if (existsSync(join(copy, folder, 'package.json')))
    symlinkSync(join(copy, folder), join(copy, 'node_modules', target));
}

/** Runs a command of the workspace's own tools in the copy. */
function run(tool: string, ...args: readonly string[]): CommandResult {
  const program = join(copy, 'node_modules/.bin', tool);
  return runCommand('env', ['NX_DAEMON=false', 'NO_COLOR=1', 'FORCE_COLOR=0', program, ...args], copy);
}

/** Its output when it fails. */
function faultOf(tool: string, ...args: readonly string[]): string {
  const { status, output } = run(tool, ...args);
  return status === 0 ? '' : output;
}

beforeAll(copyWorkspace, 60_000);
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

describe('npx nx g @convlang/tools:backend abacus', { timeout: 240_000 }, () => {
  it('makes a package', () => {
    expect(faultOf('nx', 'g', '@convlang/tools:backend', 'abacus')).toBe('');
  });

  it('whose project references are in sync', () => expect(faultOf('nx', 'sync:check')).toBe(''));

  it('that is formatted', () =>
    expect(faultOf('prettier', '--check', 'packages/backend-abacus', 'apps/cli', 'tsconfig.json')).toBe(''));

  it('that the command knows by its name, without an edit by hand', () => {
    // As npm install would.
    linkPackage('packages/backend-abacus', 'backend-abacus');
    const { status, output } = run(
      'tsx',
      '--conditions=@convlang/source',
      'apps/cli/src/main.ts',
      'backends',
    );
    expect(status, output).toBe(0);
    expect(output).toMatch(/^abacus +here\b/m);
    const touched = ['apps/cli/package.json', 'apps/cli/src/lib/backends/core-providers.ts'];
    expect(faultOf('eslint', ...touched)).toBe('');
  });

  it('that builds, with its tests', () => expect(faultOf('tsc', '-b', 'packages/backend-abacus')).toBe(''));

  it('that passes lint', () => expect(faultOf('eslint', 'packages/backend-abacus')).toBe(''));

  it('that passes the conformance kit: it refuses what it must, and what it lacks is skipped; its report is kept when asked for, and fails when it is stale', () => {
    const test = join(copy, 'packages/backend-abacus/src/lib/conformance.test.ts');
    const report = join(copy, 'packages/backend-abacus/conformance.json');
    const text = readFileSync(test, 'utf8');
    writeFileSync(test, text.replace(/\}\);\s*$/, "}, { report: '../../conformance.json' });\n"));
    const { status, output } = run('vitest', 'run', 'packages/backend-abacus', '--update');
    expect(status, output).toBe(0);
    expect(output).toMatch(/Tests +\d+ passed \| \d+ skipped/);
    const written = readFileSync(report, 'utf8');
    expect(JSON.parse(written)).toMatchObject({ backend: 'abacus', kinds: { network: { skipped: 15 } } });
    writeFileSync(report, written.replace('"lacking"', '"native"'));
    expect(faultOf('vitest', 'run', 'packages/backend-abacus')).toContain('made anew by vitest --update');
    expect(readFileSync(report, 'utf8')).not.toBe(written);
  });

  it('refuses a name that is taken, or that is none', () => {
    expect(faultOf('nx', 'g', '@convlang/tools:backend', 'abacus')).toContain(
      'packages/backend-abacus is already there',
    );
    expect(faultOf('nx', 'g', '@convlang/tools:backend', 'Abacus')).not.toBe('');
  });
});
