import type { Diagnostic } from './diagnostic.js';

/** What the library's edges throw for wrong input. Everything known about it is in `diagnostics`. */
export class ConvlangError extends Error {
  override readonly name = 'ConvlangError';
  /** At least one; errors and warnings in source order. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((d) => `${d.code} ${d.message}`).join('\n'));
    this.diagnostics = diagnostics;
  }
}
