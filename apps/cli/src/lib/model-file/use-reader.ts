import { readFileSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { systemReason } from '../system-error.js';

/**
 * Reads the files that a model file names with `use`. The compiler lets no path climb out of the folder; links are followed
 * here, and one that leads out is refused too: a model file may come from anybody.
 *
 * @param folder of the model file
 * @returns a function that throws an error with a sentence when the file cannot be read
 */
export function createUseReader(folder: string): (path: string) => string {
  return (path) => {
    try {
      const root = realpathSync(folder);
      const real = realpathSync(path);
      if (real.startsWith(root.endsWith(sep) ? root : root + sep)) return readFileSync(real, 'utf8');
    } catch (error) {
      throw new Error(systemReason(error), { cause: error });
    }
    throw new Error('it is a link that leads out of the folder');
  };
}
