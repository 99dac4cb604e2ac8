import type { Answer } from '../predict-samples.js';

/** How answers are written, one after another, without knowing those to come. */
export interface ResultFormat {
  /** What stands before the first; may be empty. */
  readonly head: string;
  /** The lines of some answers. */
  readonly text: (answers: readonly Answer[]) => string;
}

/** What a file of answers tells of one that was written to it. */
export interface WrittenAnswer {
  readonly image: string;
  readonly isRefused: boolean;
  /** The mark of what computed it. */
  readonly weights: string;
}

/** A format whose lines can be read again, so that a file of them can be gone on with. */
export interface FileFormat extends ResultFormat {
  /** What each file begins with, {@link ResultFormat.head} or a part of its first line. */
  readonly start: string;
  /** Whether the text of some lines ends inside a quoted cell, so that the next line belongs to it. */
  readonly isOpen: (text: string) => boolean;
  /** Reads an answer; `null` for what is none. */
  readonly read: (text: string) => WrittenAnswer | null;
}

/** Words behind `--format`. */
export const formatNames = ['lines', 'jsonl', 'csv'] as const;

/** One of {@link formatNames}. */
export type FormatName = (typeof formatNames)[number];

/** Those whose lines can be read again. */
export type FileFormatName = Exclude<FormatName, 'lines'>;
