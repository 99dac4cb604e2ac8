/** All that is in any of some tables. */
export type JoinedTables<T> = Flat<
  (T extends object ? (table: T) => void : never) extends (all: infer A) => void ? A : never
>;

/** An intersection of tables as one table. */
export type Flat<T> = { readonly [K in keyof T]: T[K] };

/** Puts tables of different names into one. */
export function joinTables<const T extends object>(tables: readonly T[]): JoinedTables<T> {
  return Object.freeze(Object.assign({}, ...tables)) as JoinedTables<T>;
}
