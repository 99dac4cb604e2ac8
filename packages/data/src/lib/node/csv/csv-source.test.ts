import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { imagesSize, labelArray, type Learnt } from '../../source/data-source.js';
import { openSource } from '../../source/open-source.js';
import { coreReaders } from '../core-readers.js';

const folder = mkdtempSync(join(tmpdir(), 'convlang csv '));
afterAll(() => rmSync(folder, { recursive: true }));

const path = join(folder, 'data.csv');

interface Asked {
  readonly options?: Readonly<Record<string, string | number | boolean>>;
  readonly classes?: readonly string[];
  readonly learnt?: Learnt;
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

  it('says what the classes were found by, where nothing else told of them', async () => {
    const foundBy = async (content: string, asked: Asked = {}): Promise<string | undefined> => {
      const source = await open(content, asked);
      await source.close();
      return source.classesFound;
    };
    expect(await foundBy('2,1\n0,1\n')).toBe('numbers');
    expect(await foundBy('cat,1\ndog,1\n')).toBe('words');
    expect(await foundBy('2,1\n0,1\n', { classes: ['a', 'b', 'c'] })).toBeUndefined();
    expect(await foundBy('0.5,1\n0,1\n')).toBeUndefined();
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
      'E509 FILE:3 has the label "cow" at byte 13, and the classes are 0 to 1 (ö, dog)',
    ],
    ['a single column', '1 2 3\n4 5 6\n', {}, 'E533 FILE:1 has one cell'],
    [
      'a named label in a file without a header',
      '1,2\n',
      { options: { label: 'kind', header: false } },
      'E514 FILE has no column kind; its columns are 0 to 1',
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

  it.each([
    ['tabs', 'kind\tx\ty\ncat\t1.5\t2\ndog\t3\t4\n'],
    ['semicolons', 'kind;x;y\ncat;1.5;2\ndog;3;4\n'],
    ['semicolons, with commas in quotes', 'kind;"x, in m";y\n"cat";1.5;2\ndog;3;4\n'],
    ['commas, with semicolons in words', 'kind,x;m,y\ncat,1.5,2\ndog,3,4\n'],
    ['CR at the ends of lines', 'kind,x,y\rcat,1.5,2\rdog,3,4\r'],
    ['a byte order mark and no header', '\ufeffcat,1.5,2\ndog,3,4\n'],
  ])('reads %s', async (_, content) => {
    expect(await readAll(content)).toMatchObject({
      classes: ['cat', 'dog'],
      labels: [0, 1],
      images: [1.5, 2, 3, 4],
    });
  });

  it('reads lines with CR and with CRLF that lie across the pieces in which a file is read', async () => {
    for (const end of ['\r', '\r\n']) {
      const rows = Array.from({ length: 200_000 }, (_, i) => `${i % 7},${i}${end}`);
      const { images, labels } = await readAll(rows.join(''), { heldBytes: 1000 }, [199_999, 104_857, 3]);
      expect([images, labels]).toEqual([
        [199_999, 104_857, 3],
        [199_999 % 7, 104_857 % 7, 3],
      ]);
    }
  });

  it('counts bytes behind a byte order mark, and lines that end with CR', async () => {
    await expect(open('\ufefflabel,a\n0,1\n0,x\n')).rejects.toThrow(
      'in column 1, where a number must stand (byte 17)',
    );
    await expect(open('0,1\r0,x\r')).rejects.toThrow(
      `E513 ${path}:2 has "x" in column 1, where a number must stand (byte 6)`,
    );
  });

  it('takes a word over numbers for the name of the column, whatever stands over the others', async () => {
    expect(await readAll('kind,5,9\n0,1,2\n1,3,4\n')).toMatchObject({
      targets: 'classes',
      classes: ['0', '1'],
      images: [1, 2, 3, 4],
    });
  });

  it('asks whether a first row of numbers that count up is a header', async () => {
    const content = '0,1,2,3\n1,5.1,3.5,1.4\n0,4.9,3,1.3\n';
    await expect(open(content)).rejects.toThrow(
      `E534 ${path}:1 begins with 0, 1, 2, 3: it may be a header or a sample (byte 0)`,
    );
    expect((await readAll(content, { options: { header: true } })).labels).toEqual([1, 0]);
    expect((await readAll(content, { options: { header: false } })).labels).toEqual([0, 1, 0]);
    for (const row of ['1,2,3', '7,2018,2019,2020', '7,400,405,410,415,420,425,430,435', '5,x,9', '0,5,x'])
      await expect(open(`${row}\n${row.replace(/[^,]+/g, '1.5')}\n`), row).rejects.toThrow('E534');
    for (const row of ['3,1', '0,1', '1,2.5,3.5,4.5', '0,1,3,4', '7,10,20,30'])
      expect((await open(`${row}\n${row.replace(/[^,]+/g, '1')}\n`)).count, row).toBe(2);
  });

  it('never takes a broken first row for a header', async () => {
    await expect(open('0,1.5,,2\n1,2,3,4\n')).rejects.toThrow(`E513 ${path}:1 has nothing in column 2`);
    await expect(open('0,1.5,abc\n1,2,3\n')).rejects.toThrow(`E513 ${path}:1 has "abc" in column 2`);
    await expect(open('0,NaN,2\n1,2,3\n')).rejects.toThrow(`E513 ${path}:1 has "NaN" in column 1`);
    await expect(open('0,n/a,2\n1,2,3\n')).rejects.toThrow(`E513 ${path}:1 has "n/a" in column 1`);
    await expect(open('1,5;2,5;0\n3,5;4,5;1\n', { options: { label: 2 } })).rejects.toMatchObject({
      message: expect.stringContaining(`E513 ${path}:1 has "1,5" in column 0`) as string,
      diagnostics: [{ notes: ['a decimal comma is not read: write 1.5 for 1,5'] }],
    });
  });

  it.each([
    ['nothing', '', 'nothing'],
    ['white space', '  ', 'nothing'],
    ['NaN', 'NaN', '"NaN"'],
    ['nan', 'nan', '"nan"'],
    ['an infinity', '-inf', '"-inf"'],
  ])('refuses %s for a label, among words and among numbers', async (_, label, shown) => {
    for (const other of ['cat', '1', '0.5']) {
      const read = open(`kind,x\n${other},1\n${label},2\n${other},3\n`, { options: { label: 'kind' } });
      const offset = 9 + other.length + 1;
      await expect(read).rejects.toThrow(
        `E532 ${path}:3 has ${shown} in column kind, where the label must stand (byte ${offset})`,
      );
      await expect(open(`${other},1\n${label},2\n`, { classes: ['cat', '1', '0.5'] })).rejects.toThrow(
        'E532',
      );
    }
  });

  it('takes a word for a missing label only where all others are numbers', async () => {
    for (const word of ['NA', 'n/a', 'null', '?'])
      await expect(open(`0,1\n${word},2\n1,3\n`)).rejects.toThrow(
        `E532 ${path}:2 has "${word}" in column 0, where the label must stand (byte 4)`,
      );
    await expect(open('NA,1\n0,2\n1,3\n')).rejects.toThrow('E532');
    expect((await readAll('NA,1\nDE,2\n')).classes).toEqual(['DE', 'NA']);
  });

  it('meets classes that were learnt by their names, in whatever order they stand', async () => {
    const learnt = ['dog', 'bird', 'cat'];
    expect(await readAll('cat,1\ndog,2\n', { learnt })).toMatchObject({ classes: learnt, labels: [2, 0] });
    expect(await readAll('1.0,5\n3,6\n', { learnt: ['1', '2', '3'] })).toMatchObject({ labels: [0, 2] });
    expect(await readAll('kind,7\n1,5\n2,6\n', { learnt: ['1', '2', '3'] })).toMatchObject({
      labels: [0, 1],
    });
    await expect(open('x,kind\n1,cat\n2,eel\n', { learnt, options: { label: 'kind' } })).rejects.toThrow(
      `E535 ${path}:3 has the label "eel" at byte 15, and the model has learnt dog, bird, cat`,
    );
    await expect(open('1,5\n0,6\n', { learnt })).rejects.toThrow('E535');
    await expect(open('cat,5\n Dog,6\n', { learnt })).rejects.toMatchObject({
      diagnostics: [{ code: 'E535', notes: expect.arrayContaining(['did you mean "dog"?']) as string[] }],
    });
  });

  it('reads values for a model that has learnt values, whole or not', async () => {
    expect(await readAll('1,5\n0,6\n', { learnt: 'values' })).toMatchObject({
      targets: 'values',
      classes: [],
      labels: [1, 0],
    });
    await expect(open('1,5\ncat,6\n', { learnt: 'values' })).rejects.toThrow(
      `E513 ${path}:2 has "cat" in column 0, where a number must stand (byte 4)`,
    );
  });

  it('names what is no UTF-8 text', async () => {
    const utf16 = Buffer.from('\ufeff0,1\n1,2\n', 'utf16le');
    const inside = Buffer.concat([Buffer.from('kind,x\nca'), Buffer.from([0xe9]), Buffer.from(',1\n')]);
    for (const [content, problem] of [
      [utf16, 'it begins as UTF-16 does (byte 0)'],
      [Buffer.from(utf16).swap16(), 'it begins as UTF-16 does (byte 0)'],
      [utf16.subarray(2), 'a zero byte stands there, as in UTF-16 (byte 1)'],
      [inside, '0xe9 begins no character (byte 9)'],
      [Buffer.from([0x30, 0x2c, 0x31, 0x0a, 0xe2, 0x82]), '0xe2 begins no character (byte 4)'],
      [Buffer.from('0,1\n1,\0\n'), 'a zero byte stands there, which no text has (byte 6)'],
      // What a download that broke off may leave: a hole in the file.
      [
        Buffer.concat([Buffer.from('0,1\n1,2\n'), Buffer.alloc(4096)]),
        'a zero byte stands there, which no text has (byte 8)',
      ],
      [
        Buffer.from('0,1\n1,2\n', 'utf16le').subarray(0, 15),
        'a zero byte stands there, as in UTF-16 (byte 1)',
      ],
    ] as const)
      await expect(open(content), problem).rejects.toThrow(`E531 ${path} is not UTF-8 text: ${problem}`);
  });

  it('says so when the file changes while it is open', async () => {
    const source = await open('1,2\n3,4\n', { heldBytes: 0 });
    writeFileSync(path, '');
    await expect(source.read([1], new Float32Array(1), new Int32Array(1))).rejects.toThrow('E504');
    await source.close();
  });

  it('refuses the index of a table, a first column without a name that counts the rows', async () => {
    for (const first of [0, 1]) {
      const content = `"",a,label\n${first},5,cat\n${first + 1},6,dog\n`;
      await expect(open(content)).rejects.toThrow(`E539 the first column of ${path} has no name`);
    }
    expect(await readAll('"",a,label\n0,5,cat\n2,6,dog\n')).toMatchObject({ images: [0, 5, 2, 6] });
    expect(await readAll('n,a,label\n0,5,cat\n1,6,dog\n')).toMatchObject({ images: [0, 5, 1, 6] });
  });
});

describe('columns of a table', () => {
  const content = 'a,m0,m1,m2,m3,b\n7,0,1,2,0,8\n9,1,1,0,0,10\n';

  async function read(options: Asked['options'], text = content) {
    const source = await open(text, { options: options ?? {} });
    const images = new Float32Array(2 * imagesSize(source));
    const labels = labelArray(source, 2);
    await source.read([1, 0], images, labels);
    await source.close();
    const { targets, target, features, inputs, shape } = source;
    return { targets, target, features, inputs, shape, images: [...images], labels: [...labels] };
  }

  it.each([
    ['2x2', 'maps', [2, 2]],
    ['2x2x1', 'values', [2, 2, 1]],
    [4, 'values', [4]],
  ] as const)('that are labels together, %s', async (sizes, targets, target) => {
    expect(await read({ label: 'm0', 'label-shape': sizes })).toEqual({
      targets,
      target,
      features: ['a', 'b'],
      inputs: undefined,
      shape: [1, 1, 2],
      images: [9, 10, 7, 8],
      labels: [1, 1, 0, 0, 0, 1, 2, 0],
    });
  });

  it('that are for several inputs, in their order', async () => {
    const inputs = 'left 2x2, right 1';
    expect(await read({ label: 'a', inputs })).toMatchObject({
      inputs: { left: [2, 2, 1], right: [1, 1, 1] },
      shape: [2, 2, 1],
      images: [1, 1, 0, 0, 10, 0, 1, 2, 0, 8],
      labels: [9, 7],
    });
  });

  it.each([
    [{ label: 'm0', 'label-shape': 6 }, 'E519', 'at most 5 numbers'],
    [{ label: 'm0', 'label-shape': '2x2', shape: '2x2' }, 'E519', 'HxW or HxWxC of 2 numbers'],
    [{ label: 'a', inputs: 'left 2x2' }, 'E519', 'sizes of 5 numbers together'],
    [{ label: 'a', inputs: 'left' }, 'E519', 'names and sizes, such as "left 4x4x1, right 3"'],
    [{ label: 'a', inputs: 'left 2, left 3' }, 'E519', 'names and sizes'],
    [{ label: 'm0', 'label-shape': 'many' }, 'E519', 'N, HxW or HxWxC'],
  ])('that are not there are an error: %j', async (options, code, expected) => {
    const error = await open(content, { options }).catch(String);
    expect(error).toContain(code);
    expect(error).toContain(expected);
  });

  it('that are no class numbers of a map are an error', async () => {
    const text = content.replace('7,0,1,2,0', '7,0,1,0.5,0');
    await expect(read({ label: 'm0', 'label-shape': '2x2' }, text)).rejects.toThrow(
      'sample 0 of csv has 0.5 among the classes of its pixels',
    );
    expect((await read({ label: 'm0', 'label-shape': 4 }, text)).labels).toEqual([1, 1, 0, 0, 0, 1, 0.5, 0]);
  });
});
