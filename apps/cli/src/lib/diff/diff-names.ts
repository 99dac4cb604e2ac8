/** The two files of a comparison, as the command line names them. */
export interface DiffNames {
  readonly before: string;
  readonly after: string;
}
