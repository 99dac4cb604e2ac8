import type { Identifier, SectionValue } from './ast.js';

/** An option of a source, as it stands in the file: `label 0`. */
export interface WrittenOption {
  readonly name: Identifier;
  /** `undefined` where the file ends the entry behind the name. */
  readonly value: SectionValue | undefined;
}

/** What stands at a place of a source's values: `csv "x.csv"`, and then names and values of options in turn. */
export function sourcePlace(values: readonly SectionValue[], at: number): 'kind' | 'path' | 'name' | 'value' {
  if (at === 0) return 'kind';
  const hasPath = values[1]?.kind === 'text';
  if (at === 1 && hasPath) return 'path';
  return (at - (hasPath ? 2 : 1)) % 2 === 0 ? 'name' : 'value';
}

/** The options among a source's values, in the order of the file. */
export function sourceOptions(values: readonly SectionValue[]): readonly WrittenOption[] {
  return values.flatMap((name, i) =>
    sourcePlace(values, i) === 'name' && name.kind === 'identifier' ? [{ name, value: values[i + 1] }] : [],
  );
}
