import { readText } from '@convlang/data/node';
import type { SourceLookup } from '@convlang/diagnostics';

/** The texts of the model files of one run, by the names that spans carry, so that a diagnostic can show its lines. */
export class SourceTexts {
  readonly #known = new Map<string, string>();

  /** Keeps a text that is not, or need not be, on the disk: standard input, a network that comes along. */
  remember(file: string, text: string): void {
    this.#known.set(file, text);
  }

  /** A text by its file's name: a kept one, else what is on the disk now, else nothing. */
  readonly lookup: SourceLookup = (file) => {
    const text = this.#known.get(file) ?? readIfThere(file);
    if (text !== undefined) this.#known.set(file, text);
    return text;
  };
}

function readIfThere(file: string): string | undefined {
  try {
    return readText(file);
  } catch {
    // A file that cannot be shown costs the frame only; the diagnostic itself is complete without it.
    return undefined;
  }
}
