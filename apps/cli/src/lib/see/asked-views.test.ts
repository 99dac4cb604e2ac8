import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
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
