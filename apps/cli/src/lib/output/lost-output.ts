/** For each stream why it could not be written, in the system's words; `null` where all went well or the reader left. */
export interface LostOutput {
  readonly out: string | null;
  readonly err: string | null;
}
