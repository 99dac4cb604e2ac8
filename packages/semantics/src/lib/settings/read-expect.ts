import type { Span } from '@convlang/diagnostics';
import type { FileNode } from '@convlang/syntax';
import type { Finding } from '../finding.js';
import type { EntryReader } from './entry-reader.js';
import type { NamedPlace } from './read-train.js';
import { SectionReader } from './section-reader.js';

/** How an expectation compares what is with what is stated. */
export type Comparison = '<' | '<=' | '>' | '>=' | '==';

/** One expectation of the expect section. */
export type Expectation = {
  readonly key: string;
  readonly span: Span;
  /** Place of the stated number, which a fix replaces. */
  readonly place: Span;
} & (
  | {
      readonly kind: 'number';
      readonly comparison: Comparison;
      readonly stated: number;
      readonly at: NamedPlace | null;
    }
  | { readonly kind: 'sizes'; readonly stated: readonly number[] }
);

const numberKeys = ['params', 'aux-params', 'state', 'macs', 'memory', 'receptive-field'] as const;

/** Reads the expect section. */
export function readExpect(file: FileNode, findings: Finding[]): readonly Expectation[] {
  const section = new SectionReader(file, 'expect', findings);
  return section.each([...numberKeys, 'output'], formOf, readExpectation);
}

function formOf(key: string): string {
  if (key === 'output') return 'a shape, such as 10 or 7x7x512';
  return key === 'receptive-field'
    ? 'a number, perhaps with `at` and the name of a stage'
    : 'a number, perhaps with a comparison such as `<`';
}

function readExpectation(reader: EntryReader): Expectation {
  const { key, span } = reader.entry;
  const common = { key: key.name, span };
  if (key.name === 'output') {
    const place = reader.peek()?.span ?? span;
    return { ...common, kind: 'sizes', stated: reader.sizes(4), place };
  }
  const comparison = reader.takeOperator() ?? '==';
  const place = reader.peek()?.span ?? span;
  const stated = reader.number({ min: 0 });
  const at = key.name === 'receptive-field' && reader.takeWord('at') ? reader.name() : null;
  return { ...common, kind: 'number', comparison, stated, at, place };
}
