import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadModel } from './load-model.js';
import { openData } from './open-data.js';

/** A PNG of one black pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAB5Sfe/AAAAABJRU5ErkJggg==';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'convlang tëst 数-'));
  await writeFile(join(folder, 'blocks.conv'), 'block b(n) { dense n | relu }\n');
  await writeFile(join(folder, 'netz.conv'), 'use "blocks.conv"\ninput 4 | b(3) | dense 2\n');
});

describe('loadModel', () => {
  it('reads a model with the files that it uses', async () => {
    const { graph, text, file } = await loadModel(join(folder, 'netz.conv'));
    expect(graph.name).toBe('netz');
    expect(graph.layers.map((layer) => layer.kind)).toEqual(['input', 'dense', 'relu', 'dense']);
    expect(text).toContain('use "blocks.conv"');
    expect(file).toBe(join(folder, 'netz.conv'));
  });

  it('throws with places in the files', async () => {
    await writeFile(join(folder, 'wrong.conv'), 'input 4 | dens 2\n');
    await expect(loadModel(join(folder, 'wrong.conv'))).rejects.toMatchObject({
      diagnostics: [{ code: 'E301', span: { file: join(folder, 'wrong.conv'), start: 10, end: 14 } }],
    });
  });

  it('follows no link out of the folder', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'convlang-'));
    await writeFile(join(outside, 'far.conv'), 'block b { relu }\n');
    await symlink(join(outside, 'far.conv'), join(folder, 'near.conv'));
    await writeFile(join(folder, 'linked.conv'), 'use "near.conv"\ninput 4 | b()\n');
    await expect(loadModel(join(folder, 'linked.conv'))).rejects.toThrow(
      'a link that leads out of the folder',
    );
  });
});

describe('openData', () => {
  it('knows data by its content', async () => {
    await writeFile(join(folder, 'points.csv'), 'x,y,label\n1,2,0\n3,4,1\n5,6,1\n');
    const source = await openData('points.csv', { baseDir: folder });
    expect([source.count, source.shape, source.targets]).toEqual([3, [1, 1, 2], 'classes']);
    await source.close();
  });

  it('opens the built-in digits by their word', async () => {
    const source = await openData('digits', { part: 'test' });
    expect([source.name, source.count]).toEqual(['digits', 2000]);
  });

  it('opens photos for a model, whose preprocessing they have behind them', async () => {
    for (const kind of ['cat', 'dog']) {
      await mkdir(join(folder, 'photos', kind), { recursive: true });
      await writeFile(join(folder, 'photos', kind, 'one.png'), Buffer.from(PIXEL, 'base64'));
    }
    await expect(openData('photos', { baseDir: folder })).rejects.toThrow('E621');
    await writeFile(join(folder, 'small.conv'), 'input 4x4x3 | dense 2 | softmax data { resize 4x4 }\n');
    const model = await loadModel(join(folder, 'small.conv'));
    const source = await openData('photos', { baseDir: folder, model });
    expect([source.count, source.shape, source.classes]).toEqual([2, [4, 4, 3], ['cat', 'dog']]);
    const images = new Float32Array(48).fill(NaN);
    await source.read([1], images, new Int32Array(1));
    expect(new Set(images)).toEqual(new Set([0]));
  });

  it('says what it cannot recognise', async () => {
    await expect(openData('netz.conv', { baseDir: folder })).rejects.toMatchObject({
      diagnostics: [{ code: 'E516' }],
    });
  });
});
