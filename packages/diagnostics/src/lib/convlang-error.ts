import type { Diagnostic } from './diagnostic.js';

/** What the library's edges throw for wrong input. Everything known about it is in `diagnostics`. */
export class ConvlangError extends Error {
  override readonly name = 'ConvlangError';
  /** At least one; errors and warnings in source order. */
  readonly diagnostics: readonly Diagnostic[];

  /** Another copy of this class is as good: the command is bundled, and plugins bring packages of their own. */
  static override [Symbol.hasInstance](value: unknown): value is ConvlangError {
    return value instanceof Error && value.name === 'ConvlangError' && 'diagnostics' in value;
  }

  /**
   * @param shown what is printed of the error where nobody catches it: its diagnostics with the lines of text that they are about. Default the
   *   message
   */
  constructor(diagnostics: readonly Diagnostic[], shown?: string) {
    super(diagnostics.map((d) => `${d.code} ${d.message}`).join('\n'));
    this.diagnostics = diagnostics;
    if (shown === undefined) return;
    const calls = (this.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
    const stack = [`${this.name}\n${shown}`, ...calls].join('\n');
    Object.defineProperty(this, 'stack', { value: stack, writable: true, configurable: true });
  }
}
