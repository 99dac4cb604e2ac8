import type { Dim, ValueType } from '@convlang/ir';
import { refuse, requireRank } from '../checks.js';

/** A shape `[N, h, w, c]`, by name. */
export interface ImageType {
  readonly batch: Dim;
  readonly height: number;
  readonly width: number;
  readonly channels: number;
}

/**
 * Reads a type as a batch of images.
 *
 * @throws OpError when it is not `[N, h, w, c]`
 */
export function imageOf(op: string, name: string, type: ValueType): ImageType {
  requireRank(op, name, type, 4);
  const [batch, height, width, channels] = type.shape;
  if (
    batch === undefined ||
    typeof height !== 'number' ||
    typeof width !== 'number' ||
    typeof channels !== 'number'
  )
    refuse(op, `${name} is [N, h, w, c], not [${type.shape.join(', ')}]`);
  return { batch, height, width, channels };
}
