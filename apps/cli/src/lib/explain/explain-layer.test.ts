import { describe, expect, it } from 'vitest';
import { spawnCli } from '../../testing/spawn-cli.js';

const explain = (...args: readonly string[]) => spawnCli(['explain', ...args]);

describe('convlang explain FILE LAYER', () => {
  it('tells C3 of LeNet-5 with its numbers', async () => {
    const { status, stdout } = await explain('lenet5', 'c3');
    expect(status).toBe(0);
    expect(stdout).toContain('place    lenet5.conv:8:3  conv 16x5x5 stride 1\n');
    expect(stdout).toContain('height and width: (W - F + 2P)/S + 1 = (14 - 5 + 0 + 0)/1 + 1 = 10\n');
    expect(stdout).toContain('params   5 x 5 x 6 x 16 + 16 = 2,416\n');
    expect(stdout).toContain('MACs     5 x 5 x 6 x 16 x 10 x 10 = 240,000\n');
    expect(stdout).toContain('the middle output [4, 4] sees rows 8..21, columns 8..21\n');
    expect(stdout).toContain('fed by   s2 (14x14x6)\n');
    expect(stdout).toContain('feeds    relu2\n');
  });

  it('tells the chain of blocks, and what lies in the padding', async () => {
    const { stdout } = await explain('googlenet', 'i3a/conv5');
    expect(stdout).toContain(
      'made by  inception(64, 96, 128, 16, 32, 32) at googlenet.conv:20:3\n' +
        '           cr(32, 5, 2) at googlenet.conv:12:19\n',
    );
    expect(stdout).toContain('sees rows 0..35 (-23..35 with padding)');
    expect(stdout).toContain('top 2, bottom 2, left 2, right 2');
  });

  it('takes the end of a name, and says which could be meant', async () => {
    const { status, stderr } = await explain('googlenet', 'conv6');
    expect(status).toBe(2);
    expect(stderr).toContain('several layers are called conv6: i3a/conv6, i3b/conv6');
    const wrong = await explain('lenet5', 'densse1');
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain(
      'there is no layer densse1; did you mean dense1? the layers are input, c1',
    );
    const none = await explain('lenet5');
    expect(none.stderr).toContain('which layer? the layers are input, c1');
  });

  it('prints JSON with the keys of the summary', async () => {
    const { stdout } = await explain('lenet5', 'c1', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      ok: true,
      name: 'c1',
      op: 'conv',
      output: [28, 28, 6],
      params: 156,
      macs: 117600,
      place: { file: 'lenet5.conv', line: 6, column: 3 },
      parameters: [
        { name: 'c1/kernel', shape: [5, 5, 1, 6] },
        { name: 'c1/bias', shape: [6] },
      ],
    });
  });

  it('still prints the page of a code', async () => {
    const { stdout } = await explain('e203');
    expect(stdout).toContain('E203');
  });
});
