import { readFile } from 'node:fs/promises';
import { openIdxImages, sharpDecoder } from '@convlang/data/node';
import { sampleSize } from '@convlang/data';
import { ConvlangError } from '@convlang/diagnostics';
import { decodeCheckpoint, decodeWeights } from '@convlang/train';
import { loadModel, openData } from 'convlang/node';
import type { Reader } from './specimens.js';

/** More than any specimen or its mutation may need: less than this is asked of a machine that runs tests. */
const MOST_BYTES = 2 ** 30;

const readers: Readonly<Record<Reader, (path: string) => Promise<unknown>>> = {
  async data(path) {
    const source = await openData(path);
    try {
      const numbers = [...new Set([0, Math.floor(source.count / 2), source.count - 1])];
      const labels =
        source.targets === 'classes' ? new Int32Array(numbers.length) : new Float32Array(numbers.length);
      await source.read(numbers, new Float32Array(numbers.length * sampleSize(source.shape)), labels);
    } finally {
      await source.close();
    }
    if (path.includes('images')) await readFirstImage(path);
  },
  async picture(path) {
    return sharpDecoder.decode({ name: path, bytes: await readFile(path) });
  },
  async weights(path) {
    return decodeWeights(await readFile(path), path);
  },
  async checkpoint(path) {
    return decodeCheckpoint(await readFile(path), path);
  },
  model: (path) => loadModel(path),
};

async function readFirstImage(path: string): Promise<void> {
  const images = await openIdxImages(path);
  try {
    await images.read([0]);
  } finally {
    await images.close();
  }
}

/** What is wrong with how a file was taken, or `null`. It may be read, or refused in words; nothing else. */
export async function readFault(reader: Reader, path: string): Promise<string | null> {
  try {
    await readers[reader](path);
  } catch (error) {
    if (!(error instanceof ConvlangError))
      return error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (error.message.trim() === '') return 'it was refused without a word';
  }
  const { rss } = process.memoryUsage();
  return rss < MOST_BYTES ? null : `${rss} bytes of memory were taken`;
}
