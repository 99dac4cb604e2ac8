import { readSizes } from '../../arguments/read-values.js';
import type { LayerReading } from './value-reading.js';

/** `K` for both directions or `KHxKW`; `null` after an error, which has been reported. */
export function readPair(
  reading: LayerReading,
  min: number,
  expected: string,
): readonly [height: number, width: number] | null {
  if (reading.isWordNext) return reading.fail({ kind: 'other', item: reading.cursor.take(), expected });
  const [height, width = height] = readSizes(reading, { counts: [1, 2], min, expected }) ?? [];
  return height === undefined || width === undefined ? null : [height, width];
}
