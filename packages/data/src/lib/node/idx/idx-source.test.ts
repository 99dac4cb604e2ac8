import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { openSource } from '../../source/open-source.js';
import { coreReaders } from '../core-readers.js';
import { openIdxImages } from './idx-images.js';

const folder = mkdtempSync(join(tmpdir(), 'convlang idx é '));
afterAll(() => rmSync(folder, { recursive: true }));

/** Three images of 2x2, values 0 to 11, of the classes 7, 0 and 9. */
const images = Buffer.from([
  0, 0, 8, 3, 0, 0, 0, 3, 0, 0, 0, 2, 0, 0, 0, 2, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
]);
const labels = Buffer.from([0, 0, 8, 1, 0, 0, 0, 3, 7, 0, 9]);

function write(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function changed(bytes: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = value;
  return copy;
}

function open(path: string, labelsPath: string | null, heldBytes?: number) {
  const options: Record<string, string> = labelsPath === null ? {} : { labels: labelsPath };
  return openSource(
    { kind: 'mnist', path, options, span: null },
    {
      baseDir: folder,
      part: 'train',
      readers: coreReaders,
      ...(heldBytes === undefined ? {} : { heldBytes }),
    },
  );
}

let files = 0;
/** Writes two files and opens them as a pair. */
function openPair(imageBytes: Uint8Array, labelBytes: Uint8Array, heldBytes?: number) {
  files++;
  return open(write(`i${files}`, imageBytes), write(`l${files}`, labelBytes), heldBytes);
}

async function readAll(source: Awaited<ReturnType<typeof open>>, indices: readonly number[]) {
  const size = source.shape[0] * source.shape[1] * source.shape[2];
  const [values, classes] = [new Float32Array(indices.length * size), new Int32Array(indices.length)];
  await source.read(indices, values, classes);
  await source.close();
  return { values: [...values], classes: [...classes] };
}

describe('IDX pairs', () => {
  it('reads images and labels in any order', async () => {
    const source = await openPair(images, labels);
    expect(source).toMatchObject({ count: 3, shape: [2, 2, 1], targets: 'classes' });
    expect(source.classes).toHaveLength(10);
    const { values, classes } = await readAll(source, [2, 0, 1]);
    expect(values).toEqual([8, 9, 10, 11, 0, 1, 2, 3, 4, 5, 6, 7]);
    expect(classes).toEqual([9, 7, 0]);
  });

  it.each([
    ['plain files too large to hold', images, labels],
    ['gzipped files', gzipSync(images), gzipSync(labels)],
    ['gzipped images with plain labels', gzipSync(images), labels],
  ])('reads the same from %s', async (_, imageBytes, labelBytes) => {
    for (const heldBytes of [0, 1000]) {
      const source = await openPair(imageBytes, labelBytes, heldBytes);
      const { values, classes } = await readAll(source, [1, 2]);
      expect(values).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
      expect(classes).toEqual([0, 9]);
    }
  });

  it('reads a gzipped file that is larger than what may be held', async () => {
    const many = Buffer.alloc(16 + 50_000 * 4, 3);
    many.set([0, 0, 8, 3, 0, 0, 0xc3, 0x50, 0, 0, 0, 2, 0, 0, 0, 2]);
    many.set([21, 22, 23, 24], 16 + 49_999 * 4);
    const manyLabels = Buffer.alloc(8 + 50_000, 1);
    manyLabels.set([0, 0, 8, 1, 0, 0, 0xc3, 0x50]);
    const source = await openPair(gzipSync(many), gzipSync(manyLabels), 20_000);
    expect(await readAll(source, [49_999, 0])).toEqual({
      values: [21, 22, 23, 24, 3, 3, 3, 3],
      classes: [1, 1],
    });
  });

  it('finds the pair of the part in a folder, with dashes or dots, gzipped or not', async () => {
    const place = join(folder, 'set');
    mkdirSync(place);
    writeFileSync(join(place, 'train-images-idx3-ubyte'), images);
    writeFileSync(join(place, 'train-labels.idx1-ubyte.gz'), gzipSync(labels));
    expect((await open('set', null)).count).toBe(3);
    await expect(
      openSource(
        { kind: 'mnist', path: 'set', options: {}, span: null },
        { baseDir: folder, part: 'test', readers: coreReaders },
      ),
    ).rejects.toThrow(`E511 ${place} holds no pair of IDX files to test on`);
  });

  it('says which names it looked for', async () => {
    const found = await open(folder, null).catch((error: unknown) => error);
    expect(found).toMatchObject({
      diagnostics: [
        {
          code: 'E511',
          notes: [
            'looked for train-images-idx3-ubyte, train-images-idx3-ubyte.gz, train-images.idx3-ubyte, train-images.idx3-ubyte.gz',
            'looked for train-labels-idx1-ubyte, train-labels-idx1-ubyte.gz, train-labels.idx1-ubyte, train-labels.idx1-ubyte.gz',
          ],
        },
      ],
    });
  });

  it('finds the labels of a file of images by its name', async () => {
    const path = write('my-images-idx3-ubyte', images);
    write('my-labels-idx1-ubyte', labels);
    expect((await open(path, null)).count).toBe(3);
    await expect(open(write('pictures', images), null)).rejects.toThrow('E511');
  });

  it('takes numbers of other types, big end first, colours and rows of features', async () => {
    const floats = Buffer.alloc(12 + 16);
    floats.set([0, 0, 0x0d, 2, 0, 0, 0, 2, 0, 0, 0, 2]);
    [0.5, -2, 1e6, 3].forEach((v, i) => floats.writeFloatBE(v, 12 + 4 * i));
    const shorts = Buffer.from([0, 0, 0x0b, 1, 0, 0, 0, 2, 0, 3, 0, 4]);
    const source = await openPair(floats, shorts);
    expect(source.shape).toEqual([1, 1, 2]);
    expect(await readAll(source, [0, 1])).toEqual({ values: [0.5, -2, 1e6, 3], classes: [3, 4] });
    const colours = Buffer.from([
      0, 0, 8, 4, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 1, 2, 3, 4, 5, 6,
    ]);
    const one = Buffer.from([0, 0, 8, 1, 0, 0, 0, 1, 0]);
    expect((await openPair(colours, one)).shape).toEqual([1, 2, 3]);
  });

  it('takes as many classes as the model file names', async () => {
    const path = write('named', images);
    const options = { baseDir: folder, part: 'train', readers: coreReaders } as const;
    const setting = { kind: 'mnist', path, options: { labels: write('named-labels', labels) }, span: null };
    await expect(openSource(setting, { ...options, classes: ['a', 'b', 'c'] })).rejects.toThrow(
      `E509 ${join(folder, 'named-labels')} has the label 7 at byte 8, and the classes are 0 to 2 (a, b, c)`,
    );
    const names = Array.from('abcdefghijkl');
    expect((await openSource(setting, { ...options, classes: names })).classes).toEqual(names);
  });

  it('reads single images without labels', async () => {
    const path = write('single.gz', gzipSync(images));
    const opened = await openIdxImages(path);
    const read = await opened.read([2, 0]);
    expect(read.shape).toEqual([2, 2, 2, 1]);
    expect([...read.data]).toEqual([8, 9, 10, 11, 0, 1, 2, 3]);
    await expect(opened.read([3])).rejects.toThrow(`E528 ${path} has no item 3: it holds 3, 0 to 2`);
    await opened.close();
  });
});

describe('broken IDX pairs', () => {
  it.each<readonly [string, Uint8Array, Uint8Array, string]>([
    [
      'swapped files',
      labels,
      images,
      'E507 PLACE/i# holds labels and PLACE/l# holds images: the two are swapped',
    ],
    [
      'images cut off',
      images.subarray(0, 20),
      labels,
      'E504 PLACE/i# is truncated: it ends at byte 20, and its content needs 28 bytes',
    ],
    [
      'a header cut off',
      images.subarray(0, 9),
      labels,
      'E504 PLACE/i# is truncated: it ends at byte 9, and its content needs 16 bytes',
    ],
    [
      'three bytes',
      images.subarray(0, 3),
      labels,
      'E504 PLACE/i# is truncated: it ends at byte 3, and its content needs 4 bytes',
    ],
    [
      'labels cut off',
      images,
      labels.subarray(0, 10),
      'E504 PLACE/l# is truncated: it ends at byte 10, and its content needs 11 bytes',
    ],
    [
      'more than the header says',
      Buffer.concat([images, Buffer.alloc(5)]),
      labels,
      'E505 PLACE/i# has 5 bytes too many, from byte 28 on',
    ],
    [
      'another kind of file',
      Buffer.from('# a text'),
      labels,
      'E506 PLACE/i# is not an IDX file of images: byte 0 is 0x23, not 0x00',
    ],
    [
      'an unknown type',
      changed(images, 2, 0x0a),
      labels,
      'E506 PLACE/i# is not an IDX file of images: byte 2 is 0x0a, not a type of 0x08, 0x09 or 0x0b to 0x0e',
    ],
    [
      'two files of labels',
      labels,
      labels,
      'E506 PLACE/i# is not an IDX file of images: byte 3 is 0x01, not 0x02, 0x03 or 0x04 dimensions',
    ],
    [
      'two files of images',
      images,
      images,
      'E506 PLACE/l# is not an IDX file of labels: byte 3 is 0x03, not 0x01, one dimension',
    ],
    [
      'labels that are no whole numbers',
      images,
      changed(labels, 2, 0x0d),
      'E506 PLACE/l# is not an IDX file of labels: byte 2 is 0x0d, not a type of whole numbers, 0x08, 0x09, 0x0b or 0x0c',
    ],
    [
      'counts that disagree',
      images,
      Buffer.from([0, 0, 8, 1, 0, 0, 0, 2, 7, 0]),
      'E508 PLACE/i# holds 3 images, but PLACE/l# holds 2 labels',
    ],
    [
      'counts that disagree, one of them 1',
      images,
      Buffer.from([0, 0, 8, 1, 0, 0, 0, 1, 7]),
      'E508 PLACE/i# holds 3 images, but PLACE/l# holds 1 label',
    ],
    [
      'a label out of range',
      images,
      changed(labels, 9, 10),
      'E509 PLACE/l# has the label 10 at byte 9, and the classes are 0 to 9',
    ],
    ['an empty file', new Uint8Array(0), labels, 'E503 PLACE/i# is empty'],
    [
      'no items',
      Buffer.from([0, 0, 8, 3, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 2]),
      labels,
      'E503 PLACE/i# is empty',
    ],
  ])('refuses %s', async (_, imageBytes, labelBytes, message) => {
    for (const heldBytes of [0, 1000]) {
      const opening = openPair(imageBytes, labelBytes, heldBytes);
      const expected = message.replaceAll('PLACE', folder).replaceAll('#', String(files));
      await expect(opening).rejects.toThrow(expected);
    }
  });

  it('refuses missing files and folders as files', async () => {
    await expect(open('nowhere', null)).rejects.toThrow(`E501 ${join(folder, 'nowhere')} does not exist`);
    const path = write('lonely-images-idx3-ubyte', images);
    const missing = join(folder, 'lonely-labels-idx1-ubyte');
    await expect(open(path, null)).rejects.toThrow(`E501 ${missing} does not exist`);
    await expect(open(path, folder)).rejects.toThrow(`E502 ${folder} cannot be read: it is a folder`);
    await expect(open(join(path, 'x'), null)).rejects.toThrow('E502');
  });

  it('shows the place in the model file that asked for the data', async () => {
    const span = { file: 'a.conv', start: 3, end: 9 };
    const setting = { kind: 'mnist', path: 'nowhere', options: {}, span };
    const opening = openSource(setting, { baseDir: folder, part: 'train', readers: coreReaders });
    await expect(opening).rejects.toMatchObject({ diagnostics: [{ code: 'E501', span }] });
  });
});
