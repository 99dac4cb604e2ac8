// Gate: `convlang` bundled for a page has nothing of Node in it and stays small, and a network trains in headless Chromium to the bits
// that the same bundle gives in Node, and pictures are decoded there. Needs a build. Without Chromium the training is skipped, which is said.
import { rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '../../vitest.machine.mjs';
import { bundleForBrowser, type Bundle } from './bundle.js';
import { runChecks, type Check } from './run-checks.js';
import { runInChromium } from './run-in-chromium.js';
import { root } from './workspaces.js';

/** A program of a page. */
interface Program {
  /** What may be sent for it, in bytes with brotli. */
  readonly most: number;
  readonly text: string;
  /** What it gives, where Node has no word for it; else it gives what it gives in Node. */
  readonly wanted?: unknown;
}

/** Programs of a page, and what may be sent for each, in bytes with brotli: a little more than there is today. */
const programs = {
  checker: {
    most: 165_000,
    text: `import { compile } from 'convlang';
export default Promise.resolve(compile('input 8x8x1 | conv 2x3x3 | dense 2').graph.layers.length);`,
  },
  trainer: {
    most: 243_000,
    text: `import { createPredictor, fromArrays, model, tensor, train } from 'convlang';
const net = model\`input 8x8x1 | conv 4x3x3 as c1 | relu | maxpool 2 | dense 2 | softmax
  train { optimizer adam lr 0.02 epochs 8 batch 8 seed 3 validate split 20% }\`;
const images = tensor('f32', [40, 8, 8, 1], Float32Array.from({ length: 2560 }, (_, i) => (i >> 6) % 2 === (i >> 2) % 2 ? 1 : 0));
const data = fromArrays({ images, labels: Array.from({ length: 40 }, (_, i) => i % 2) });
async function run() {
  const { weights, history } = await train(net, { data });
  const predictor = await createPredictor(net, weights, { layers: ['c1'] });
  const [{ output, layers }, again] = await Promise.all([predictor.run(images), predictor.run(images)]);
  await predictor.dispose();
  return {
    losses: history.map(({ train }) => train.loss),
    accuracy: history.at(-1).validation.accuracy,
    kernel: [...weights['c1/kernel'].data],
    output: [...output.data],
    shape: layers.c1.shape,
    overlapping: again.output.data.every((value, i) => value === output.data[i]),
  };
}
export default run();`,
  },
  everything: {
    most: 258_000,
    text: `import * as all from 'convlang';
export default Promise.resolve(Object.keys(all).sort());`,
  },
  networks: {
    most: 15_000,
    text: `import { models } from '@convlang/models';
import { texts } from '@convlang/models/texts';
export default Promise.resolve(models.map(({ name }) => texts[name].length));`,
  },
  // One red pixel and a clear one, which is laid over white; two grey ones; no picture.
  pictures: {
    most: 26_500,
    text: `import { bitmapDecoder } from '@convlang/data';
const files = ['iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAD0lEQVR4nGP4z8AARAwMAAz8Af9c/RSVAAAAAElFTkSuQmCC', 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAACCAAAAAC86un7AAAADElEQVR4nGNgZzgBAADhANB5SbUwAAAAAElFTkSuQmCC', 'AAAA'];
const decode = (text) => bitmapDecoder.decode({ name: 'p.png', bytes: Uint8Array.from(atob(text), (c) => c.charCodeAt(0)) });
export default Promise.all(files.map((text) => decode(text).then(
  ({ shape, pixels }) => [shape, [...pixels]],
  ({ diagnostics }) => diagnostics[0].code,
)));`,
    wanted: [
      [
        [1, 2, 3],
        [255, 0, 0, 255, 255, 255],
      ],
      [
        [2, 1, 1],
        [7, 200],
      ],
      'E523',
    ],
  },
} as const satisfies Readonly<Record<string, Program>>;

type ProgramName = keyof typeof programs;

/** What a program gives in Node: the same file, so that the two are compared and not two builds. */
async function runInNode(name: ProgramName, { chunks }: Bundle): Promise<unknown> {
  const folder = join(root, 'tools/out-tsc/browser/bundle');
  await mkdir(folder, { recursive: true });
  for (const { fileName, code } of chunks) await writeFile(join(folder, fileName), code);
  const url = pathToFileURL(join(folder, `${name}.js`)).href;
  return ((await import(url)) as { readonly default: Promise<unknown> }).default;
}

/** What is wrong with a program in the page; nothing when it gives what it gives in Node. */
async function faultInChromium(name: ProgramName, bundle: Bundle): Promise<string | undefined> {
  const path = chromium();
  if (path === null) {
    const isRequired = (process.env['CONVLANG_REQUIRE'] ?? '').split(',').includes('chromium');
    return isRequired ? 'there is no Chromium, and it was installed' : undefined;
  }
  try {
    const { wanted }: Program = programs[name];
    const [here, there] = [
      wanted ?? (await runInNode(name, bundle)),
      await runInChromium(path, bundle, `${name}.js`),
    ];
    const [expected, given] = [JSON.stringify(here), JSON.stringify(there)];
    return given === expected ? undefined : `Wanted:   ${expected}\nChromium: ${given}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function checksOf(name: ProgramName): Promise<readonly Check[]> {
  const bundle = await bundleForBrowser(name, programs[name].text);
  const fault = await faultInChromium(name, bundle);
  const sent = bundle.chunks.reduce((sum, { sentBytes }) => sum + sentBytes, 0);
  const { most } = programs[name];
  const kilobytes = `${(sent / 1000).toFixed(1)} kB with brotli`;
  const skipped = chromium() === null ? ' (skipped: there is no Chromium)' : '';
  return [
    {
      name: `${name}: a bundle without Node`,
      run: () => (bundle.outside.length > 0 ? `it imports ${bundle.outside.join(', ')}` : undefined),
    },
    {
      name: `${name}: ${kilobytes}, at most ${most / 1000}`,
      run: () =>
        sent > most ? bundle.chunks.map((c) => `${c.fileName} ${c.sentBytes}`).join('\n') : undefined,
    },
    { name: `${name}: in Chromium as wanted${skipped}`, run: () => fault },
  ];
}

const checks: Check[] = [];
try {
  for (const name of Object.keys(programs) as ProgramName[]) checks.push(...(await checksOf(name)));
} finally {
  rmSync(join(root, 'tools/out-tsc/browser'), { recursive: true, force: true });
}
runChecks('browser', checks);
