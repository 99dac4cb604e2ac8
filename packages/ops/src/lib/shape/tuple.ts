import { assert } from '@convlang/diagnostics';

/** A list of exactly `N` things. */
export type TupleOf<T, N extends number, R extends readonly T[] = readonly []> = R['length'] extends N
  ? R
  : TupleOf<T, N, readonly [...R, T]>;

function hasAtLeast<T, N extends number>(
  list: readonly T[],
  length: N,
): list is readonly T[] & TupleOf<T, N> {
  return list.length >= length;
}

/** The first `length` things of a list whose length has been checked before; optional inputs may follow. */
export function tuple<T, N extends number>(list: readonly T[], length: N): TupleOf<T, N> {
  assert(hasAtLeast(list, length), `${list.length} values where ${length} are needed`);
  return list;
}
