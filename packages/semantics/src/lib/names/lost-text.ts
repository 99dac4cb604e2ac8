import { countBefore, type Code, type Diagnostic, type Span } from '@convlang/diagnostics';
import type { ErrorNode, FileNode } from '@convlang/syntax';
import { Ranges } from './ranges.js';

/** Codes of errors at which text is missing from the tree; at the others the parser knows what was meant. */
const lossy: ReadonlySet<Code> = new Set<Code>(['E101', 'E104', 'E105', 'E106', 'E123', 'E129']);

/** What could not be read, in the file or in those that it uses: the one place that tells what may only follow from it. */
export class LostText {
  readonly #path: string;
  readonly #errors: readonly ErrorNode[];
  readonly #gaps: readonly number[];
  readonly #places: Ranges;
  readonly #names: ReadonlySet<string>;
  readonly #hasUnknownRounding: boolean;
  #hasUnreadFile = false;

  constructor({ errors, span }: FileNode) {
    this.#path = span.file;
    this.#errors = errors;
    this.#gaps = errors.filter(({ code }) => lossy.has(code)).map((error) => error.span.start);
    this.#places = new Ranges(errors.map((error) => error.span));
    this.#names = new Set(errors.flatMap(({ names }) => names));
    this.#hasUnknownRounding = errors.some(({ code }) => code === 'E126');
  }

  /** Remembers that a used file could not be read, or not whole: any name may be defined there. */
  addUnreadFile(): void {
    this.#hasUnreadFile = true;
  }

  /** Whether the whole file is in its tree. */
  get isWhole(): boolean {
    return this.#errors.length === 0;
  }

  /** Whether text is missing between two offsets of a file. */
  hasGap(path: string, start: number, end: number): boolean {
    return path === this.#path && hasBetween(this.#gaps, start, end, (gap) => gap);
  }

  /** Whether the parser complained about something in a range. */
  hasFault({ file, start, end }: Span): boolean {
    return file === this.#path && hasBetween(this.#errors, start, end, ({ span }) => span.start);
  }

  /** Whether a number, table or block of a name may be defined where nothing could be read. */
  mayDefine(name: string): boolean {
    return this.#hasUnreadFile || this.#names.has(name);
  }

  /** The same for a stage, which no other file names. */
  mayNameStage(name: string): boolean {
    return this.#names.has(name);
  }

  /** Whether a finding speaks of text that the parser has complained about, or of a window whose rounding could not be read. */
  isEcho({ code, span }: Diagnostic): boolean {
    if (span === null) return false;
    return (
      (code === 'E203' && this.#hasUnknownRounding) || (span.file === this.#path && this.#places.touch(span))
    );
  }
}

/** Whether one of some things, which are in order, lies between two offsets. */
function hasBetween<T>(
  sorted: readonly T[],
  start: number,
  end: number,
  offsetOf: (thing: T) => number,
): boolean {
  const next = sorted[countBefore(sorted, start, offsetOf)];
  return next !== undefined && offsetOf(next) <= end;
}
