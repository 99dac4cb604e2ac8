/** What came of the watched stage. */
export interface WatchResult {
  /** Findings that were there before the stage. */
  readonly findingsBefore: number;
  /** The stage and all in it went without a finding. What came out may still be unknown, after an earlier error. */
  readonly isGood: boolean;
  readonly sizes: readonly number[] | null;
}

/** Ends an elaboration early: the watched stage is done, or a limit was met. */
export class StopElaboration extends Error {
  override readonly name = 'StopElaboration';
  /** `null` where a limit was met. */
  readonly watched: WatchResult | null;

  constructor(watched: WatchResult | null) {
    super();
    this.watched = watched;
  }
}
