import type { Span } from '@convlang/diagnostics';
import { expectKeys, type Comparison } from '@convlang/ops';
import type { FileNode } from '@convlang/syntax';
import type { Finding } from '../finding.js';
import type { NamedPlace } from './read-key.js';
import { SectionReader, type ReadEntry, type SectionVocabulary } from './section-reader.js';

/** What may be expected. */
export type ExpectKey = keyof typeof expectKeys;

/** One expectation of the expect section. */
export type Expectation = {
  readonly key: ExpectKey;
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

/** Reads the expect section. */
export function readExpect(
  file: FileNode,
  { sources }: SectionVocabulary,
  findings: Finding[],
): readonly Expectation[] {
  const section = new SectionReader(file, 'expect', expectKeys, { sources, findings });
  return section.each(...(Object.keys(expectKeys) as ExpectKey[])).map(toExpectation);
}

function toExpectation({
  key,
  values,
  span,
  places,
  names,
}: ReadEntry<
  { readonly stated: readonly number[] } | { readonly comparison: Comparison; readonly stated: number },
  ExpectKey
>): Expectation {
  const place = places.find(({ name }) => name === 'stated')?.value ?? span;
  if (!('comparison' in values)) return { key, span, place, kind: 'sizes', stated: values.stated };
  const { comparison, stated } = values;
  return { key, span, place, kind: 'number', comparison, stated, at: names[0] ?? null };
}
