import type { Diagnostic } from '@convlang/diagnostics';
import { allPipelines, errorsIn, filePipelines, type FileNode, type Pipeline } from '@convlang/syntax';
import { Ranges } from './ranges.js';

/** The places of a file that the parser has complained of. */
export class BrokenText {
  /** Whether the whole file is in its tree. */
  readonly isWhole: boolean;
  readonly #path: string;
  readonly #places: Ranges;

  constructor(file: FileNode) {
    const errors = errorsIn(file);
    this.isWhole = errors.length === 0;
    this.#path = file.span.file;
    const guesses = this.isWhole ? [] : allPipelines(filePipelines(file)).flatMap(guessesIn);
    this.#places = new Ranges(
      [...errors.flatMap(({ problems }) => problems), ...guesses].map(({ span }) => span),
    );
  }

  /** Whether a finding speaks of such a place: of each place one complaint is enough, the first, as in the parser itself. */
  isTold({ span }: Diagnostic): boolean {
    return span !== null && span.file === this.#path && this.#places.touch(span);
  }
}

/** Stages of which nobody knows whether they are meant as such: what stands right behind a text that is lost. */
function guessesIn({ stages, errors }: Pipeline): Pipeline['stages'] {
  return stages.filter(({ span }) =>
    errors.some((error) => error.isLost && error.span.start < span.start && error.span.end >= span.end),
  );
}
