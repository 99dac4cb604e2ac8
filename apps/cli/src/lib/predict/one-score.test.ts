import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { writeJudge } from '../../testing/judge-network.js';
import { spawnCli, temporaryFolder } from '../../testing/spawn-cli.js';

let folder = '';
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeJudge(folder);
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

it('goes on past pictures that cannot be read, says in their lines what is wrong with them, and ends with 1', async () => {
  await writeFile(join(folder, 'broken.png'), 'no picture');
  const images = ['white.png', 'broken.png', 'none.png', 'black.png'];
  const args = ['predict', 'raw.conv', '--weights', 'w.safetensors', ...images];
  const { status, stdout, stderr } = await spawnCli(args, { cwd: folder });
  expect(stdout.split('\n')).toEqual([
    'white.png   yes 56.2 %  no 43.8 %',
    expect.stringMatching(/^broken\.png {2}no answer: E523 broken\.png /),
    'none.png    no answer: E501 none.png does not exist',
    'black.png   no 56.2 %  yes 43.8 %',
    '',
  ]);
  expect(stderr).toContain('2 of 4 images have no answer\n');
  expect(status).toBe(1);
  const asked = await spawnCli([...args, '--json'], { cwd: folder });
  expect(JSON.parse(asked.stdout)).toMatchObject({
    ok: false,
    predictions: [{ image: 'white.png' }, { image: 'black.png' }],
    diagnostics: [{ code: 'E523' }, { code: 'E501' }],
  });
  expect(asked.status).toBe(1);
});
