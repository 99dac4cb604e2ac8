/** How many rows a tile of a product has, and by how many terms its innermost loop is written out at most. */
export interface TileForm {
  readonly rows: number;
  readonly unrolled: number;
}

/** The first version of V8 whose compiler keeps the order of instructions in a block, so that loops that are written out do not spill. */
const ORDERED_V8 = 13;

/**
 * The form of tiles for the JavaScript engine at hand: V8 before version 13 (Node 20 and 22) moves the loads of a block to its front, and tiles that are
 * written out run out of registers there. Numbers do not depend on it: each output is summed by itself in one order.
 */
export function tileForm(): TileForm {
  const { process } = globalThis as { process?: { versions?: { v8?: string } } };
  const version = Number.parseInt(process?.versions?.v8 ?? '', 10);
  return version < ORDERED_V8 ? { rows: 4, unrolled: 1 } : { rows: 5, unrolled: 8 };
}
