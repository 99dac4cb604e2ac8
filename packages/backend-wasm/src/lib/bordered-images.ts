import { i32, memory, seq, type I32, type Statement } from './assembler/code.js';
import type { FunctionWriter } from './assembler/function-writer.js';
import { bordered, bytesOf, copyInner, isEmpty, type Border, type ImageShape } from './images.js';

/** The images of a batch, each brought into a border where there is one. */
export interface BorderedImages {
  readonly image: ImageShape;
  readonly scratchBytes: number;
  /** Makes an empty border, once. */
  prepare(border: I32): Statement;
  /** Brings an image into its border. */
  fetch(f: FunctionWriter, from: I32, border: I32): Statement;
  /** Where it is then. */
  at(from: I32, border: I32): I32;
}

export function borderedImages(x: ImageShape, border: Border): BorderedImages {
  const image = bordered(x, border);
  const bytes = bytesOf(image).image;
  if (isEmpty(border))
    return {
      image,
      scratchBytes: 0,
      prepare: () => seq(),
      fetch: () => seq(),
      at: (from) => from,
    };
  return {
    image,
    scratchBytes: bytes,
    prepare: (at) => memory.fill(at, i32.const(0), i32.const(bytes)),
    fetch: (f, from, at) => copyInner(f, x, border, from, at, 'in'),
    at: (_, at) => at,
  };
}
