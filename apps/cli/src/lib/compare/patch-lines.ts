import type { Patch } from '@convlang/compare';

/** A patch as a small grid, with the numbers of its rows and columns; `.` is padding. */
export function patchLines({ tensor, slice, rows, columns, values, isClipped }: Patch): readonly string[] {
  const cells = values.map(cellText);
  const names = columns.map(String);
  const width = Math.max(...[...cells, ...names].map((text) => text.length)) + 2;
  const side = Math.max(...rows.map((row) => String(row).length));
  const line = (name: string, texts: readonly string[]): string =>
    `${name.padStart(side + 2)}${texts.map((text) => text.padStart(width)).join('')}`;
  return [
    `${tensor}, ${slice}${isClipped ? ', the beginning of what it sees' : ''}`,
    line('', names),
    ...rows.map((row, i) => line(String(row), cells.slice(i * columns.length, (i + 1) * columns.length))),
  ];
}

function cellText(value: number | null): string {
  if (value === null) return '.';
  const short = Number(value.toPrecision(4));
  return Math.abs(short) >= 1e-3 || short === 0 ? String(short) : short.toExponential();
}
