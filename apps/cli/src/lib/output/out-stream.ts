/** A stream that commands write to. */
export interface OutStream extends NodeJS.WritableStream {
  /** Only there on a terminal. */
  readonly isTTY?: boolean;
  /** Width of the terminal; only there on one. */
  readonly columns?: number;
  /**
   * The stream itself, where this one is guarded (see `guardedStream`): for what redraws a line of a terminal, and for the text of a
   * model that goes into a file as it is.
   */
  readonly unguarded?: OutStream;
}
