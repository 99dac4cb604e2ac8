import { dirname, sep } from 'node:path';
import { readFileText } from '@convlang/data/node';
import { compileModel } from '../compile-model.js';
import type { Plugin } from '@convlang/plugin';
import type { Model } from '../compiled-model.js';
import { checkPath } from './check-path.js';
import { createUseReader } from './use-reader.js';

/** How a model file is read. */
export interface LoadModelOptions {
  /** Plugins whose layers the file may use: those of its project are `(await loadToolkit(folder)).plugins`. Default none. */
  readonly plugins?: readonly Plugin[];
}

/**
 * Reads and compiles a model file, with the files that it names by `use`. Paths of its data start from its folder: pass that
 * to `train` as `baseDir`.
 *
 * @param path of the `.conv` file
 * @throws ConvlangError with every error of the file; E501 or E502 when it cannot be read
 */
// eslint-disable-next-line @typescript-eslint/require-await -- its errors are the promise's, and reading may come to wait
export async function loadModel(path: string, { plugins = [] }: LoadModelOptions = {}): Promise<Model> {
  checkPath(path);
  const text = readFileText(path);
  const file = sep === '/' ? path : path.replaceAll(sep, '/');
  return compileModel(text, file, { readFile: createUseReader(dirname(path)), plugins });
}
