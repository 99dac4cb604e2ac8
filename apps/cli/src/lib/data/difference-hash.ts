import type { RawImage } from '@convlang/data';
import { resampleImage } from '@convlang/ops';

/** Groups of 16 bits, together 64. */
export type DifferenceHash = readonly [number, number, number, number];

/** Least side of a picture that is compared: smaller ones, of digits or icons, are alike without being copies. */
const LEAST_SIDE = 32;
const [ROWS, COLUMNS] = [8, 9];

/**
 * What a picture looks like in 64 bits: as grey cells, 9 across and 8 down, whether each is lighter than the one to its right (N. Krawetz, "Kind of Like That",
 * 2013). Copies of another size or compression differ in few bits.
 *
 * @returns `null` for a picture of less than 32x32 pixels, or one without any such step
 */
export function differenceHash({ shape, pixels }: RawImage): DifferenceHash | null {
  const [h, w, c] = shape;
  if (h < LEAST_SIDE || w < LEAST_SIDE) return null;
  const cells = new Float32Array(ROWS * COLUMNS * c);
  const whole = { top: 0, bottom: h, left: 0, right: w };
  resampleImage(shape, whole, { height: ROWS, width: COLUMNS }, 'box')(pixels, cells);
  const greyAt = (cell: number): number => {
    let sum = 0;
    for (let k = 0; k < c; k++) sum += cells[cell * c + k] as number;
    return sum;
  };
  const groups: [number, number, number, number] = [0, 0, 0, 0];
  for (let bit = 0; bit < 64; bit++) {
    const cell = Math.floor(bit / 8) * COLUMNS + (bit % 8);
    const group = (bit >> 4) as 0 | 1 | 2 | 3;
    if (greyAt(cell) > greyAt(cell + 1)) groups[group] |= 1 << (bit & 15);
  }
  return groups.every((group) => group === 0) ? null : groups;
}

/** Bits in which two hashes differ. */
export function hashDistance(one: DifferenceHash, other: DifferenceHash): number {
  let bits = 0;
  for (let g = 0; g < 4; g++)
    for (let rest = (one[g] ?? 0) ^ (other[g] ?? 0); rest !== 0; rest &= rest - 1) bits++;
  return bits;
}
