import { describe, expect, it } from 'vitest';
import { readGuide } from '../testing/read-guide.js';
import { spawnCli } from '../testing/spawn-cli.js';

const help = async (...command: readonly string[]): Promise<string> =>
  (await spawnCli([...command, '--help'])).stdout;

describe('the page of the command line', () => {
  const page = readGuide('command-line.md');

  it('has every command and no other', async () => {
    const commands = [...(await help()).matchAll(/^ {2}(\w+)/gm)].map((found) => found[1] ?? '');
    const table = page.slice(0, page.indexOf('| option of `train`'));
    const documented = [...table.matchAll(/^\| `(\w+)[ `]/gm)].map((found) => found[1]);
    expect(documented.sort()).toEqual(commands.filter((command) => command !== 'help').sort());
  });

  it('has every option of train', async () => {
    const options = [...(await help('train')).matchAll(/(?<=^ +)--\w+/gm)].map(([option]) => option);
    expect(options.length).toBeGreaterThan(4);
    for (const option of options) expect(page).toContain(option);
  });
});
