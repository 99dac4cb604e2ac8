import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium as engine } from 'playwright';
import { expect, it } from 'vitest';
import { chromium, chromiumArgs } from '../../../../vitest.machine.mjs';
import { faultsInAllSights } from '../../../../vitest.pages.mjs';
import { spawnCli, temporaryFolder } from '../testing/spawn-cli.js';

const text = `net Small
input 28x28x1 | conv 4x7x7 stride 3 as c1 | relu | maxpool 2 | dense 10 | softmax
train { epochs 2 batch 20 optimizer adam lr 0.01 validate split 20% }
data { source digits count 60 scale 1/255 }
`;

/** Views that are shown where they are named. */
const named = 'saliency,smooth-grad,integrated-gradients,grad-cam,occlusion,relevance,step,gradients';

const image = ['--image', 'digits:3'];
const see = ['see', 'small.conv', '--weights', 'run/weights.safetensors'];

/** Commands that write pages, one of each kind. */
const commands = [
  ['train', 'small.conv', '--out', 'run', '--report', 'report'],
  ['runs', 'run', '--report', 'runs'],
  [...see, ...image, '--unit', 'c1:3,3,1', '--out', 'seen'],
  [...see, ...image, '--view', named, '--class', '3', '--out', 'asked'],
  [...see, '--view', 'features', '--layers', 'c1', '--out', 'features'],
  [...see, '--top', '2', '--data', 'digits', '--layers', 'c1', '--out', 'top'],
  ['kernels', 'digits:3', '--out', 'kernels'],
];

const executablePath = chromium();

it.skipIf(executablePath === null)(
  'every page is read by all, wide and narrow, light and dark (skipped without chromium)',
  async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'small.conv'), text);
    for (const command of commands) {
      const { status, stderr } = await spawnCli(command, { cwd: folder });
      expect([status, stderr], command.join(' ')).toEqual([0, '']);
    }
    const browser = await engine.launch({ executablePath: executablePath ?? '', args: chromiumArgs });
    const page = await browser.newPage();
    const pages = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.html'));
    // Of the layers the one that has all that there is to see.
    const looked = pages.filter((path) => !path.includes('layers') || path.includes('c1'));
    // A page of each of the seven commands, and a layer of four of them.
    expect(looked.length).toBe(11);
    for (const path of looked) {
      await page.goto(pathToFileURL(join(folder, path)).href);
      expect(await faultsInAllSights(page), path).toEqual([]);
    }
    await browser.close();
    await rm(folder, { recursive: true });
  },
  240_000,
);
