import type { Diagnostic, Edit, Span } from '@convlang/diagnostics';

/** Where an instance of a stage is: offsets of the calls, repeats and stages that lead to it, outermost first. */
export type Site = readonly SiteStep[];

/** One call, repeat or stage on the way to an instance of a stage. */
export interface SiteStep {
  readonly file: string;
  readonly offset: number;
  /** Which time of a repeat; 0 elsewhere. */
  readonly round: number;
}

/** A fix before it is proven. */
export interface Candidate {
  /** What the reader would type. A span stands for its text after the edits. */
  readonly title: string | readonly (string | Span)[];
  readonly edits: readonly Edit[];
  /** Said behind the shape that comes out, once it is proven. */
  readonly remark?: string;
  /** The sizes that must come out of the stage for the fix to be what it says. */
  readonly sizes?: readonly number[];
  /** Of several candidates of one group only the first that is proven is shown. */
  readonly group?: string;
  /**
   * What must be good afterwards: the stage and all before it, or, for a change inside a block that others call too, the
   * whole file but for what was wrong before. `moved` is the same for a change after which the stage stands elsewhere.
   */
  readonly reach?: 'stage' | 'file' | 'moved';
  /** Only this finding must be gone; the stage may have others. For words that were mistyped. */
  readonly isWord?: boolean;
  /** Stages that the edits cut the text into: each is said in the words of the language too. */
  readonly stages?: readonly Span[];
}

/** A diagnostic with what is needed to look for fixes. */
export interface Finding {
  readonly diagnostic: Diagnostic;
  /** The instance of a stage that failed; `null` for findings about headers and sections. */
  readonly site: Site | null;
  /** Solves for ways out; called only when fixes are wanted. */
  readonly solve: (() => readonly Candidate[]) | null;
}

/** Puts a text, if there is one, in place of what was wrong. */
export function replacement(span: Span, text: string | undefined): readonly Candidate[] {
  return text === undefined ? [] : [{ title: text, edits: [{ span, text }], isWord: true }];
}
