import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spawnCli, startCli, temporaryFolder, untilWritten } from '../../testing/spawn-cli.js';

const text = `net Small
input 28x28x1 | conv 4x7x7 stride 3 | relu | maxpool 2 | dense 10 | softmax
train { epochs 2 batch 20 optimizer adam lr 0.01 validate split 20% }
data { source digits count 100 scale 1/255 }
`;

describe('convlang runs', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await temporaryFolder();
    await writeFile(join(folder, 'small.conv'), text);
    await writeFile(join(folder, 'long.conv'), text.replace('epochs 2', 'epochs 500'));
    await spawnCli(['train', 'small.conv'], { cwd: folder });
    await spawnCli(['train', 'small.conv', '--seed', '7', '--epochs', '3'], { cwd: folder });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('lists the runs of a folder, with what they came to', async () => {
    const { status, stdout } = await spawnCli(['runs', '--json'], { cwd: folder });
    expect(status).toBe(0);
    const { runs } = JSON.parse(stdout) as { runs: { history: object[]; best: { value: number } }[] };
    expect(runs).toMatchObject([
      { folder: 'runs/Small', name: 'Small', state: 'finished', seed: 1, epochs: 2, backend: 'wasm' },
      { folder: 'runs/Small-2', name: 'Small', state: 'finished', seed: 7, epochs: 3 },
    ]);
    const metrics: unknown = JSON.parse(await readFile(join(folder, 'runs/Small-2/metrics.json'), 'utf8'));
    expect(metrics).toMatchObject({ history: runs[1]?.history });
    const accuracies = (runs[1]?.history as { validation: { accuracy: number } }[]).map(
      ({ validation }) => validation.accuracy,
    );
    expect(runs[1]?.best).toEqual({
      metric: 'val-accuracy',
      value: Math.max(...accuracies),
      epoch: accuracies.indexOf(Math.max(...accuracies)) + 1,
    });
    const plain = await spawnCli(['runs', 'runs/Small-2'], { cwd: folder });
    expect(plain.stdout).toMatch(
      /^run +state +epochs +seed +best +written \(UTC\)\nruns\/Small-2 +finished +3\/3 +7 +val-accuracy \d+\.\d\d % \(\d\) +\d{4}-\d\d-\d\d \d\d:\d\d\n$/,
    );
  });

  it('takes no notice of what lies beside runs, and says of a file that it is no folder', async () => {
    await mkdir(join(folder, 'kept/a'), { recursive: true });
    await writeFile(join(folder, 'kept/notes.txt'), 'the first one was best');
    await symlink('nowhere', join(folder, 'kept/lost'));
    await writeFile(join(folder, 'kept/a/checkpoint.safetensors'), 'cut');
    const { status, stdout } = await spawnCli(['runs', 'kept', '--json'], { cwd: folder });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ runs: [{ folder: 'kept/a', state: 'damaged' }] });
    const file = await spawnCli(['runs', 'kept/notes.txt'], { cwd: folder });
    expect([file.status, file.stderr]).toEqual([
      1,
      expect.stringMatching(/^E670 the folder kept\/notes\.txt cannot be listed: .*file/),
    ]);
  });

  it('tells a run that goes on from one that was stopped, and from one whose files are damaged', async () => {
    const run = startCli(['train', 'long.conv', '--out', 'series/a'], { cwd: folder });
    await untilWritten(run, 'epoch   2/500');
    const during = await spawnCli(['runs', 'series', '--json'], { cwd: folder });
    expect(JSON.parse(during.stdout)).toMatchObject({ runs: [{ state: 'running', epochs: 500 }] });
    run.child.kill('SIGINT');
    await run.result;
    await mkdir(join(folder, 'series/b'));
    await writeFile(join(folder, 'series/b/checkpoint.safetensors'), 'cut');
    const after = await spawnCli(['runs', 'series', '--json'], { cwd: folder });
    expect(JSON.parse(after.stdout)).toMatchObject({
      runs: [
        { folder: 'series/a', state: 'stopped', problem: null },
        { folder: 'series/b', state: 'damaged', history: [], best: null },
      ],
    });
    const { stdout } = await spawnCli(['runs', 'series'], { cwd: folder });
    expect(stdout).toContain('series/b: E524 ');
  });

  it('lays several on one page, in a folder that holds nothing else', async () => {
    const { status, stdout } = await spawnCli(['runs', '--report', 'side by side'], { cwd: folder });
    expect(status).toBe(0);
    expect(stdout).toContain('the page of all of them is in side by side');
    expect((await readdir(join(folder, 'side by side'))).sort()).toEqual([
      'index.html',
      'report.json',
      'report.txt',
    ]);
    const page = await readFile(join(folder, 'side by side/index.html'), 'utf8');
    expect(page).toContain('<summary>Numbers: Validation loss</summary>');
    expect(page).toContain('runs/Small-2');
    const again = await spawnCli(['runs', '--report', 'side by side'], { cwd: folder });
    expect(again.status).toBe(0);
    const refused = await spawnCli(['runs', '--report', 'runs'], { cwd: folder });
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('E668 the folder runs holds Small, Small-2, and no report');
  });

  it('says where there are none, and what cannot be listed', async () => {
    const empty = await temporaryFolder();
    const none = await spawnCli(['runs'], { cwd: empty });
    expect(none).toMatchObject({
      status: 0,
      stdout: 'there are no runs yet: `convlang train` makes them\n',
    });
    await mkdir(join(empty, 'other'));
    expect((await spawnCli(['runs', 'other'], { cwd: empty })).stdout).toBe('there are no runs in other\n');
    const missing = await spawnCli(['runs', 'nowhere'], { cwd: empty });
    expect(missing.status).toBe(1);
    expect(missing.stderr).toContain('E670 the folder nowhere cannot be listed: it does not exist');
    await rm(empty, { recursive: true });
  });
});
