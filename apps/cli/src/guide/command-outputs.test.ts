import { expect, it } from 'vitest';
import { readGuide } from '../testing/read-guide.js';
import { spawnCli } from '../testing/spawn-cli.js';

const page = readGuide('command-line.md');

it.each(['check resnet50 --as caffe', 'diff vgg11 vgg13'])(
  'the guide shows what `%s` prints',
  async (line) => {
    const { stdout } = await spawnCli(line.split(' '));
    expect(page).toContain(['```sh', `convlang ${line}`, '```', ''].join('\n'));
    expect(page).toContain(`\n${stdout.trimEnd()}\n`);
  },
);
