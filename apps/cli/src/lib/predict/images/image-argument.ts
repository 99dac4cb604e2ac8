import { UsageError } from '../../usage/usage-error.js';

/** Items of an IDX file, counted from 0; both ends included. */
export interface ItemsArgument {
  readonly kind: 'items';
  readonly path: string;
  readonly first: number;
  readonly last: number;
}

/** An IMAGE argument that is no path. */
export type ImageArgument = { readonly kind: 'name' } | ItemsArgument;

/**
 * Reads what is no path: `images.gz:5` is item 5 of an IDX file, `images.gz:0-9` its first ten; of `digits` those that come along.
 *
 * @throws UsageError for a range that ends before it begins
 */
export function readImageArgument(text: string): ImageArgument {
  const [, path, first, last = first] = /^(.+):(\d+)(?:-(\d+))?$/.exec(text) ?? [];
  if (path === undefined) return { kind: 'name' };
  if (Number(last) < Number(first)) throw new UsageError(`'${text}' is no range of items: FIRST-LAST`);
  return { kind: 'items', path, first: Number(first), last: Number(last) };
}
