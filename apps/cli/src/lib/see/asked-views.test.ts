import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { greyPng } from '../../testing/png.js';
import { writeJudge } from '../../testing/judge-network.js';
import { spawnCli, temporaryFolder } from '../../testing/spawn-cli.js';

const model = `net Small
input 8x8x1 | conv 2x3x3 as c | relu as r | dense 10 as d | softmax as s
train { loss cross-entropy  optimizer sgd lr 0.5 }
data { source digits  resize 8x8  scale 1/255 }
`;

let folder = '';
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder, 'small.conv'), model);
});

const see = (...args: readonly string[]) => spawnCli(['see', 'small.conv', ...args], { cwd: folder });
const picture = ['--image', 'digits:3'] as const;

describe('convlang see --view', () => {
  it('shows the views that are asked for, of the class that is asked after, and tells them', async () => {
    const { status, stdout, stderr } = await see(
      ...picture,
      '--view',
      'saliency,grad-cam',
      '--class',
      '7',
      '--out',
      'some',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.match(/: the score of 7 is /g)).toHaveLength(2);
    expect(stdout).toContain('from the 6x6 places of r');
    expect(stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
    expect(await readdir(join(folder, 'some/data'))).toEqual(['grad-cam.json', 'saliency.json']);
    const { label, view } = JSON.parse(await readFile(join(folder, 'some/data/saliency.json'), 'utf8')) as {
      readonly label: number;
      readonly view: string;
    };
    expect([view, label]).toEqual(['saliency', 7]);
  });

  it('asks after a unit in place of a class, without an image where the view needs none', async () => {
    const { stdout } = await see(...picture, '--view', 'saliency', '--unit', 'c:1,2,0', '--out', 'unit');
    expect(stdout).toContain('saliency: the score of c:1,2,0 is ');
    const { status, stderr } = await see('--view', 'features', '--unit', 'c:1', '--out', 'channel');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(await readdir(join(folder, 'channel/data'))).toEqual(['001-c-features.json']);
  });

  it('asks after the class that the network says where none is named', async () => {
    const answered = await see(...picture, '--view', 'answer', '--out', 'answer', '--json');
    const [{ heads }] = (
      JSON.parse(answered.stdout) as {
        readonly views: readonly [
          { readonly heads: readonly { readonly top: readonly { readonly index: number }[] }[] },
        ];
      }
    ).views;
    const said = heads[0]?.top[0]?.index;
    const { stdout } = await see(...picture, '--view', 'relevance', '--out', 'relevance', '--json');
    expect(
      (JSON.parse(stdout) as { readonly views: readonly { readonly label: number }[] }).views[0]?.label,
    ).toBe(said);
  });

  it.each(['raw.conv', 'sigmoid.conv'])(
    'says of one number for two classes what predict says: %s',
    async (file) => {
      await writeJudge(folder);
      const ask = async (image: string) => {
        const args = ['--image', image, '--view', 'answer,saliency', '--out', 'judged'];
        return spawnCli(['see', file, '--weights', 'w.safetensors', ...args], { cwd: folder });
      };
      // 1 / (1 + exp(-0.25)) = 0.5621765
      const [white, black] = [(await ask('white.png')).stdout, (await ask('black.png')).stdout];
      expect(white).toMatch(/1 number\nyes +56\.2 % .*\nno +43\.8 % /);
      expect(white).toContain('the score of yes is 0.25\n');
      expect(black).toMatch(/1 number\nno +56\.2 % .*\nyes +43\.8 % /);
      expect(black).toContain('the score of no is 0.25\n');
    },
  );

  it('opens no step on a class of a network that has learnt values', async () => {
    const text = `input 2x2x1 | dense 1 train { loss mse  optimizer sgd lr 0.1  epochs 1  batch 2 }
data { source folder "aged/" labels "ages.csv" label age  scale 1/255 }`;
    await mkdir(join(folder, 'aged'));
    for (const age of [1, 2, 3])
      await writeFile(join(folder, `aged/${age}.png`), greyPng(2, 2, new Uint8Array(4).fill(50 * age)));
    await writeFile(join(folder, 'ages.csv'), 'file,age\n1.png,1.5\n2.png,2.5\n3.png,3.5\n');
    await writeFile(join(folder, 'ages.conv'), text);
    await spawnCli(['train', 'ages.conv', '--out', 'ages'], { cwd: folder });
    const args = ['see', 'ages.conv', '--weights', 'ages/weights.safetensors', '--image', 'aged/2.png'];
    const { status, stderr } = await spawnCli([...args, '--view', 'saliency,step'], { cwd: folder });
    expect(status).toBe(1);
    expect(stderr).toContain(
      'E667 the loss mse of output takes values as labels, and a class is none of them',
    );
    expect(
      (await spawnCli([...args, '--view', 'saliency', '--out', 'aged-seen'], { cwd: folder })).status,
    ).toBe(0);
  });

  it('opens a step, layer by layer', async () => {
    const { status, stdout } = await see(
      ...picture,
      '--view',
      'step,gradients',
      '--class',
      '3',
      '--out',
      'step',
    );
    expect(status).toBe(0);
    expect(stdout.replaceAll('\n', ' ')).toMatch(
      /as an example of 3: the loss is [\d.]+, and after a step with rate 0\.5 it is/,
    );
    expect(await readdir(join(folder, 'step/layers'))).toEqual([
      '001-c.html',
      '002-r.html',
      '003-d.html',
      '004-s.html',
    ]);
  });

  it.each([
    [['--view', 'salency', ...picture], /there is no view salency; did you mean saliency\?/],
    [['--view', 'saliency'], /the view saliency is of a picture: add --image/],
    [['--view', 'saliency', ...picture, '--class', '10'], /there is no class 10; there are 0 to 9/],
  ] as const)('refuses %j', async (args, message) => {
    const { status, stderr } = await see(...args, '--out', 'refused');
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});
