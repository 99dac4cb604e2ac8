import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { openSource } from '../open-source.js';
import { coreReaders } from './core-readers.js';

const folder = mkdtempSync(join(tmpdir(), 'convlang csv '));
afterAll(() => rmSync(folder, { recursive: true }));

const path = join(folder, 'data.csv');

interface Asked {
  readonly options?: Readonly<Record<string, string | number>>;
  readonly classes?: readonly string[];
  readonly heldBytes?: number;
}

function open(content: string | Uint8Array, { options = {}, ...rest }: Asked = {}) {
  writeFileSync(path, content);
  const setting = { kind: 'csv', path, options, span: null };
  return openSource(setting, { baseDir: folder, part: 'train', readers: coreReaders, ...rest });
}

async function readAll(content: string | Uint8Array, asked: Asked = {}, order?: readonly number[]) {
  const source = await open(content, asked);
  const indices = order ?? Array.from({ length: source.count }, (_, i) => i);
  const size = source.shape[0] * source.shape[1] * source.shape[2];
  const images = new Float32Array(indices.length * size);
  const labels =
    source.targets === 'classes' ? new Int32Array(indices.length) : new Float32Array(indices.length);
  await source.read(indices, images, labels);
  await source.close();
  const { shape, classes, targets } = source;
  return { shape, classes, targets, images: [...images], labels: [...labels] };
}

describe('CSV', () => {
  it('takes the first column as label and the rest as features', async () => {
    expect(await readAll('2,0.5,-1\n0,1e2,3\n')).toEqual({
      shape: [1, 1, 2],
      targets: 'classes',
      classes: ['0', '1', '2'],
      images: [0.5, -1, 100, 3],
      labels: [2, 0],
    });
  });

  it('takes the column called label in the header, or the one asked for by name or number', async () => {
    const content = 'a,label,kind\n1,0,2\n3,1,4\n';
    expect(await readAll(content)).toMatchObject({ images: [1, 2, 3, 4], labels: [0, 1] });
    expect(await readAll(content, { options: { label: 'kind' } })).toMatchObject({
      images: [1, 0, 3, 1],
      labels: [2, 4],
    });
    expect(await readAll(content, { options: { label: 2 } })).toMatchObject({
      images: [1, 0, 3, 1],
      labels: [2, 4],
    });
  });

  it('numbers labels that are words in order of their names, or as the model file lists them', async () => {
    const content = 'dog,1\ncat,2\ndog,3\n';
    expect(await readAll(content)).toMatchObject({ classes: ['cat', 'dog'], labels: [1, 0, 1] });
    expect(await readAll(content, { classes: ['dog', 'cow', 'cat'] })).toMatchObject({ labels: [0, 2, 0] });
    expect(await readAll('1,5\n0,6\n', { classes: ['dog', 'cat'] })).toMatchObject({ labels: [1, 0] });
  });

  it('takes other numbers as values to be met', async () => {
    const read = await readAll('0.25,1\n-3,2\n7,3\n');
    expect(read).toMatchObject({ targets: 'values', classes: [], labels: [0.25, -3, 7] });
  });

  it('arranges the features as the shape says', async () => {
    expect((await readAll('0,1,2,3,4,5,6\n', { options: { shape: '1x2x3' } })).shape).toEqual([1, 2, 3]);
    expect((await readAll('0,1,2,3,4,5,6\n', { options: { shape: '2x3' } })).shape).toEqual([2, 3, 1]);
    await expect(open('0,1,2,3\n', { options: { shape: '2x2' } })).rejects.toThrow(
      'E519 the option shape of the source csv must be HxW or HxWxC of 3 numbers, as many as a row has features, not 2x2',
    );
    await expect(open('0,1,2,3\n', { options: { shape: 'wide' } })).rejects.toThrow('E519');
  });

  it('reads quotes, CRLF, a byte order mark, empty lines and a last line without an end', async () => {
    const content = '\ufefflabel,"a, ""b""",c\r\n"big, red",1,2\r\n\r\n "small" , 3 ,"4"';
    expect(await readAll(content)).toMatchObject({
      classes: ['big, red', 'small'],
      images: [1, 2, 3, 4],
      labels: [0, 1],
    });
  });

  it('reads any row of a file too large to hold, plain or gzipped', async () => {
    // Of different lengths and with empty lines between, so that rows lie across the pieces in which a file is read.
    const rows = Array.from({ length: 50_000 }, (_, i) => `${i % 7},${i},0.${'1'.repeat(1 + (i % 60))}\n`);
    const content = rows.map((row, i) => (i % 1000 === 5 ? `${row}\n` : row)).join('');
    const order = [49_999, 0, 6, 37_003, 37_004, 5];
    for (const bytes of [Buffer.from(content), gzipSync(content)]) {
      const read = await readAll(bytes, { heldBytes: 1000 }, order);
      expect(read.images.filter((_, i) => i % 2 === 0)).toEqual(order);
      expect(read.labels).toEqual(order.map((i) => i % 7));
    }
  });

  it.each<readonly [string, string, Asked, string]>([
    [
      'a row with a cell too many',
      'label,a\n1,2\n1,2,3\n',
      {},
      'E512 FILE:3 has 3 cells, and the first row has 2 (byte 12)',
    ],
    ['a row cut off', '1,2,3\n4,5', {}, 'E512 FILE:2 has 2 cells, and the first row has 3 (byte 6)'],
    [
      'a word among the features',
      '1,2,3\n1,2,dög\n',
      {},
      'E513 FILE:2 has "dög" in column 2, where a number must stand (byte 10)',
    ],
    [
      'an empty cell',
      '1,2,3\n\n1,,3\n',
      {},
      'E513 FILE:3 has nothing in column 1, where a number must stand (byte 9)',
    ],
    ['a number of another base', '1,2\n1,0x1f\n', {}, 'E513 FILE:2 has "0x1f" in column 1'],
    ['a number too large', '1,2\n1,1e999\n', {}, 'E513 FILE:2 has "1e999" in column 1'],
    [
      'a quote left open',
      '1,2\n1,"2\n',
      {},
      'E515 FILE:2 opens a quote that the line does not close (byte 6)',
    ],
    [
      'a label column that is not there',
      'x,y\n1,2\n',
      { options: { label: 'z' } },
      'E514 FILE has no column z; its columns are x, y',
    ],
    [
      'a label number that is not there',
      '1,2\n',
      { options: { label: 2 } },
      'E514 FILE has no column 2; its columns are 0 to 1',
    ],
    [
      'a label of no class',
      'label,a\nö,2\ncow,1\n',
      { classes: ['ö', 'dog'] },
      'E509 FILE has the label "cow" at byte 13, and the classes are 0 to 1 (ö, dog)',
    ],
    ['a header without rows', 'label,a\n', {}, 'E503 FILE is empty'],
    ['an empty file', '', {}, 'E503 FILE is empty'],
    [
      'too many names',
      Array.from({ length: 10_002 }, (_, i) => `n${i},1\n`).join(''),
      {},
      'E530 FILE has more than 10000 different labels in the column 0',
    ],
    ['a line without end', `1,${'2'.repeat(18_000_000)}`, {}, 'E529 FILE:1 is longer than 16 MiB (byte 0)'],
  ])('refuses %s', async (_, content, asked, message) => {
    await expect(open(content, asked)).rejects.toThrow(message.replace('FILE', path));
  });

  it('says so when the file changes while it is open', async () => {
    const source = await open('1,2\n3,4\n', { heldBytes: 0 });
    writeFileSync(path, '');
    await expect(source.read([1], new Float32Array(1), new Int32Array(1))).rejects.toThrow('E504');
    await source.close();
  });
});
