import { isDecimalComma, isNotANumber, mayBeMissing, parseNumber } from './csv-row.js';

/**
 * What the first row of a file is, as far as it says itself. Names of columns are words, or words among numbers that count up, as
 * where a table was written with the numbers of its columns. A number with a fraction is no name.
 *
 * @param label column of the labels, which may be words in any row
 */
export function firstRowKind(cells: readonly string[], label: number): 'header' | 'sample' | 'unclear' {
  const features = cells.filter((_, i) => i !== label);
  if (!features.some(isName)) return 'sample';
  const numbers = features.flatMap((cell) => parseNumber(cell) ?? []);
  if (!numbers.every(Number.isInteger)) return 'sample';
  const isTable = numbers.length === 0 || (numbers.length > 1 && isCounting(numbers));
  return isTable ? 'header' : 'unclear';
}

function isName(cell: string): boolean {
  const isOther = isNotANumber(cell) || mayBeMissing(cell) || isDecimalComma(cell);
  return parseNumber(cell) === null && !isOther;
}

/** Fewest numbers that count up by one, and fewest in other equal steps (wavelengths, years), that look like names. */
const FEWEST = { ones: 3, steps: 8 };

/**
 * Whether a row of numbers may be a header: all its cells, or all but the label, count up in equal steps, as numbers of columns,
 * years or wavelengths do.
 */
export function looksCounted(cells: readonly string[], label: number): boolean {
  return [cells, cells.filter((_, i) => i !== label)].some((row) => {
    const numbers = row.flatMap((cell) => parseNumber(cell) ?? []);
    if (numbers.length < row.length) return false;
    const byOne = numbers.length >= FEWEST.ones && numbers.every(Number.isInteger) && isCounting(numbers);
    return byOne || (numbers.length >= FEWEST.steps && hasEqualSteps(numbers));
  });
}

function isCounting(numbers: readonly number[]): boolean {
  return numbers.every((value, i) => i === 0 || value === (numbers[i - 1] ?? 0) + 1);
}

function hasEqualSteps(numbers: readonly number[]): boolean {
  const [first = 0, second = 0] = numbers;
  const step = second - first;
  const isNear = (value: number, i: number): boolean =>
    Math.abs(value - (first + i * step)) <= 1e-6 * Math.abs(step);
  return step !== 0 && numbers.every(isNear);
}
