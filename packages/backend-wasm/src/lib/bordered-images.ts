import { i32, memory, seq, type I32, type Statement } from './assembler/code.js';
import type { FunctionWriter } from './assembler/function-writer.js';
import { bordered, bytesOf, copyInner, isEmpty, type Border, type ImageShape } from './images.js';

/** The images of a batch, each brought into a border where there is one. */
export interface BorderedImages {
  readonly image: ImageShape;
  readonly scratchBytes: number;
  /** To be run once. */
  prepare(scratch: number): Statement;
  /** Brings an image there. */
  fetch(f: FunctionWriter, from: I32, scratch: number): Statement;
  /** Brings an image into a border that is anywhere. */
  fetchTo(f: FunctionWriter, from: I32, to: I32): Statement;
  /** Where it is then. */
  at(from: I32, scratch: number): I32;
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
      fetchTo: () => seq(),
      at: (from) => from,
    };
  const fetchTo = (f: FunctionWriter, from: I32, to: I32): Statement =>
    copyInner(f, x, border, from, to, 'in');
  return {
    image,
    scratchBytes: bytes,
    prepare: (scratch) => memory.fill(i32.const(scratch), i32.const(0), i32.const(bytes)),
    fetch: (f, from, scratch) => fetchTo(f, from, i32.const(scratch)),
    fetchTo,
    at: (_, scratch) => i32.const(scratch),
  };
}
