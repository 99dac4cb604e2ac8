import type { DataSource } from './data-source.js';

/** A source with other names for the classes of its main head. */
export function withClasses(source: DataSource, classes: readonly string[]): DataSource {
  const { heads } = source;
  const main = heads?.['output'];
  if (main === undefined) return { ...source, classes };
  return { ...source, classes, heads: { ...heads, output: { ...main, classes } } };
}
