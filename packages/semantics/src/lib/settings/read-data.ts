import { report } from '@convlang/diagnostics';
import {
  dataKeys,
  sectionGrammar,
  type DataSettings,
  type KeyValues,
  type PreprocessStep,
  type TargetSetting,
  type TrainSettings,
} from '@convlang/ops';
import { isSourceKey, type FileNode } from '@convlang/syntax';
import type { Finding } from '../finding.js';
import type { NamedPlace } from './read-key.js';
import { SectionReader, type ReadEntry, type SectionVocabulary } from './section-reader.js';

/** What the data section says, and what of it is checked with the model. */
export interface ReadData {
  readonly settings: DataSettings;
  /** Taps with targets. */
  readonly names: readonly NamedPlace[];
  readonly targets: readonly ReadEntry<TargetSetting>[];
}

/** Reads the data section. */
export function readData(
  file: FileNode,
  { vocabulary, sources }: SectionVocabulary,
  findings: Finding[],
): ReadData {
  const keys = dataKeys(vocabulary);
  const steps = (Object.keys(keys) as (keyof typeof keys)[]).filter(
    (key) => key === 'preprocess' || Object.hasOwn(vocabulary.imageSteps, key),
  );
  const section = new SectionReader(file, 'data', keys, { sources, findings });
  const words = section.section?.entries.map(({ key }) => key.name) ?? [];
  // All are read as `val` is.
  const named = words.filter((word) => word !== 'source' && isSourceKey(sectionGrammar, word)) as 'val'[];
  const preprocess: PreprocessStep[] = [];
  const targets: ReadEntry<TargetSetting>[] = [];
  for (const entry of section.each(...steps, 'target')) {
    const { key, values } = entry;
    if (key === 'target') {
      const { head, target } = values as KeyValues<(typeof keys)['target']['args']>;
      targets.push({ ...entry, values: { head, kind: target.kind, behind: preprocess.length } });
    } else preprocess.push(('step' in values ? values.step : { kind: key, ...values }) as PreprocessStep);
  }
  section.reportTwice('target', targets);
  const settings: DataSettings = {
    source: section.value('source')?.source ?? null,
    named: Object.fromEntries(section.each(...named).map(({ key, values }) => [key, values.source])),
    preprocess,
    // Absent where nothing is said: the settings of a file without the word keep their fingerprint.
    ...(targets.length === 0 ? {} : { targets: targets.map(({ values }) => values) }),
    augment: section.each('augment').flatMap(({ values }) => values.steps),
    shuffle: section.value('shuffle').shuffle,
    classes: section.value('classes').classes,
    span: section.section?.span ?? null,
  };
  return { settings, names: section.names, targets };
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

/** E648: targets of taps that nothing trains. */
export function checkTargets(
  targets: ReadData['targets'],
  { losses }: TrainSettings,
  taps: ReadonlyMap<string, unknown>,
  findings: Finding[],
): void {
  for (const { values, span } of targets) {
    const { head } = values;
    if (Object.hasOwn(losses, head) || !taps.has(head)) continue;
    findings.push({ diagnostic: report('E648', { tap: head }, span), site: null, solve: null });
  }
}
