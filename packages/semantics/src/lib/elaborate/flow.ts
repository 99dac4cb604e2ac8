import type { ValueId } from '@convlang/ir';

/** What flows from stage to stage. `unknown` follows an error that has been reported; `none` stands before the first stage. */
export type Flow =
  { readonly kind: 'value'; readonly id: ValueId } | { readonly kind: 'unknown' } | { readonly kind: 'none' };

export const unknownFlow: Flow = { kind: 'unknown' };
export const noFlow: Flow = { kind: 'none' };
