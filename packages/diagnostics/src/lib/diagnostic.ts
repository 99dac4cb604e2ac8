import type { Code } from './catalogue.js';
import type { Span } from './span.js';

/** An error stops compiling; a warning does not. */
export type Severity = 'error' | 'warning';

/** Replace the text of `span` by `text`; an insertion has an empty span. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A way out. Fixes are shown only after a re-check of the edited text has proved them. */
export interface Fix {
  /** What the reader would type, such as `round floor` or `input 227x227x3`. */
  readonly title: string;
  /** What comes of it, such as `55x55x96`. */
  readonly result?: string;
  readonly edits: readonly Edit[];
}

/** One step of the chain of block calls that led to a place: `stage(2, 128, 2)` at its call. */
export interface ChainLink {
  readonly text: string;
  readonly span: Span;
}

/** A further place that explains a diagnostic, shown as a source line with a note beside it. */
export interface Related {
  readonly span: Span;
  readonly note: string;
}

/** One finding about a source file. Plain data, collected, never thrown by itself. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** One sentence, without the code and the place. */
  readonly message: string;
  /** `null` for findings about no source text, such as a data file. */
  readonly span: Span | null;
  /** Said beside the caret: `conv (stage 2), height and width`. */
  readonly label?: string;
  /** The formula with its numbers and other explaining lines, printed below the code frame. */
  readonly notes?: readonly string[];
  /** Outermost block call first. */
  readonly chain?: readonly ChainLink[];
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}
