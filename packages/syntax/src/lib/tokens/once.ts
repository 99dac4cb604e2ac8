/** Makes a value when it is first asked for, then always hands out the same one. For values that are costly and never change. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
