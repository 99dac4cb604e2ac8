const SHOWN_NAMES = 5;
const SHOWN_LEARNT = 10;

/** The names given, or `0`, `1`, ... when none are. */
export function nameClasses(given: readonly string[], count: number): readonly string[] {
  return given.length > 0 ? given : Array.from({ length: count }, (_, i) => String(i));
}

/** The classes as an error names them: `0 to 9`, or `0 to 1 (cat, dog)`. */
export function describeClasses(names: readonly string[]): string {
  const range = `0 to ${names.length - 1}`;
  if (names.every((name, i) => name === String(i))) return range;
  const rest = names.length > SHOWN_NAMES ? ', ...' : '';
  return `${range} (${names.slice(0, SHOWN_NAMES).join(', ')}${rest})`;
}

/** Names as a message shows them, `bird, cat, dog`: the first ten, and how many there are where there are more. */
export function listNames(names: readonly string[]): string {
  const rest = names.length > SHOWN_LEARNT ? `, ... (${names.length} in all)` : '';
  return names.slice(0, SHOWN_LEARNT).join(', ') + rest;
}
