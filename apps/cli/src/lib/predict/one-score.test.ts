import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { greyPng } from '../../testing/png.js';
import { spawnCli, temporaryFolder } from '../../testing/spawn-cli.js';

const model = (head: string) => `input 2x2x1 | dense 1 as judge${head}
train { loss cross-entropy }
data { source folder "pictures/"  classes "no" "yes"  scale 1/255 }
`;

/** A safetensors file as the format's description has it, made by hand: four weights and a bias of 32-bit numbers. */
function weightsFile(weight: number, bias: number): Uint8Array {
  const header = JSON.stringify({
    'judge/kernel': { dtype: 'F32', shape: [4, 1], data_offsets: [0, 16] },
    'judge/bias': { dtype: 'F32', shape: [1], data_offsets: [16, 20] },
  });
  const text = Buffer.from(header.padEnd(Math.ceil(header.length / 8) * 8));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  const numbers = Buffer.alloc(20);
  [weight, weight, weight, weight, bias].forEach((number, i) => numbers.writeFloatLE(number, 4 * i));
  return Buffer.concat([length, text, numbers]);
}

let folder = '';
beforeAll(async () => {
  folder = await temporaryFolder();
  const files = {
    'raw.conv': model(''),
    'sigmoid.conv': model(' | sigmoid'),
    // White is four pixels of 1: 4 * 0.125 - 0.25 = 0.25. Black is the bias alone: -0.25.
    'w.safetensors': weightsFile(0.125, -0.25),
    'white.png': greyPng(2, 2, new Uint8Array(4).fill(255)),
    'black.png': greyPng(2, 2, new Uint8Array(4)),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
});

const predict = (file: string, ...options: readonly string[]) =>
  spawnCli(['predict', file, '--weights', 'w.safetensors', ...options, 'white.png', 'black.png'], {
    cwd: folder,
  });

// 1 / (1 + exp(-0.25)) = 0.5621765: what the score means, and what comes out of `sigmoid`.
it.each(['raw.conv', 'sigmoid.conv'])(
  '%s: yes from the score 0, or the probability 0.5, on',
  async (file) => {
    const { status, stdout } = await predict(file);
    expect(stdout).toBe('white.png  yes 56.2 %  no 43.8 %\nblack.png  no 56.2 %  yes 43.8 %\n');
    expect(status).toBe(0);
  },
);

it.each([
  ['raw.conv', [0.25, -0.25]],
  ['sigmoid.conv', [0.5621765, 0.4378235]],
] as const)('%s: the numbers of the output stand in the JSON as they are', async (file, wanted) => {
  const { predictions } = JSON.parse((await predict(file, '--json')).stdout) as {
    readonly predictions: readonly { readonly probability: number; readonly values: readonly number[] }[];
  };
  predictions.forEach(({ probability, values }, i) => {
    expect(values).toHaveLength(1);
    expect(values[0]).toBeCloseTo(wanted[i] ?? NaN, 6);
    expect(probability).toBeCloseTo(0.5621765, 6);
  });
  expect(predictions).toHaveLength(2);
});

it('goes on past pictures that cannot be read, says what is wrong with them, and ends with 1', async () => {
  await writeFile(join(folder, 'broken.png'), 'no picture');
  const args = [
    'predict',
    'raw.conv',
    '--weights',
    'w.safetensors',
    'white.png',
    'broken.png',
    'none.png',
    'black.png',
  ];
  const { status, stdout, stderr } = await spawnCli(args, { cwd: folder });
  expect(stdout.split('\n').map((line) => line.split(' ')[0])).toEqual(['white.png', 'black.png', '']);
  expect([...stderr.matchAll(/^E\d+/gm)]).toHaveLength(2);
  expect(stderr).toContain('broken.png');
  expect(stderr).toContain('none.png');
  expect(status).toBe(1);
  const asked = await spawnCli([...args, '--json'], { cwd: folder });
  expect(JSON.parse(asked.stdout)).toMatchObject({
    ok: false,
    predictions: [{ image: 'white.png' }, { image: 'black.png' }],
    diagnostics: [{}, {}],
  });
});
