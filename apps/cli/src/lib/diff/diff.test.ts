import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { spawnCli, temporaryFolder, type CliResult } from '../../testing/spawn-cli.js';

const OLD = `net A
input 8x8x1
| conv 4x3x3 as c1 | relu
| maxpool 2
| dense 3
`;

let folder = '';
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder, 'old.conv'), OLD);
  await writeFile(
    join(folder, 'new.conv'),
    OLD.replace('conv 4x3x3', 'conv 6x3x3').replace('| relu\n', '| bn | relu\n'),
  );
  await writeFile(join(folder, 'named.conv'), OLD.replace('as c1', 'as first').replaceAll('\n|', ' |'));
});

const diff = (...args: readonly string[]): Promise<CliResult> => spawnCli(['diff', ...args], { cwd: folder });

describe('convlang diff', () => {
  it('shows layers and totals that differ, and ends with 1', async () => {
    const { status, stdout } = await diff('old.conv', 'new.conv');
    expect(stdout).toBe(`old.conv -> new.conv: 1 added, 1 changed, 3 affected

~ c1 (conv)  filters 4 -> 6, output 6x6x4 -> 6x6x6, params +20, MACs +648
+ bn1        6x6x6, params 12, state 12
  relu1      output 6x6x4 -> 6x6x6
  maxpool1   output 3x3x4 -> 3x3x6
  dense1     params +54, MACs +54

                 before  after  difference
layers                5      6          +1
params              151    237         +86
state                 0     12         +12
MACs              1,404  2,106        +702
receptive field     4x4    4x4
`);
    expect(status).toBe(1);
  });

  it('takes names and line breaks for no difference', async () => {
    const { status, stdout } = await diff('old.conv', 'named.conv');
    expect(stdout).toBe('old.conv and named.conv: the same network\nrenamed c1 -> first\n');
    expect(status).toBe(0);
  });

  it('writes tables for a pull request', async () => {
    const { status, stdout } = await diff('old.conv', 'new.conv', '--markdown');
    expect(status).toBe(1);
    expect(stdout).toContain('**`old.conv` → `new.conv`**: 1 added, 1 changed, 3 affected\n');
    expect(stdout).toContain('| params | 151 | 237 | +86 |\n');
    expect(stdout).toContain(
      '| changed | `c1 (conv)` | filters 4 → 6 | 6x6x4 → 6x6x6 | 40 → 60 | 1,296 → 1,944 | 3x3 |\n',
    );
    expect(stdout).toContain('| added | `bn1` |  | 6x6x6 | 12 |  | 3x3 |\n');
  });

  it('prints one object of JSON', async () => {
    const { stdout } = await diff('old.conv', 'new.conv', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      ok: true,
      before: 'old.conv',
      after: 'new.conv',
      same: false,
      layers: [
        { kind: 'changed', changes: [{ name: 'filters', before: '4', after: '6' }] },
        { kind: 'added', before: null, after: { name: 'bn1' } },
        { kind: 'affected' },
        { kind: 'affected' },
        { kind: 'affected' },
      ],
      renames: [],
      totals: { params: { before: 151, after: 237 }, macs: { before: 1404, after: 2106 } },
    });
  });

  it('folds layers that only see more, in networks of the zoo', async () => {
    const { stdout } = await diff('vgg11', 'vgg13');
    expect(stdout).toMatch(
      /^\+ conv2 .*224x224x64, kernel 3x3, pads 1 1 1 1, params 36,928, MACs 1,849,688,064$/m,
    );
    expect(stdout).toMatch(
      /^ {2}maxpool2 to maxpool5 \(16 layers\) +field 10x10 to 150x150 -> 16x16 to 156x156$/m,
    );
  });

  it('refuses a file with errors', async () => {
    await writeFile(join(folder, 'wrong.conv'), 'input 8x8x1 | dens 2\n');
    const { status, stdout, stderr } = await diff('old.conv', 'wrong.conv');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('E301');
  });
});
