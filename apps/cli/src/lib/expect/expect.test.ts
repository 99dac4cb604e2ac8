import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { spawnCli, temporaryFolder, type CliResult } from '../../testing/spawn-cli.js';

const BARE = `# a small one
input 8x8x1
| conv 2x3x3   # first
| dense 3 | softmax
expect { params 5 }
`;
const COMPLETE = `# a small one
input 8x8x1
| conv 2x3x3 -> 6x6x2  # first
| dense 3 | softmax
expect { params 239  state 0  macs 864  output 3 }
`;

let folder = '';
beforeAll(async () => {
  folder = await temporaryFolder();
});

const run = (...args: readonly string[]): Promise<CliResult> =>
  spawnCli(['expect', ...args], { cwd: folder });

describe('convlang expect', () => {
  it('lists what is missing or wrong, changes nothing and ends with 1', async () => {
    await writeFile(join(folder, 'list.conv'), BARE);
    const { status, stdout } = await run('list.conv');
    expect(stdout).toBe(`list.conv:3  -> 6x6x2  (missing)
list.conv:5  params 239  (was 5)
list.conv:5  state 0  (missing)
list.conv:5  macs 864  (missing)
list.conv:5  output 3  (missing)
list.conv: 5 expectations to write; --write does it
`);
    expect(status).toBe(1);
    expect(await readFile(join(folder, 'list.conv'), 'utf8')).toBe(BARE);
  });

  it('writes it with --write, and finds nothing more to do', async () => {
    const file = join(folder, 'write.conv');
    await writeFile(file, BARE);
    await chmod(file, 0o640);
    const { status, stdout } = await run('write.conv', '--write');
    expect(status).toBe(0);
    expect(stdout).toMatch(/write\.conv: 5 expectations written\n$/);
    expect(await readFile(file, 'utf8')).toBe(COMPLETE);
    expect((await stat(file)).mode & 0o777).toBe(0o640);
    expect(await run('write.conv')).toEqual({
      status: 0,
      stdout: 'write.conv: all expectations are there and right\n',
      stderr: '',
    });
  });

  it('prints what comes from standard input', async () => {
    const { status, stdout } = await spawnCli(['expect', '-', '--write'], { input: BARE });
    expect({ status, stdout }).toEqual({ status: 0, stdout: COMPLETE });
  });

  it('says in JSON what it would do', async () => {
    await writeFile(join(folder, 'json.conv'), BARE);
    const { status, stdout } = await run('json.conv', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'json.conv',
      ok: false,
      written: false,
      changes: [
        { key: '->', before: null, after: '6x6x2', line: 3 },
        { key: 'params', before: '5', after: '239', line: 5 },
        { key: 'state' },
        { key: 'macs' },
        { key: 'output' },
      ],
      diagnostics: [],
    });
  });

  it('leaves a file with other errors as it is and shows them', async () => {
    const text = 'input 8x8x1 | conv 2x3x3 stride 2\n';
    await writeFile(join(folder, 'wrong.conv'), text);
    const { status, stdout, stderr } = await run('wrong.conv', '--write');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('E203');
    expect(await readFile(join(folder, 'wrong.conv'), 'utf8')).toBe(text);
  });
});
