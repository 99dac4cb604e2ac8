import type { ValueId } from '@convlang/ir';

/** Sizes of one sample as far as they are known, `null` for one that is not; `null` where not even their number is. */
export type KnownSizes = readonly (number | null)[] | null;

/** What flows from stage to stage. `unknown` follows an error that has been reported; `none` stands before the first stage. */
export type Flow =
  | { readonly kind: 'value'; readonly id: ValueId }
  /** What may be said of it to a reader. Nothing is checked with it: that would only repeat the error. */
  | { readonly kind: 'unknown'; readonly sizes: KnownSizes }
  | { readonly kind: 'none' };

export const unknownFlow: Flow = { kind: 'unknown', sizes: null };
export const noFlow: Flow = { kind: 'none' };
