/** One IMAGE argument, read. */
export type ImageArgument =
  | { readonly kind: 'file'; readonly path: string }
  /** Items of an IDX file, counted from 0; both ends included. */
  | { readonly kind: 'items'; readonly path: string; readonly first: number; readonly last: number };

/** `digit.png` is a file; `images.gz:5` is item 5 of an IDX file, `images.gz:0-9` its first ten. */
export function readImageArgument(text: string): ImageArgument {
  const [, path, first, last] = /^(.+):(\d+)(?:-(\d+))?$/.exec(text) ?? [];
  if (path === undefined || first === undefined) return { kind: 'file', path: text };
  return { kind: 'items', path, first: Number(first), last: Number(last ?? first) };
}
