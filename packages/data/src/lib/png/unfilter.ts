import type { PngFailure } from './png-failure.js';

/**
 * Undoes the filters of the rows of one picture or pass, in place. Each row is its filter's number and then its bytes.
 *
 * Source: PNG specification, third edition, section 9.2.
 *
 * @param rowBytes of one row without the filter's number
 * @param pixelBytes of one whole pixel, at least 1
 * @param offset byte of the file where the compressed pixels begin, for errors
 */
export function unfilterRows(
  rows: Uint8Array,
  rowBytes: number,
  pixelBytes: number,
  offset: number,
  fail: PngFailure,
): void {
  let above: Uint8Array = new Uint8Array(rowBytes);
  for (let start = 0; start < rows.length; start += rowBytes + 1) {
    const row = rows.subarray(start + 1, start + 1 + rowBytes);
    const filter = rows[start] as number;
    if (filter > 4) fail(`a row has the filter ${filter}, which there is not`, offset);
    if (filter !== 0) unfilterRow(row, above, filter, pixelBytes);
    above = row;
  }
}

function unfilterRow(row: Uint8Array, above: Uint8Array, filter: number, pixelBytes: number): void {
  for (let i = 0; i < row.length; i++) {
    const left = i < pixelBytes ? 0 : (row[i - pixelBytes] as number);
    const up = above[i] as number;
    const corner = i < pixelBytes ? 0 : (above[i - pixelBytes] as number);
    row[i] = (row[i] as number) + predict(filter, left, up, corner);
  }
}

function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
