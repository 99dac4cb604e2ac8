import type { ChainLink } from '@convlang/diagnostics';
import type { Layer } from './graph.js';

/** A call of a block that layers lie in. */
export interface BlockCall {
  /** What tells it from every other call of the model. */
  readonly number: number;
  /** Its text and place, which calls in a repeat share. */
  readonly link: ChainLink;
}

/** The block calls that a layer lies in, outermost first; none for a layer that stands in no text. */
export function blockCalls({ origin }: Layer): readonly BlockCall[] {
  const { chain = [], calls = [] } = origin ?? {};
  return chain.flatMap((link, i) => {
    const number = calls[i];
    return number === undefined ? [] : [{ number, link }];
  });
}

/** Whether two calls stand at the same place with the same numbers, as those of a repeat do. */
export function isSameBlockCall({ link: a }: BlockCall, { link: b }: BlockCall): boolean {
  return a.text === b.text && a.span.start === b.span.start && a.span.file === b.span.file;
}
