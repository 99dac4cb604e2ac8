import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from '../gates/run-command.js';
import { root } from '../gates/workspaces.js';

const page = readFileSync(join(root, 'docs/guide/command-line.md'), 'utf8');
const main = join(root, 'apps/cli/src/main.ts');

it.each(['check resnet50 --as caffe', 'diff vgg11 vgg13'])('the guide shows what `%s` prints', (line) => {
  const args = ['--conditions=@convlang/source', '--import', 'tsx', main, ...line.split(' ')];
  const { output } = runCommand(process.execPath, args, root);
  const shown = output.trimEnd().replace(/^(?=.)/gm, '    ');
  expect(page).toContain(`    convlang ${line}\n`);
  expect(page).toContain(shown);
});
