import { report } from '@convlang/diagnostics';
import { dataKeys, sectionGrammar, type DataSettings, type PreprocessStep } from '@convlang/ops';
import { isSourceKey, type FileNode } from '@convlang/syntax';
import type { Finding } from '../finding.js';
import type { NamedPlace } from './read-key.js';
import { SectionReader, type SectionVocabulary } from './section-reader.js';

/** Reads the data section. */
export function readData(
  file: FileNode,
  { vocabulary, sources }: SectionVocabulary,
  findings: Finding[],
): DataSettings {
  const keys = dataKeys(vocabulary);
  const steps = (Object.keys(keys) as (keyof typeof keys)[]).filter(
    (key) => key === 'preprocess' || Object.hasOwn(vocabulary.imageSteps, key),
  );
  const section = new SectionReader(file, 'data', keys, { sources, findings });
  const words = section.section?.entries.map(({ key }) => key.name) ?? [];
  // All are read as `val` is.
  const named = words.filter((word) => word !== 'source' && isSourceKey(sectionGrammar, word)) as 'val'[];
  return {
    source: section.value('source')?.source ?? null,
    named: Object.fromEntries(section.each(...named).map(({ key, values }) => [key, values.source])),
    preprocess: section
      .each(...steps)
      .map(
        ({ key, values }) => ('step' in values ? values.step : { kind: key, ...values }) as PreprocessStep,
      ),
    augment: section.each('augment').flatMap(({ values }) => values.steps),
    shuffle: section.value('shuffle').shuffle,
    classes: section.value('classes').classes,
    span: section.section?.span ?? null,
  };
}

/** `validate data NAME` must name a source of the data section. */
export function checkValidation(names: readonly NamedPlace[], data: DataSettings, findings: Finding[]): void {
  // A file without data section gets its data from the command line, where each part is found by its name.
  if (data.source === null && data.span === null) return;
  for (const { kind, name, span } of names) {
    if (kind !== 'source' || Object.hasOwn(data.named, name)) continue;
    findings.push({ diagnostic: report('E335', { name }, span), site: null, solve: null });
  }
}
