import { coreVocabulary, defineImageStep, mergeVocabulary, type DataSettings } from '@convlang/ops';
import { tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { createBatches } from '../create-batches.js';
import type { DataSource, ImageShape } from '../source/data-source.js';
import { fromArrays } from '../source/from-arrays.js';
import { decodeSource } from './decode-source.js';
import type { ImageSource } from './image-source.js';
import type { ImageDecoder, RawImage, SourceImage } from './source-image.js';

/** A picture of one colour. */
function plain(name: string, shape: ImageShape, ...colour: readonly number[]): RawImage {
  const pixels = Float32Array.from(
    { length: shape[0] * shape[1] * shape[2] },
    (_, i) => colour[i % shape[2]] ?? 0,
  );
  return { name, shape, pixels };
}

function album(...images: readonly SourceImage[]): ImageSource {
  return {
    name: 'album',
    count: images.length,
    targets: 'classes',
    classes: ['a', 'b'],
    readImages(indices, labels) {
      const chosen = Array.from(indices, (i) => images[i] as SourceImage);
      chosen.forEach((_, k) => (labels[k] = (indices[k] as number) % 2));
      return Promise.resolve(chosen);
    },
    close: () => Promise.resolve(),
  };
}

/** A step that takes the second of three channels, as a plugin may bring it. */
const vocabulary = mergeVocabulary([
  {
    imageSteps: {
      green: defineImageStep({
        summary: 'Keeps the second channel.',
        args: {},
        movesPixels: false,
        shapeAfter: ([h, w, c]) => (c === 3 ? [h, w, 1] : null),
        create: () => (from, to) => {
          for (let i = 0; i < to.length; i++) to[i] = from[3 * i + 1] ?? NaN;
        },
      }),
    },
  },
]);

const resize = { kind: 'resize', height: 2, width: 2 };
const settingsOf = (
  preprocess: DataSettings['preprocess'],
  rest: Partial<DataSettings> = {},
): DataSettings => ({
  source: null,
  named: {},
  preprocess,
  augment: [],
  shuffle: true,
  classes: [],
  span: null,
  ...rest,
});

/** A decoder of files whose bytes are height, width and grey. */
const decoder: ImageDecoder = {
  decode: ({ name, bytes: [h = 0, w = 0, grey = 0] }) => Promise.resolve(plain(name, [h, w, 1], grey)),
};

async function batchOf(source: DataSource, data: DataSettings, train = false) {
  const settings = { ...data, vocabulary };
  for await (const { images, labels } of createBatches(source, settings, {
    batch: 9,
    seed: 4,
    epoch: 1,
    train,
  }))
    return { shape: images.shape, images: [...images.data], labels: [...labels.data] };
  return null;
}

function batch(
  images: readonly SourceImage[],
  preprocess: DataSettings['preprocess'],
  input: ImageShape = [2, 2, 1],
) {
  const data = settingsOf(preprocess);
  return batchOf(decodeSource(album(...images), { input, data, vocabulary, decoder }), data);
}

describe('images as they come', () => {
  it('become samples of one shape, whatever their sizes, as pixels or as files', async () => {
    const images = [
      plain('a', [2, 2, 1], 30),
      plain('b', [5, 3, 1], 90),
      { name: 'c', bytes: Uint8Array.of(7, 1, 60) },
    ];
    expect(await batch(images, [resize, { kind: 'scale', factor: 0.5 }])).toEqual({
      shape: [3, 2, 2, 1],
      images: [...Array<number>(4).fill(15), ...Array<number>(4).fill(45), ...Array<number>(4).fill(30)],
      labels: [0, 1, 0],
    });
  });

  it('get the channels that the model takes: grey three times, colours made grey before or behind the size', async () => {
    const images = [plain('grey', [3, 3, 1], 40), plain('colour', [3, 3, 3], 100, 100, 100)];
    const coloured = await batch(images, [resize], [2, 2, 3]);
    expect(coloured?.images).toEqual([...Array<number>(12).fill(40), ...Array<number>(12).fill(100)]);
    for (const preprocess of [
      [{ kind: 'gray' }, resize],
      [resize, { kind: 'gray' }],
      [{ kind: 'green' }, resize],
      [resize, { kind: 'green' }],
    ]) {
      const grey = await batch(images, preprocess);
      expect(grey?.images.map((value) => Math.round(value))).toEqual([40, 40, 40, 40, 100, 100, 100, 100]);
    }
  });

  it('of one size give the batches, augmentation and all, of a source of that shape', async () => {
    const images = Array.from({ length: 6 }, (_, i): RawImage => {
      const pixels = Float32Array.from({ length: 12 }, (_, k) => (i * 37 + k * 11) % 256);
      return { name: String(i), shape: [4, 3, 1], pixels };
    });
    const data = settingsOf(
      [
        { kind: 'pad', height: 5, width: 5 },
        { kind: 'scale', factor: 1 / 255 },
      ],
      { augment: [{ kind: 'shift', pixels: 1 }] },
    );
    const arrays = fromArrays({
      images: tensor('f32', [6, 4, 3, 1], Float32Array.from(images.flatMap(({ pixels }) => [...pixels]))),
      labels: [0, 1, 0, 1, 0, 1],
      classes: ['a', 'b'],
      name: 'album',
    });
    const use = { input: [5, 5, 1], data, vocabulary: coreVocabulary } as const;
    const decoded = await batchOf(decodeSource(album(...images), use), data, true);
    expect(decoded).toEqual(await batchOf(arrays, data, true));
    expect(new Set(decoded?.images).size).toBeGreaterThan(20);
  });

  it('of which another part is taken in each epoch are kept until then, and are the same as in a source of one shape', async () => {
    const images = Array.from({ length: 6 }, (_, i): RawImage => {
      const pixels = Float32Array.from({ length: 16 }, (_x, k) => (i * 16 + k) % 256);
      return { name: String(i), shape: [4, 4, 1], pixels };
    });
    const random = { kind: 'crop', height: 2, width: 2, at: 'random' };
    const data = settingsOf([{ kind: 'resize', height: 4, width: 4 }, random]);
    const source = decodeSource(album(...images), { input: [2, 2, 1], data, vocabulary });
    expect(source.shape).toEqual([4, 4, 1]);
    const arrays = fromArrays({
      images: tensor('f32', [6, 4, 4, 1], Float32Array.from(images.flatMap(({ pixels }) => [...pixels]))),
      labels: [0, 1, 0, 1, 0, 1],
      classes: ['a', 'b'],
      name: 'album',
    });
    const trained = await batchOf(source, data, true);
    expect(trained).toEqual(await batchOf(arrays, data, true));
    // Where nothing is trained it is the middle: numbers 5, 6, 9 and 10 of each image.
    const wanted = images.flatMap((_, i) => [5, 6, 9, 10].map((k) => i * 16 + k));
    expect((await batchOf(source, data))?.images).toEqual(wanted);
    const corners = Array.from({ length: 6 }, (_, i) => (trained?.images[4 * i] ?? NaN) % 16);
    expect(new Set(corners).size).toBeGreaterThan(2);
    for (const corner of corners) expect([0, 1, 2, 4, 5, 6, 8, 9, 10]).toContain(corner);
  });

  it('have one size before another part is taken in each epoch', () => {
    const data = settingsOf([{ kind: 'crop', height: 2, width: 2, at: 'random' }]);
    const source = album(plain('a', [3, 3, 1], 1));
    expect(() => decodeSource(source, { input: [2, 2, 1], data, vocabulary })).toThrow(
      'E558 nothing brings images to one size before `crop to 2x2 random`',
    );
  });

  it.each<readonly [string, readonly SourceImage[], DataSettings['preprocess'], string]>([
    [
      'of another size',
      [plain('dog.png', [3, 2, 1], 1)],
      [],
      'E605 the data gives 3x2x1 (dog.png) and the model takes 2x2x1',
    ],
    [
      'of too many channels',
      [plain('dog.png', [3, 2, 3], 1)],
      [resize],
      'E605 the data gives 2x2x3 (dog.png) and the model takes 2x2x1',
    ],
    [
      'that a step does not fit',
      [plain('dog.png', [1, 2, 1], 1)],
      [{ kind: 'crop', height: 2, width: 2 }],
      'E521 crop to 2x2 does not fit an image of 1x2x1',
    ],
  ])('%s are refused by name', async (_, images, preprocess, message) => {
    const refused = await batch([plain('good.png', [2, 2, 1], 5), ...images], preprocess).catch(
      (error: unknown) => error,
    );
    expect(String(refused)).toContain(message);
    expect(JSON.stringify(refused)).toContain('dog.png');
    if (message.includes('3x2x1'))
      expect(JSON.stringify(refused)).toContain('fit 2x2, which keeps the ratio');
    if (message.includes('2x2x3')) expect(JSON.stringify(refused)).toContain('gray makes one channel');
  });

  it('cannot be files where nothing decodes them', async () => {
    const data = settingsOf([resize]);
    const files = album({ name: 'dog.png', bytes: Uint8Array.of(1, 1, 1) });
    const source = decodeSource(files, { input: [2, 2, 1], data, vocabulary: coreVocabulary });
    await expect(batchOf(source, data)).rejects.toThrow(
      'E620 dog.png is the file of a picture, and nothing here decodes it',
    );
  });
});

describe('files that are decoded', () => {
  const files = (count: number, bytes: number): ImageSource =>
    album(...Array.from({ length: count }, (_, i) => ({ name: `${i}.png`, bytes: new Uint8Array(bytes) })));

  /** Takes the longer the earlier a file comes. */
  function slowDecoder(breaks: (name: string) => boolean = () => false): ImageDecoder & { most: number } {
    let underWay = 0;
    return {
      most: 0,
      async decode({ name }) {
        this.most = Math.max(this.most, ++underWay);
        for (let turn = 0; turn < 40 - 3 * parseInt(name); turn++) await Promise.resolve();
        underWay--;
        if (breaks(name)) throw new Error(name);
        return plain(name, [2, 2, 1], parseInt(name));
      },
    };
  }

  const readAll = async (source: ImageSource, decoder: ImageDecoder): Promise<readonly number[]> => {
    const images = new Float32Array(4 * source.count);
    const use = { input: [2, 2, 1] as const, data: settingsOf([]), vocabulary: coreVocabulary, decoder };
    await decodeSource(source, use).read(
      Array.from({ length: source.count }, (_, i) => i),
      images,
      new Int32Array(source.count),
    );
    return [...images.filter((_, i) => i % 4 === 0)];
  };

  it('are some at a time, and stay in order', async () => {
    const decoder = slowDecoder();
    expect(await readAll(files(10, 100), decoder)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(decoder.most).toBe(8);
  });

  it('are few at a time where they are large', async () => {
    const decoder = slowDecoder();
    await readAll(files(4, 2 ** 22), decoder);
    expect(decoder.most).toBe(2);
  });

  it('fail with the first that is broken, whichever is found out first', async () => {
    const decoder = slowDecoder((name) => name === '2.png' || name === '5.png');
    await expect(readAll(files(8, 100), decoder)).rejects.toThrow('2.png');
  });
});
