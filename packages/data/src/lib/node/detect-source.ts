import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceSetting } from '@convlang/ops';
import { fail } from '../fail.js';
import { CIFAR_ITEM_BYTES } from './cifar/cifar-source.js';
import { isHiddenName, isPictureName } from '../folder/picture-name.js';
import { describeStart } from './file/describe-start.js';
import { failReading } from './file/file-failure.js';
import {
  findCifarBatches,
  findIdxPair,
  imagesPathOf,
  isFolder,
  listFolder,
  resolvePath,
} from './file/find-files.js';
import { peekIdxRank } from './idx/idx-file.js';
import { openBytes, type ByteStore } from './file/open-bytes.js';
import { checkTextStart } from './file/utf8-text.js';

const PEEK_BYTES = 4096;
const CIFAR_CLASS_COUNT = 10;

/**
 * Recognises by content what a path given on the command line holds: a folder or a file of IDX data, CIFAR-10 batches, a folder of pictures, a CSV
 * file; the word `digits` stands for the built-in digits. The setting has the path as given, and no options.
 *
 * @param baseDir folder that a relative path starts from
 * @throws ConvlangError E531 for text of another encoding, E516 for anything else, E511 for a folder without data, E501 or E502 when it cannot be read
 */
export async function detectSource(path: string, { baseDir = '.' } = {}): Promise<SourceSetting> {
  const setting = (kind: string, at: string | null): SourceSetting => ({
    kind,
    path: at,
    options: {},
    span: null,
  });
  if (path === 'digits') return setting('digits', null);
  const place = resolvePath(baseDir, path);
  if (await isFolder(place, null)) return setting(await detectFolder(place), path);
  const store = await openBytes(place, { span: null });
  try {
    const rank = await peekIdxRank(store);
    if (rank === 1) return setting('mnist', imagesPathOf(path));
    if (rank !== null) return setting('mnist', path);
    const start = await readStart(store);
    if (await isCifar(store)) return setting('cifar10', path);
    checkTextLike(start);
    if (isText(start)) return setting('csv', path);
    return fail('E516', { path: place }, null, [describeStart(start)]);
  } catch (error) {
    return failReading(error, place, null);
  } finally {
    await store.close();
  }
}

async function detectFolder(folder: string): Promise<string> {
  const names = await listFolder(folder, null);
  for (const part of ['train', 'test'] as const) {
    if (findIdxPair(folder, names, part) !== null) return 'mnist';
    if (findCifarBatches(folder, names, part).length > 0) return 'cifar10';
  }
  if (await holdsPictures(folder)) return 'folder';
  const what = 'data that convlang recognises';
  const looked =
    'looked for IDX files (train-images-idx3-ubyte, t10k-images-idx3-ubyte with their labels) and CIFAR-10 batches (data_batch*.bin, test_batch*.bin), each also .gz, and for pictures in sub-folders (one of which is a class)';
  return fail('E511', { folder, what }, null, [looked]);
}

/** Whether there are pictures in the folder or not far below: `cat/1.jpg`, `train/cat/1.jpg`. */
async function holdsPictures(folder: string, depth = 2): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const shown = entries.filter(({ name }) => !isHiddenName(name));
  if (shown.some((entry) => !entry.isDirectory() && isPictureName(entry.name))) return true;
  const folders = depth === 0 ? [] : shown.filter((entry) => !entry.isFile());
  for (const { name } of folders) if (await holdsPictures(join(folder, name), depth - 1)) return true;
  return false;
}

async function readStart(store: ByteStore): Promise<Uint8Array> {
  const start = new Uint8Array(Math.min(PEEK_BYTES, store.size));
  await store.read(0, start);
  return start;
}

/** Whole items, the first and the last with a label in range: text would have to be a multiple of 3073 with a tab there. */
async function isCifar(store: ByteStore): Promise<boolean> {
  if (store.size % CIFAR_ITEM_BYTES !== 0) return false;
  const label = new Uint8Array(1);
  for (const offset of [0, store.size - CIFAR_ITEM_BYTES]) {
    await store.read(offset, label);
    if ((label[0] ?? 0) >= CIFAR_CLASS_COUNT) return false;
  }
  return true;
}

/**
 * Text of another encoding is told from other data by its mark, or by zero bytes between characters.
 *
 * @throws NotUtf8
 */
function checkTextLike(start: Uint8Array): void {
  const spread = start.subarray(0, 64);
  const isMarked = (spread[0] === 0xff && spread[1] === 0xfe) || (spread[0] === 0xfe && spread[1] === 0xff);
  const isSpread = spread.every((byte, i) => (byte === 0) === ((spread[0] === 0) === (i % 2 === 0)));
  if (isMarked || isSpread) checkTextStart(start);
}

/** No control bytes but white space, and something that separates cells. */
function isText(start: Uint8Array): boolean {
  const isPlain = start.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
  return isPlain && [0x2c, 0x09, 0x3b].some((separator) => start.includes(separator));
}
