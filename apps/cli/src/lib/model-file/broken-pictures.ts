import type { ConvlangError, Diagnostic } from '@convlang/diagnostics';
import { counted } from '../output/numbers.js';

/** What `--skip-broken` leaves out. */
export class BrokenPictures {
  readonly #say: (line: string) => void;
  readonly #found = new Map<string, Diagnostic>();

  /** @param say shows a line, one for each picture */
  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  /** Data may be opened more than once: each picture is told once. */
  readonly tell = ({ message, diagnostics }: ConvlangError): void => {
    if (this.#found.has(message)) return;
    for (const diagnostic of diagnostics) this.#found.set(message, diagnostic);
    this.#say(`left out: ${message.split('\n')[0] ?? ''}`);
  };

  /** What is wrong with each, in the order in which they were met. */
  get diagnostics(): readonly Diagnostic[] {
    return [...this.#found.values()];
  }
}

/** How many pictures were left out, as a line; none for none. */
export function brokenSummary(count: number): readonly string[] {
  return count === 0 ? [] : [`${counted(count, 'broken picture')} ${count === 1 ? 'was' : 'were'} left out`];
}
