import { realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { readText, unreadable } from '@convlang/data/node';

/**
 * Reads the files that a model file names with `use`: what `compile` takes as `readFile`. The compiler lets no path climb out
 * of the folder; links are followed here, and one that leads out is refused too: a model file may come from anybody.
 *
 * @param folder of the model file
 * @returns a function that throws an error with a sentence when the file cannot be read
 */
export function createUseReader(folder: string): (path: string) => string {
  return (path) => {
    const real = realPath(path);
    const root = realPath(folder);
    if (!real.startsWith(root.endsWith(sep) ? root : root + sep))
      throw new Error('it is a link that leads out of the folder');
    return readText(real);
  };
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    throw unreadable(error);
  }
}
