import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../gates/run-command.js';
import { root } from '../gates/workspaces.js';

const help = (...command: readonly string[]): string =>
  runCommand(
    process.execPath,
    [
      '--conditions=@convlang/source',
      '--import',
      'tsx',
      join(root, 'apps/cli/src/main.ts'),
      ...command,
      '--help',
    ],
    root,
  ).output;

const commands = [...help().matchAll(/^ {2}(\w+)(?: \[options\])? [<[]/gm)].map((found) => found[1] ?? '');

describe('the page of the command line', () => {
  const page = readFileSync(join(root, 'docs/guide/command-line.md'), 'utf8');

  it('has every command and no other', () => {
    const table = page.slice(0, page.indexOf('| option of `train`'));
    const documented = [...table.matchAll(/^\| `(\w+)[ `]/gm)].map((found) => found[1]);
    expect(documented.sort()).toEqual(commands.filter((command) => command !== 'help').sort());
  });

  it('has every option of train', () => {
    const options = [...help('train').matchAll(/(?<=^ +)--\w+/gm)].map(([option]) => option);
    expect(options.length).toBeGreaterThan(4);
    for (const option of options) expect(page).toContain(option);
  });
});
