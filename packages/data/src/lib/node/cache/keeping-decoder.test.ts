import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import {
  coreVocabulary,
  defineImageStep,
  mergeVocabulary,
  type DataSettings,
  type Vocabulary,
} from '@convlang/ops';
import { RandomStream } from '@convlang/tensor';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeSource } from '../../image/decode-source.js';
import type { EncodedImage, ImageDecoder } from '../../image/source-image.js';
import { sharpDecoder } from '../image/sharp-decoder.js';
import { keepingDecoder } from './keeping-decoder.js';

const root = mkdtempSync(join(tmpdir(), 'convlang kept '));
afterAll(() => rmSync(root, { recursive: true }));

const random = new RandomStream(1, 'photos', 'split');
let photos: readonly EncodedImage[] = [];
beforeAll(async () => {
  const photo = async (height: number): Promise<EncodedImage> => {
    const noise = Uint8Array.from({ length: height * 50 * 3 }, (_, i) => 256 * random.uniform(0, i));
    const bytes = await sharp(noise, { raw: { width: 50, height, channels: 3 } })
      .png()
      .toBuffer();
    return { name: `${height}.png`, bytes };
  };
  photos = await Promise.all([60, 70, 60].map(photo));
});

/** A decoder that counts what it decodes. */
function counting(folder: string): ImageDecoder & { readonly decoded: string[] } {
  const keeping = keepingDecoder({ folder, mostBytes: 1e7, mark: 'test' });
  const decoded: string[] = [];
  return {
    ...keeping,
    decoded,
    decode(image) {
      decoded.push(image.name);
      return sharpDecoder.decode(image);
    },
  };
}

async function read(
  decoder: ImageDecoder,
  preprocess: DataSettings['preprocess'] = [{ kind: 'resize', height: 9, width: 8 }],
  vocabulary: Vocabulary = coreVocabulary,
): Promise<readonly number[]> {
  const data = { source: null, named: {}, classes: [], preprocess, augment: [], shuffle: true, span: null };
  const source = decodeSource(
    {
      name: 'photos',
      count: photos.length,
      targets: 'classes',
      classes: ['a', 'b', 'c'],
      readImages: (indices) => Promise.resolve(Array.from(indices, (i) => photos[i] as EncodedImage)),
      close: () => Promise.resolve(),
    },
    { input: [9, 8, 3], data, vocabulary, decoder },
  );
  const images = new Float32Array(3 * 9 * 8 * 3);
  await source.read([0, 1, 2], images, new Int32Array(3));
  return [...images];
}

describe('pictures that are kept', () => {
  it('are decoded once, by content, and the same bit for bit', async () => {
    const folder = join(root, 'once');
    const plain = await read(sharpDecoder);
    const first = counting(folder);
    expect(await read(first)).toEqual(plain);
    expect(first.decoded).toHaveLength(3);
    const again = counting(folder);
    expect(await read(again)).toEqual(plain);
    expect(again.decoded).toEqual([]);
    // Two of the three files are the same.
    expect(readdirSync(folder, { recursive: true }).filter((name) => String(name).length > 10)).toHaveLength(
      2,
    );
  });

  it('are made anew for other preprocessing', async () => {
    const folder = join(root, 'steps');
    await read(counting(folder));
    const other = counting(folder);
    const steps = [{ kind: 'resize', height: 9, width: 8, method: 'lanczos' }];
    expect(await read(other, steps)).toEqual(await read(sharpDecoder, steps));
    expect(other.decoded).toHaveLength(3);
  });

  it('are made anew where the file of one is broken, and are whole again', async () => {
    const folder = join(root, 'broken');
    const plain = await read(counting(folder));
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) writeFileSync(join(entry.parentPath, entry.name), 'nothing');
    const mending = counting(folder);
    expect(await read(mending)).toEqual(plain);
    expect(mending.decoded).toHaveLength(3);
    const after = counting(folder);
    expect(await read(after)).toEqual(plain);
    expect(after.decoded).toEqual([]);
  });

  it('are not kept where a step is a plugin’s, which may change', async () => {
    const half = defineImageStep({
      summary: 'Halves all values.',
      args: {},
      movesPixels: true,
      shapeAfter: (shape) => shape,
      create: () => (from, to) => from.forEach((value, i) => (to[i] = value / 2)),
    });
    const folder = join(root, 'plugin');
    const steps = [{ kind: 'resize', height: 9, width: 8 }, { kind: 'half' }];
    const vocabulary = mergeVocabulary([{ imageSteps: { half } }]);
    const runs = [counting(folder), counting(folder)];
    for (const run of runs) await read(run, steps, vocabulary);
    expect(runs.map(({ decoded }) => decoded.length)).toEqual([3, 3]);
  });
});
