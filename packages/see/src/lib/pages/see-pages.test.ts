import { posix } from 'node:path';
import { chromium as engine, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium, chromiumArgs } from '../../../../../vitest.machine.mjs';
import { faultsInAllSights } from '../../../../../vitest.pages.mjs';
import { sampleOf, viewed } from '../../testing/viewed.js';
import { coreViews, createTopView, layersToSee, seePages } from '../../index.js';

/** Files by their paths. */
const files = new Map<string, string>();

beforeAll(async () => {
  const network = viewed(`block part(n) { conv (n)x3x3 pad same | relu }
input 12x12x3 | part(4) as a | maxpool 2 | part(6) as b | dense 10 | softmax`);
  const sample = sampleOf(
    network,
    Array.from({ length: 432 }, (_, i) => Math.sin(i)),
  );
  const samples = {
    name: 'set',
    count: 1,
    read: async function* () {
      yield await Promise.resolve(sample);
    },
  };
  const [conv = ''] = network.model.graph.layers
    .filter(({ kind }) => kind === 'conv')
    .map(({ name }) => name);
  const given = { network, sample, samples, unit: { layer: conv, at: [3, 4, 1] } };
  const views = [...Object.values(coreViews), createTopView(2)];
  const layers = layersToSee(network.model.graph.layers);
  for await (const { path, text } of seePages({ given, views, layers, about: ['Image: <a sine>'] }))
    files.set(path, await text);
});

/** What a page of some path asks for or leads to, as paths of files. */
function links(path: string, text: string): readonly string[] {
  return [...text.matchAll(/(?:src|href)="([^"#]+)"/g)].map(([, link = '']) =>
    link.startsWith('data:') ? link : posix.join(posix.dirname(path), link),
  );
}

it('there is a page for each layer, and the first one leads to all of them', () => {
  const pages = [...files.keys()].filter((path) => path.startsWith('layers/'));
  expect(pages).toHaveLength(7);
  expect(links('index.html', files.get('index.html') ?? '')).toEqual(expect.arrayContaining(pages));
  expect(files.get('index.html')).toContain('Image: &lt;a sine&gt;');
});

it('pages ask for nothing but their own files, and all of these are there', () => {
  for (const [path, text] of files) {
    if (!path.endsWith('.html')) continue;
    for (const link of links(path, text)) expect(files.has(link), `${link} of ${path}`).toBe(true);
  }
  const pictures = [...files].filter(([path]) => path.endsWith('.svg'));
  expect(pictures.length).toBeGreaterThan(15);
  for (const [path, text] of pictures)
    for (const link of links(path, text)) expect(link.startsWith('data:image/png'), path).toBe(true);
});

it('data are JSON with the view and its version', () => {
  const data = [...files].filter(([path]) => path.endsWith('.json'));
  for (const [, text] of data)
    expect(JSON.parse(text)).toMatchObject({ view: expect.any(String) as string, version: 1 });
  expect(data.length).toBeGreaterThan(12);
});

const executablePath = chromium();

describe.skipIf(executablePath === null)('in a browser (skipped without chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    if (executablePath !== null) browser = await engine.launch({ executablePath, args: chromiumArgs });
  });
  afterAll(() => browser.close());

  const layer = (word: string): string =>
    [...files.keys()].find((path) => path.startsWith('layers/') && path.includes(word)) ?? '';

  it('in wide and narrow windows, light and dark, nothing is too wide, and axe-core finds nothing', async () => {
    const page = await browser.newPage();
    await page.route('**', (route) => {
      const path = new URL(route.request().url()).pathname.slice(1);
      const contentType = path.endsWith('.svg') ? 'image/svg+xml' : 'text/html';
      return route.fulfill({ contentType, body: files.get(path) ?? '' });
    });
    for (const path of ['index.html', layer('conv'), layer('maxpool')]) {
      await page.goto(`http://localhost/${path}`, { waitUntil: 'load' });
      expect(await faultsInAllSights(page), path).toEqual([]);
    }
    await page.close();
  });

  it('every picture is one', async () => {
    const page = await browser.newPage();
    for (const [path, text] of files) {
      if (!path.endsWith('.svg')) continue;
      await page.setContent(`<img src="data:image/svg+xml;base64,${Buffer.from(text).toString('base64')}">`);
      await page.waitForFunction('document.images[0].complete');
      expect(await page.evaluate('document.images[0].naturalWidth'), path).toBeGreaterThan(0);
    }
  });
});
