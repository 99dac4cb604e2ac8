import { readSizes } from '../../arguments/read-values.js';
import type { LayerReading } from './value-reading.js';

/**
 * `K` for both directions or `KHxKW`; on a signal `K` alone, and for its one row the least that there may be. `null` after an
 * error, which has been reported.
 */
export function readPair(
  reading: LayerReading,
  min: number,
  expected: string,
): readonly [height: number, width: number] | null {
  if (reading.isWordNext) return reading.fail({ kind: 'other', item: reading.cursor.take(), expected });
  if (reading.isSignal === true) {
    const [length] = readSizes(reading, { counts: [1], min, expected, isFirstNeeded: true }) ?? [];
    return length === undefined ? null : [min, length];
  }
  const [height, width = height] = readSizes(reading, { counts: [1, 2], min, expected }) ?? [];
  return height === undefined || width === undefined ? null : [height, width];
}
