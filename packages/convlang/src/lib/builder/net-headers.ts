import type { TrainEntries } from './train-entries.js';

/** How windows that do not fit a whole number of times are taken. */
export type NetRounding = 'exact' | 'floor' | 'ceil';

/**
 * The entries of a section, by key. A value is written as the file would have it after the key: `'28x28 to 32x32'`, `10`, `'1/255'`;
 * several for a key that may stand more than once, such as `augment`.
 */
export type SectionEntries = Readonly<Record<string, string | number | readonly (string | number)[]>>;

/** What a net holds beside its pipeline. */
export interface NetHeaders {
  readonly name: string;
  readonly rounding: NetRounding | { readonly conv: NetRounding; readonly pool: NetRounding } | null;
  readonly sections: Readonly<Partial<Record<'data' | 'expect', SectionEntries>>> & {
    readonly train?: TrainEntries;
  };
}
