import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RandomStream } from '@convlang/tensor';
import { beforeAll, describe, expect, it } from 'vitest';
import { isLongRun } from '../../../../../vitest.machine.mjs';
import { greyPng } from '../../testing/png.js';
import { runHere } from '../../testing/run-here.js';
import { temporaryFolder } from '../../testing/spawn-cli.js';

const text = `net Light
input 8x8x1 | flatten | dense 2 | softmax
train { optimizer adam lr 0.02  epochs 20  batch 8 }
data { source folder "photos"  resize 8x8 bilinear  scale 1/255 }`;

let folder: string;
let model: string;
let cut: string;

/** A picture of almost one grey, of a size of its own. */
async function photo(path: string, grey: number, i: number): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  const [width, height] = [9 + (i % 5), 8 + (i % 3)];
  const pixels = Uint8Array.from({ length: width * height }, (_, k) => grey + ((i * 7 + k) % 20));
  await writeFile(join(folder, path), greyPng(width, height, pixels));
}

beforeAll(async () => {
  folder = await temporaryFolder();
  model = join(folder, 'light.conv');
  cut = join(folder, 'photos', 'train', 'dark', 'cut.png');
  await writeFile(model, text);
  for (let i = 0; i < 12; i++)
    for (const [kind, grey] of [
      ['dark', 20],
      ['light', 200],
    ] as const) {
      await photo(`photos/train/${kind}/${i}.png`, grey, i);
      // Only a few to measure on, under an ending that is not theirs.
      if (i < 3) await photo(`photos/test/${kind}/${i}.jpg`, grey, i + 20);
    }
  await writeFile(cut, (await readFile(join(folder, 'photos/train/dark/1.png'))).subarray(0, 60));
});

describe('photos in folders', () => {
  it('are trained on and measured by parts; a broken one is an error, or named, left out and counted', async () => {
    const out = join(folder, 'run');
    const train = (...more: readonly string[]) =>
      runHere(['train', model, '--out', out, '--overwrite', ...more]);
    const refused = await train();
    expect([refused.status, refused.stderr]).toEqual([
      1,
      expect.stringContaining(`E523 ${cut} is no picture`),
    ]);
    const { status, stdout } = await train('--skip-broken');
    expect(status).toBe(0);
    expect(stdout).toContain(`left out: E523 ${cut} is no picture that can be read`);
    expect(stdout).toContain('1 broken picture was left out');
    const metrics: unknown = JSON.parse(await readFile(join(out, 'metrics.json'), 'utf8'));
    expect(metrics).toMatchObject({ accuracy: 1, broken: [{ code: 'E523' }] });
    const weights = ['--weights', join(out, 'weights.safetensors')];
    const own = await runHere(['evaluate', model, ...weights, '--json']);
    expect(JSON.parse(own.stdout)).toMatchObject({
      samples: 6,
      accuracy: 1,
      part: 'test',
      perClass: [{ class: 'dark' }, { class: 'light' }],
    });
    const given = ['--data', join(folder, 'photos', 'train'), '--skip-broken', '--json'];
    const again = await runHere(['evaluate', model, ...weights, ...given]);
    expect(JSON.parse(again.stdout)).toMatchObject({
      samples: 24,
      part: 'train',
      broken: [{ code: 'E523' }],
    });
  });

  it('are kept as they are prepared, with the same weights as without; not with --no-cache', async () => {
    const large = join(folder, 'large');
    const random = new RandomStream(3, 'photos', 'split');
    for (let i = 0; i < 6; i++) {
      const path = join(large, i % 2 === 0 ? 'dark' : 'light', `${i}.png`);
      await mkdir(dirname(path), { recursive: true });
      const pixels = Uint8Array.from({ length: 80 * 70 }, (_, k) => 120 * (random.uniform(i, k) + (i % 2)));
      await writeFile(path, greyPng(80, 70, pixels));
    }
    const cache = join(folder, 'cache');
    const weightsOf = async (run: string, ...more: readonly string[]): Promise<Buffer> => {
      const out = join(folder, run);
      const options = ['--data', large, '--epochs', '2', '--out', out, ...more];
      const { status } = await runHere(['train', model, ...options], {
        env: { XDG_CACHE_HOME: cache },
      });
      expect(status).toBe(0);
      return readFile(join(out, 'weights.safetensors'));
    };
    const plain = await weightsOf('plain', '--no-cache');
    expect(existsSync(cache)).toBe(false);
    expect((await weightsOf('first')).equals(plain)).toBe(true);
    const entries = await readdir(join(cache, 'convlang', 'pictures'), { recursive: true });
    expect(entries.filter((name) => name.length > 40)).toHaveLength(6);
    expect((await weightsOf('second', '--cache', '0.001')).equals(plain)).toBe(true);
  });

  it('are told apart from other data by what is there', async () => {
    const out = join(folder, 'given');
    const data = join(folder, 'photos', 'test');
    expect((await runHere(['train', model, '--data', data, '--epochs', '1', '--out', out])).status).toBe(0);
    const one = await runHere(['train', model, '--data', join(data, 'dark'), '--out', join(folder, 'flat')]);
    expect(one.stderr).toContain('E612 labels of folder are the images themselves');
  });
});

const shared =
  process.env['CONVLANG_SHARED'] ?? fileURLToPath(new URL('../../../../../../shared', import.meta.url));
const photos = join(shared, 'data', 'images', 'catdog');

describe.skipIf(!existsSync(photos))('cats and dogs (skipped without shared/data/images/catdog)', () => {
  it('are learnt from a folder of photos', async () => {
    const out = join(folder, 'cats');
    const epochs = isLongRun() ? [] : ['--epochs', '1'];
    const args = ['train', 'cats-dogs', '--data', photos, '--backend', 'wasm', '--out', out, ...epochs];
    const { status } = await runHere(args);
    expect(status).toBe(0);
    const metrics = JSON.parse(await readFile(join(out, 'metrics.json'), 'utf8')) as {
      readonly accuracy: number;
    };
    // 80 photos are learnt, which says nothing of others: the guide has figures for those.
    expect(metrics.accuracy).toBeGreaterThan(isLongRun() ? 0.7 : 0.3);
  }, 3_600_000);
});
