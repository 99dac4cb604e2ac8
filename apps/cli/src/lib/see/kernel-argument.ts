import type { PictureKernel } from '@convlang/see';
import { UsageError } from '../usage/usage-error.js';

/** Larger ones are slow, and nobody writes them out. */
const MOST_CELLS = 1024;

/**
 * The matrix of a `--kernel` argument: rows between semicolons, numbers between spaces or commas, `1 0 -1; 2 0 -2; 1 0 -1`. A share is
 * a number too: `1/9`.
 *
 * @throws UsageError for rows of unequal length, and for what is no number
 */
export function kernelArgument(text: string): PictureKernel {
  const rows = text
    .split(';')
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row) => row.split(/[\s,]+/).map((number) => kernelNumber(number, text)));
  const [first] = rows;
  if (first === undefined) throw new UsageError(`'${text}' is no matrix: write '1 0 -1; 2 0 -2; 1 0 -1'`);
  const other = rows.find((row) => row.length !== first.length);
  if (other !== undefined)
    throw new UsageError(
      `'${text}' has rows of ${first.length} and of ${other.length} numbers: all are equal`,
    );
  if (rows.length * first.length > MOST_CELLS)
    throw new UsageError(`a kernel has at most ${MOST_CELLS} numbers, not ${rows.length}x${first.length}`);
  return { name: 'own', effect: 'the matrix of the command line', rows };
}

function kernelNumber(text: string, whole: string): number {
  const parts = text.split('/').map((part) => (part === '' ? NaN : Number(part)));
  const [value = NaN, divisor = 1] = parts;
  if (parts.length <= 2 && Number.isFinite(value / divisor)) return value / divisor;
  throw new UsageError(`'${text}' in '${whole}' is no number`);
}
