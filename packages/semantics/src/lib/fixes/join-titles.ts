import type { Span } from '@convlang/diagnostics';
import type { Candidate } from '../finding.js';

/** One title for several changes, with commas between theirs. */
export function joinTitles(parts: readonly Pick<Candidate, 'title'>[]): readonly (string | Span)[] {
  return parts.flatMap(({ title }, i) => [
    ...(i === 0 ? [] : [', ']),
    ...(typeof title === 'string' ? [title] : title),
  ]);
}
