import { BATCH, type Dim, type Shape } from '@convlang/ir';
import { refuse } from '../checks.js';

/** A shape as an attribute: the batch dimension is written -1. */
export function shapeAttr(shape: Shape): readonly number[] {
  return shape.map((dim) => (dim === BATCH ? -1 : dim));
}

/**
 * A shape from an attribute.
 *
 * @param batch what -1 in the first place stands for
 * @throws OpError for a size below 1 anywhere else
 */
export function shapeFromAttr(op: string, attr: readonly number[], batch: Dim = BATCH): Shape {
  return attr.map((size, i) => {
    if (size === -1 && i === 0) return batch;
    if (size < 1)
      refuse(op, `shape [${attr.join(', ')}] holds sizes of at least 1, or -1 for the batch in front`);
    return size;
  });
}
