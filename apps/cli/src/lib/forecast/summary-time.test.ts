import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { spawnCli, temporaryFolder } from '../../testing/spawn-cli.js';

const text = 'input 8x8x1 | conv 4x3x3 bias off | flatten | dense 3 | softmax\ntrain { batch 4 }\n';

/** Rates as they are kept: a convolution takes a millisecond for each operation, all else nothing. */
async function keep(
  cache: string,
  backend: string,
  node: string,
  cores = availableParallelism(),
): Promise<void> {
  const { stdout } = await spawnCli(['--version']);
  const processor = cpus()[0]?.model ?? process.arch;
  const key = { backend, convlang: stdout.trim(), node, processor, cores };
  const rates = { samples: [{ op: 'conv', place: [], ns: 1e6 }], nsPerByte: 0, stepMs: 0, runMs: 0 };
  await writeFile(
    join(cache, 'convlang', `rates-${backend}.json`),
    JSON.stringify({ version: 1, key, rates }),
  );
}

it('summary --time tells what runs would take, by the rates that are kept', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'convlang'));
  await writeFile(join(folder, 'small.conv'), text);
  for (const backend of ['ts', 'wasm']) await keep(folder, backend, process.version);
  const run = (...options: string[]) =>
    spawnCli(['summary', 'small.conv', '--time', ...options], {
      cwd: folder,
      env: { XDG_CACHE_HOME: folder },
    });
  const told = await run('--json');
  expect(told).toMatchObject({ status: 0, stderr: '' });
  // 6x6 pixels of 4 filters over 3x3, two operations a link.
  const predictMs: unknown = expect.closeTo(2 * 36 * 4 * 9, 6);
  const { time } = JSON.parse(told.stdout) as { readonly time: unknown };
  expect(time).toMatchObject({
    batch: 4,
    samples: null,
    backends: [
      { backend: 'ts', predictMs, epochMs: null },
      { backend: 'wasm', predictMs, epochMs: null },
    ],
  });
  expect((await run()).stdout).toMatch(/^time +ts 2\.6 s to predict one, /m);
  expect((await run('--csv')).status).toBe(2);
});

it('tells of an epoch over what is trained on, without the samples that are held out', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'convlang'));
  const data = 'data { source digits count 20 resize 8x8 }';
  await writeFile(join(folder, 'whole.conv'), `${text.replace('dense 3', 'dense 10')}${data}`);
  const held = text.replace('dense 3', 'dense 10').replace('batch 4', 'batch 4 validate split 40%');
  await writeFile(join(folder, 'held.conv'), `${held}${data}`);
  for (const backend of ['ts', 'wasm']) await keep(folder, backend, process.version);
  const timesOf = async (file: string) => {
    const options = { cwd: folder, env: { XDG_CACHE_HOME: folder } };
    const { stdout } = await spawnCli(['summary', file, '--time', '--json'], options);
    const { time } = JSON.parse(stdout) as {
      readonly time: {
        readonly samples: number;
        readonly backends: readonly { readonly stepMs: number; readonly epochMs: number }[];
      };
    };
    return { samples: time.samples, steps: time.backends.map(({ stepMs, epochMs }) => epochMs / stepMs) };
  };
  expect(await timesOf('whole.conv')).toEqual({ samples: 20, steps: [5, 5] });
  expect(await timesOf('held.conv')).toEqual({ samples: 12, steps: [3, 3] });
});

it('tells of the quicker arithmetic with --fast, or why it cannot run here', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'convlang'));
  await writeFile(join(folder, 'small.conv'), text);
  for (const backend of ['ts', 'wasm', 'wasm-fast']) await keep(folder, backend, process.version);
  const run = (...options: string[]) =>
    spawnCli(['summary', 'small.conv', '--fast', ...options], {
      cwd: folder,
      env: { XDG_CACHE_HOME: folder },
    });
  const { status, stdout, stderr } = await run('--time', '--json');
  if (status === 0) {
    const { time } = JSON.parse(stdout) as {
      readonly time: { readonly backends: readonly { readonly backend: string }[] };
    };
    expect(time.backends.map(({ backend }) => backend)).toEqual(['ts', 'wasm', 'wasm-fast']);
  } else expect(stdout + stderr).toContain('E694');
  expect(await run()).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--fast tells of times, and needs --time') as string,
  });
});

it('tries a backend anew whose rates are of another Node or number of cores, and keeps what it found', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'convlang'));
  await writeFile(join(folder, 'small.conv'), text);
  await keep(folder, 'ts', process.version, 1000);
  await keep(folder, 'wasm', 'v0.0.0');
  const options = { cwd: folder, env: { XDG_CACHE_HOME: folder } };
  const { status, stderr } = await spawnCli(['summary', 'small.conv', '--time'], options);
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: ['ts', 'wasm']
      .map((name) => `trying what ${name} does on this machine, once, for some seconds\n`)
      .join(''),
  });
  const kept = JSON.parse(await readFile(join(folder, 'convlang', 'rates-wasm.json'), 'utf8')) as {
    readonly key: { readonly node: string };
    readonly rates: { readonly samples: readonly { readonly op: string; readonly ns: number }[] };
  };
  expect(kept.key.node).toBe(process.version);
  const ops = new Set(kept.rates.samples.map(({ op }) => op));
  for (const op of [
    'conv',
    'conv in groups',
    'convInputGrad',
    'convKernelGrad',
    'matmul',
    'maxpool',
    'adamStep',
  ])
    expect(ops).toContain(op);
  expect(kept.rates.samples.every(({ ns }) => ns > 0)).toBe(true);
});
