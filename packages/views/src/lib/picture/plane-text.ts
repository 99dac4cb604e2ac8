import { cellText } from './matrix-picture.js';
import type { Plane } from './plane.js';

/** From the least number to the largest. */
const SHADES = ' .:-=+*#%@';
/** Rows of shades are twice as high as they are wide. */
const ASPECT = 2;
/** Most rows of shades. */
const MOST_ROWS = 24;

/** A plane as lines of at most `width` columns: its numbers where they fit, else shades from its least number to its largest. */
export function planeText(plane: Plane, width: number): readonly string[] {
  // A number and the space behind it are two columns at least.
  if (2 * plane.width - 1 > width) return planeShades(plane, width);
  const cells = Array.from(plane.values, cellText);
  const cell = Math.max(...cells.map(({ length }) => length)) + 1;
  if (plane.width * cell - 1 > width) return planeShades(plane, width);
  return Array.from({ length: plane.height }, (_, row) =>
    cells
      .slice(row * plane.width, (row + 1) * plane.width)
      .map((text) => text.padStart(cell))
      .join('')
      .slice(1)
      .trimEnd(),
  );
}

/** A plane as at most 24 lines of at most `width` shades, from its least number to its largest; each is the mean of the numbers that it stands for. */
export function planeShades(plane: Plane, width: number): readonly string[] {
  const columns = Math.min(width, plane.width);
  const wanted = Math.round((columns * plane.height) / plane.width / ASPECT);
  const rows = Math.max(1, Math.min(MOST_ROWS, plane.height, wanted));
  const means = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => meanOf(plane, [row, rows], [column, columns])),
  );
  const all = means.flat().filter(Number.isFinite);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const shade = (value: number): string => {
    if (!Number.isFinite(value)) return '?';
    const share = high > low ? (value - low) / (high - low) : 0;
    return SHADES[Math.min(SHADES.length - 1, Math.floor(share * SHADES.length))] ?? ' ';
  };
  return means.map((line) => line.map(shade).join('').trimEnd());
}

/** Mean of the numbers in one part of the rows and one of the columns. */
function meanOf(
  { height, width, values }: Plane,
  [row, rows]: readonly [number, number],
  [column, columns]: readonly [number, number],
): number {
  const from = (part: number, parts: number, size: number): number => Math.floor((part * size) / parts);
  const [top, left] = [from(row, rows, height), from(column, columns, width)];
  const [bottom, right] = [
    Math.max(top + 1, from(row + 1, rows, height)),
    Math.max(left + 1, from(column + 1, columns, width)),
  ];
  let sum = 0;
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) sum += values[y * width + x] ?? NaN;
  return sum / ((bottom - top) * (right - left));
}
