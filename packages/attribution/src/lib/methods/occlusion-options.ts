/** What is covered. */
export interface OcclusionOptions {
  /** Height and width of the window, or one number for both; of a vector or signal its length. Default an eighth of the input, rounded up. */
  readonly window?: number | readonly number[];
  /** How far the window moves, as `window`. Default half of the window, rounded up. */
  readonly stride?: number | readonly number[];
  /** What stands in the window, as the network sees it: one number, or one for each channel. Default 0. */
  readonly value?: number | readonly number[];
}
