import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { spawnCli, temporaryFolder } from '../../testing/spawn-cli.js';

const net = 'input 2 | dense 2 | softmax # très\n';
const utf16 = Buffer.from(`\ufeff${net}`, 'utf16le');

describe('a model file', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await temporaryFolder();
    const files = {
      'marked.conv': `\ufeff${net}`,
      'cr.conv': net.replace('| softmax', '\r| softmax').replace('\n', '\r'),
      'wide.conv': utf16,
      'swapped.conv': Buffer.from(utf16).swap16(),
      'unmarked.conv': utf16.subarray(2),
      'latin.conv': Buffer.from(net, 'latin1'),
      'uses.conv': `use "wide.conv"\n${net}`,
    };
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  });

  it.each(['marked.conv', 'cr.conv'])('%s is read', async (file) => {
    const { status, stderr } = await spawnCli(['check', file], { cwd: folder });
    expect([status, stderr]).toEqual([0, '']);
  });

  it.each([
    ['wide.conv', 'E531 wide.conv is not UTF-8 text: it begins as UTF-16 does (byte 0)'],
    ['swapped.conv', 'E531 swapped.conv is not UTF-8 text: it begins as UTF-16 does (byte 0)'],
    [
      'unmarked.conv',
      'E531 unmarked.conv is not UTF-8 text: a zero byte stands there, as in UTF-16 (byte 1)',
    ],
    ['latin.conv', 'E531 latin.conv is not UTF-8 text: 0xe8 begins no character (byte 32)'],
    ['uses.conv', 'E318 the file `wide.conv` cannot be read: it is not UTF-8 text: it begins as UTF-16 does'],
  ])('%s gives one error', async (file, message) => {
    for (const command of file === 'wide.conv' ? ['check', 'train'] : ['check']) {
      const { status, stdout, stderr } = await spawnCli([command, file], { cwd: folder });
      expect(status).toBe(1);
      expect(stdout + stderr).toContain(message);
      expect((stdout + stderr).match(/^[EW]\d{3} /gm)).toHaveLength(1);
    }
  });

  it('gives one error on standard input', async () => {
    const { status, stderr } = await spawnCli(['check', '-'], { input: utf16.toString('latin1') });
    expect([status, stderr.split('\n')[0]]).toEqual([
      1,
      'E531 <stdin> is not UTF-8 text: a zero byte stands there, as in UTF-16 (byte 5)',
    ]);
  });
});
