import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { coreVocabulary, type DataSettings } from '@convlang/ops';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decodeSource } from '../../image/decode-source.js';
import { givesImages, type ImageSource } from '../../image/image-source.js';
import { withoutBroken } from '../../image/without-broken.js';
import { labelArray, sampleSize, type DataPart, type Learnt } from '../../source/data-source.js';
import { sharpDecoder } from '../image/sharp-decoder.js';
import { folderReader } from './folder-reader.js';

let all: string;
let folder: string;
let count = 0;

beforeAll(async () => {
  all = await mkdtemp(join(tmpdir(), 'convlang-folder-'));
});
afterAll(() => rm(all, { recursive: true, force: true }));
beforeEach(async () => {
  folder = join(all, String(count++));
  await mkdir(folder);
});

/** A picture of one grey. */
async function picture(path: string, grey = 0, side = 2): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  const raw = { width: side, height: side, channels: 1 } as const;
  await sharp(Buffer.alloc(side * side, grey), { raw })
    .toColourspace('b-w')
    .png()
    .toFile(join(folder, path));
}

async function pictures(...paths: readonly string[]): Promise<void> {
  for (const path of paths) await picture(path);
}

interface Opening {
  readonly path?: string;
  readonly part?: DataPart;
  readonly classes?: readonly string[];
  readonly learnt?: Learnt;
  readonly options?: Readonly<Record<string, string | number | boolean>>;
}

async function open({
  path = '.',
  part = 'train',
  classes = [],
  learnt = [],
  options = {},
}: Opening = {}): Promise<ImageSource> {
  const setting = { kind: 'folder', path, options, span: null };
  const source = await folderReader.open(setting, { baseDir: folder, part, classes, learnt, span: null });
  if (!givesImages(source)) throw new Error('a folder gives images');
  return source;
}

/** The path of each picture below the folder, and its label. */
async function content(source: ImageSource): Promise<readonly string[]> {
  const indices = Array.from({ length: source.count }, (_, i) => i);
  const labels = labelArray(source, source.count);
  const images = await source.readImages(indices, labels);
  return images.map(({ name }, i) => `${name.slice(folder.length + 1)} ${labels[i]}`);
}

const settingsOf = (preprocess: DataSettings['preprocess']): DataSettings => ({
  source: null,
  named: {},
  preprocess,
  augment: [],
  shuffle: true,
  classes: [],
  span: null,
});

describe('a folder of pictures', () => {
  it('has a class in each sub-folder, in order of their names, at any depth, without what systems put there', async () => {
    await pictures(
      'dog/b.png',
      'dog/a.png',
      'cat/deep/c.png',
      '.git/x.png',
      'cat/._c.png',
      '__MACOSX/cat/c.png',
    );
    await writeFile(join(folder, 'cat', 'notes.txt'), 'no picture');
    await writeFile(join(folder, '.DS_Store'), '');
    const source = await open();
    expect([source.classes, source.targets]).toEqual([['cat', 'dog'], 'classes']);
    expect(await content(source)).toEqual(['cat/deep/c.png 0', 'dog/a.png 1', 'dog/b.png 1']);
  });

  it('has names in any script; letters are the same however their marks are written', async () => {
    await pictures('кошка/снимок 1.png', '犬/写真.png', '🐟/🐟.png', 'a\u0308/x.png');
    expect((await open()).classes).toEqual(['ä', 'кошка', '犬', '🐟']);
  });

  it('takes the files of a part where it has parts, and only then', async () => {
    await pictures('train/cat/1.png', 'train/dog/2.png', 'val/cat/3.png', 'val/dog/4.png');
    expect(await content(await open())).toEqual(['train/cat/1.png 0', 'train/dog/2.png 1']);
    expect(await content(await open({ part: 'test' }))).toEqual(['val/cat/3.png 0', 'val/dog/4.png 1']);
    await pictures('test/cat/5.png', 'test/dog/6.png');
    expect(await content(await open({ part: 'test' }))).toEqual(['test/cat/5.png 0', 'test/dog/6.png 1']);
    await pictures('bus/1.png');
    expect((await open()).classes).toEqual(['bus', 'test', 'train', 'val']);
  });

  it('has pictures without labels where it has no sub-folders', async () => {
    await pictures('b.png', 'a.png');
    const source = await open();
    expect([source.targets, source.target, source.count]).toEqual(['values', 'image', 2]);
  });

  it('has the order of `classes` where these are its names, and other names where they are others', async () => {
    await pictures('cat/1.png', 'dog/2.png');
    const named = await open({ classes: ['dog', 'cat'] });
    expect([named.classes, await content(named)]).toEqual([
      ['dog', 'cat'],
      ['dog/2.png 0', 'cat/1.png 1'],
    ]);
    expect((await open({ classes: ['Katze', 'Hund'] })).classes).toEqual(['cat', 'dog']);
    await expect(open({ classes: ['cat', 'hound'] })).rejects.toThrow(
      'has the sub-folders dog, which `classes` does not name: cat, hound',
    );
  });

  it('may lack classes where a model has learnt them, and where it is measured', async () => {
    await pictures('cat/1.png');
    await expect(open()).rejects.toThrow('E560');
    expect((await open({ part: 'test' })).count).toBe(1);
    expect((await open({ learnt: ['cat', 'dog'] })).count).toBe(1);
  });

  it('is refused without pictures, and with a class that has none', async () => {
    await mkdir(join(folder, 'cat'));
    await expect(open()).rejects.toThrow(/E511 .* holds no pictures/);
    await writeFile(join(folder, 'cat', 'a.txt'), '');
    await pictures('dog/1.png', 'fish/1.png');
    await expect(open()).rejects.toThrow(/E561 .* has no pictures of cat/);
    await expect(open({ path: 'dog/1.png' })).rejects.toThrow(/E502 .* it is no folder/);
    await expect(open({ path: 'nothing' })).rejects.toThrow('E501');
  });

  it('follows links that stay in it, but for those back to where they lie, and refuses those that leave it or lead nowhere', async () => {
    await pictures('cat/1.png', 'dog/1.png');
    await symlink(join(folder, 'cat'), join(folder, 'dog', 'more'));
    await symlink('..', join(folder, 'dog', 'up'));
    await symlink('.', join(folder, 'cat', 'self'));
    await symlink(join(folder, 'cat'), join(folder, 'dog', 'again'));
    await symlink(join(folder, 'cat', '1.png'), join(folder, 'dog', '2.png'));
    const found = await content(await open());
    // In whatever order the system lists them: two links to one folder are two ways to it.
    expect(found).toEqual([
      'cat/1.png 0',
      'dog/1.png 1',
      'dog/2.png 1',
      'dog/again/1.png 1',
      'dog/more/1.png 1',
    ]);
    const whole = folder;
    folder = join(all, 'linked');
    await symlink(whole, folder);
    expect(await content(await open())).toEqual(found);
    folder = whole;
    await symlink(all, join(folder, 'dog', 'out'));
    await expect(open()).rejects.toThrow(/E562 the link .*out leads out of the folder, to/);
    await rm(join(folder, 'dog', 'out'));
    await symlink('gone.png', join(folder, 'dog', 'lost.png'));
    await expect(open()).rejects.toThrow(/E562 the link .*lost\.png leads to nothing/);
  });

  it('whose folders all link to each other comes to an end', async () => {
    const names = Array.from('abcdefgh');
    for (const name of names) await mkdir(join(folder, name));
    for (const name of names)
      for (const other of names)
        if (other !== name) await symlink(join('..', other), join(folder, name, other));
    await expect(open()).rejects.toThrow(
      /E562 the link .* is one of those that lead to each other in more than 1000 ways; take some of them out/,
    );
  });

  it('of many files leaves none open', async () => {
    const bytes = Buffer.from('no picture, and nobody opens it to find out');
    for (const name of ['a', 'b']) {
      await mkdir(join(folder, name));
      await Promise.all(
        Array.from({ length: 500 }, (_, i) => writeFile(join(folder, name, `${i}.jpg`), bytes)),
      );
    }
    const openFiles = async (): Promise<number> => (await readdir('/proc/self/fd').catch(() => [])).length;
    const before = await openFiles();
    const source = await open();
    expect(await content(source)).toHaveLength(1000);
    expect(await openFiles()).toBeLessThanOrEqual(before);
  });
});

describe('a table of labels', () => {
  const table = (text: string) => writeFile(join(folder, 'labels.csv'), text);
  const options = { labels: 'labels.csv' };

  it('names pictures and their classes, in any order, with endings or without', async () => {
    await pictures('a.png', 'b.png', 'deep/c.png', 'unnamed.png');
    await table('id,width,label\nb.png,3,dog\na,4,cat\ndeep/c.png,5,dog\n');
    const source = await open({ options });
    expect([source.classes, source.classesFound]).toEqual([['cat', 'dog'], 'words']);
    expect(await content(source)).toEqual(['b.png 1', 'a.png 0', 'deep/c.png 1']);
  });

  it('has values where labels are numbers that are no classes, and a column that is asked for', async () => {
    await pictures('a.png', 'b.png');
    await table('picture;age;kind\na.png;31.5;1\nb.png;4;0\n');
    const ages = await open({ options: { ...options, label: 'age' } });
    expect([ages.targets, await content(ages)]).toEqual(['values', ['a.png 31.5', 'b.png 4']]);
    const kinds = await open({ options: { ...options, label: 2 } });
    expect([kinds.targets, kinds.classes, await content(kinds)]).toEqual([
      'classes',
      ['0', '1'],
      ['a.png 1', 'b.png 0'],
    ]);
  });

  it('may have no header', async () => {
    await pictures('a.png', 'b.png');
    await table('a.png,cat\nb.png,dog\n');
    expect(await content(await open({ options }))).toEqual(['a.png 0', 'b.png 1']);
  });

  it.each([
    ['name,label\na.png,cat\nz.png,dog\n', /E564 .*labels\.csv:3 names the picture z\.png/],
    ['name,label\n../secret.png,cat\n', /E564 .*names the picture \.\.\/secret\.png/],
    ['name,label\na.png,cat,more\n', /E512 .*:2 has 3 cells/],
    ['name,label\na.png,\n', 'E532'],
    ['a.png\n', 'E533'],
    ['name,label\n', 'E503'],
  ])('%j is refused', async (text, message) => {
    await pictures('a.png');
    await table(text);
    await expect(open({ options })).rejects.toThrow(message);
  });

  it('stands alone', async () => {
    await expect(open({ options: { ...options, masks: 'masks' } })).rejects.toThrow('E559');
  });
});

describe('pictures that are to be met', () => {
  const raw = (width: number, height: number) => ({ width, height, channels: 1 }) as const;
  const write = async (
    path: string,
    width: number,
    height: number,
    values: readonly number[],
  ): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await sharp(Buffer.from(values), { raw: raw(width, height) })
      .toColourspace('b-w')
      .png()
      .toFile(join(folder, path));
  };

  async function labelsOf(
    source: ImageSource,
    preprocess: DataSettings['preprocess'],
    head: readonly number[],
  ) {
    const use = {
      input: [2, 2, 1] as const,
      head,
      data: settingsOf(preprocess),
      vocabulary: coreVocabulary,
      decoder: sharpDecoder,
    };
    const decoded = decodeSource(source, use);
    const labels = labelArray(decoded, 1);
    const images = new Float32Array(sampleSize(decoded.shape));
    await decoded.read([0], images, labels);
    return { target: decoded.target, labels: [...labels], images: [...images] };
  }

  it('are maps of classes, cut and resized as their images, each pixel of the nearest class', async () => {
    await write('photos/a.png', 4, 2, [10, 20, 30, 40, 50, 60, 70, 80]);
    // Twice as large as the image; of its middle 4x4 pixels remain.
    await write(
      'masks/a.png',
      8,
      4,
      [
        9, 9, 0, 0, 255, 255, 9, 9, 9, 9, 0, 0, 255, 255, 9, 9, 9, 9, 255, 255, 0, 0, 9, 9, 9, 9, 255, 255, 0,
        0, 9, 9,
      ],
    );
    const options = { masks: 'masks', colours: '0 255 9' };
    const source = await open({ path: 'photos', options });
    expect(source.targets).toBe('maps');
    const crop = [{ kind: 'crop', height: 2, width: 2 }];
    expect(await labelsOf(source, crop, [2, 2, 3])).toEqual({
      target: [2, 2],
      labels: [0, 1, 1, 0],
      images: [20, 30, 60, 70],
    });
    const fit = [{ kind: 'fit', height: 2, width: 2, method: 'bilinear' }];
    expect((await labelsOf(source, fit, [1, 2, 3])).labels).toHaveLength(2);
    const bare = await open({ path: 'photos', options: { masks: 'masks' } });
    expect((await labelsOf(bare, crop, [2, 2, 3])).labels).toEqual([0, 255, 255, 0]);
    const wrong = await open({ path: 'photos', options: { masks: 'masks', colours: '0 1 9' } });
    await expect(labelsOf(wrong, crop, [2, 2, 3])).rejects.toThrow(
      /E566 .*masks\/a\.png has the grey level 255/,
    );
  });

  it('are larger pictures, of the same values as those that go in', async () => {
    await write('small/a.png', 2, 2, [0, 51, 102, 255]);
    await write('large/a.png', 4, 4, [0, 0, 51, 51, 0, 0, 51, 51, 102, 102, 255, 255, 102, 102, 255, 255]);
    const source = await open({ path: 'small', options: { targets: 'large' } });
    const found = await labelsOf(source, [{ kind: 'scale', factor: 1 / 51 }], [4, 4, 1]);
    expect([found.target, found.labels.map((value) => Number(value.toFixed(4)))]).toEqual([
      [4, 4, 1],
      [0, 0, 1, 1, 0, 0, 1, 1, 2, 2, 5, 5, 2, 2, 5, 5],
    ]);
  });

  it('must be there for each picture, once, and follow what is done to the image', async () => {
    await pictures('photos/a.png', 'photos/b.png', 'masks/a.png');
    const options = { masks: 'masks' };
    await expect(open({ path: 'photos', options })).rejects.toThrow(
      /E565 .*photos\/b\.png has no partner in .*masks: no picture of that name/,
    );
    await pictures('masks/b.png', 'masks/b.webp');
    await expect(open({ path: 'photos', options })).rejects.toThrow('several: b.png, b.webp');
    await rm(join(folder, 'masks', 'b.webp'));
    const source = await open({ path: 'photos', options });
    for (const step of [
      { kind: 'pad', height: 4, width: 4 },
      { kind: 'crop', height: 1, width: 1, at: 'random' },
    ])
      await expect(
        labelsOf(source, [{ kind: 'resize', height: 2, width: 2 }, step], [2, 2, 2]),
      ).rejects.toThrow('E567');
  });
});

describe('broken pictures', () => {
  it('are named and left out, themselves or what is to be met for them; without that the first is an error', async () => {
    await pictures('a/1.png', 'a/2.png', 'b/3.png', 'b/4.png');
    await writeFile(join(folder, 'a', 'cut.png'), Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
    await writeFile(join(folder, 'b', 'empty.jpg'), '');
    const source = await open();
    const told: string[] = [];
    const sound = await withoutBroken(source, sharpDecoder, ({ message }) => told.push(message));
    expect(told).toEqual([
      expect.stringMatching(/^E523 .*cut\.png is no picture/),
      expect.stringMatching(/^E503 .*empty\.jpg is empty/),
    ]);
    expect(await content(sound)).toEqual(['a/1.png 0', 'a/2.png 0', 'b/3.png 1', 'b/4.png 1']);
    await expect(content(source)).rejects.toThrow('E503');
  });

  it('are all that there is', async () => {
    await mkdir(join(folder, 'a'));
    for (const name of ['1.png', '2.png']) await writeFile(join(folder, 'a', name), 'x');
    const source = await open({ part: 'test' });
    await expect(withoutBroken(source, sharpDecoder, () => undefined)).rejects.toThrow(
      'E568 none of the 2 pictures of folder can be read',
    );
  });
});
