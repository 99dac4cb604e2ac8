import type { Edit, Span } from '@convlang/diagnostics';

/** One expectation that is missing in a file, or wrong. */
export interface ExpectationChange {
  /** `->` for a shape line, else a key of the expect section: `params`. */
  readonly key: string;
  /** What the expectation is about in the file: a stage, or the number that is wrong; `null` for a section that is not there. */
  readonly span: Span | null;
  /** What stands there; `null` where nothing does. */
  readonly before: string | null;
  readonly after: string;
  readonly edit: Edit;
}
