import type { Diagnostic } from './diagnostic.js';

/** A diagnostic with further explaining lines behind its own. */
export function withNotes(diagnostic: Diagnostic, notes: readonly string[]): Diagnostic {
  return { ...diagnostic, notes: [...(diagnostic.notes ?? []), ...notes] };
}
