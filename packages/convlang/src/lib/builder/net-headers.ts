/** How windows that do not fit a whole number of times are taken. */
export type NetRounding = 'exact' | 'floor' | 'ceil';

/**
 * The entries of a section, by key. A value is written as the file would have it after the key: `'adam lr 0.001'`,
 * `10`, `'split 10%'`; several for a key that may stand more than once, such as `loss` with taps.
 */
export type SectionEntries = Readonly<Record<string, string | number | readonly (string | number)[]>>;

/** What a net holds beside its pipeline. */
export interface NetHeaders {
  readonly name: string;
  readonly rounding: NetRounding | { readonly conv: NetRounding; readonly pool: NetRounding } | null;
  readonly sections: Readonly<Partial<Record<'train' | 'data' | 'expect', SectionEntries>>>;
}
