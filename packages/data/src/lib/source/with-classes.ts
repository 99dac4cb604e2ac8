import type { DataSource } from './data-source.js';

/** A source with other names for the classes of a head, by its name. */
export function withClasses(source: DataSource, head: string, classes: readonly string[]): DataSource {
  const { heads } = source;
  const named = head === 'output' ? { ...source, classes } : source;
  const own = heads?.[head];
  return own === undefined ? named : { ...named, heads: { ...heads, [head]: { ...own, classes } } };
}
