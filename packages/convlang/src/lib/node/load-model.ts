import { readFile } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import { compileModel } from '../compile-model.js';
import type { Model } from '../model.js';
import { createUseReader } from './use-reader.js';

/**
 * Reads and compiles a model file, with the files that it names by `use`. Paths of its data start from its folder: pass that
 * to `train` as `baseDir`.
 *
 * @param path of the `.conv` file
 * @throws ConvlangError with every error of the file; the error of the operating system when it cannot be read
 */
export async function loadModel(path: string): Promise<Model> {
  const text = await readFile(path, 'utf8');
  const file = sep === '/' ? path : path.replaceAll(sep, '/');
  return compileModel(text, file, { readFile: createUseReader(dirname(path)) });
}
