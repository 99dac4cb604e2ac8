import { expect, it } from 'vitest';
import { readGuide } from '../testing/read-guide.js';
import { spawnCli } from '../testing/spawn-cli.js';

const page = readGuide('command-line.md');

it.each(['check resnet50 --as caffe', 'diff vgg11 vgg13'])(
  'the guide shows what `%s` prints',
  async (line) => {
    const { stdout } = await spawnCli(line.split(' '));
    const shown = stdout.trimEnd().replace(/^(?=.)/gm, '    ');
    expect(page).toContain(`    convlang ${line}\n`);
    expect(page).toContain(shown);
  },
);
