import { report, unreachable } from '@convlang/diagnostics';
import {
  wordForm,
  type AugmentStep,
  type DataSettings,
  type PreprocessStep,
  type SettingArgument,
  type SourceSetting,
  type Vocabulary,
} from '@convlang/ops';
import { sectionKey, type FileNode } from '@convlang/syntax';
import type { Finding } from '../finding.js';
import { orList, type EntryReader } from './entry-reader.js';
import type { NamedPlace } from './read-train.js';
import { readArguments, readWord } from './read-word.js';
import { SectionReader } from './section-reader.js';

const sourceForm =
  'a kind of data, perhaps a path in quotes, and pairs such as `label 0` or `shape "28x28x1"`';
/** Reads the data section. */
export function readData(file: FileNode, vocabulary: Vocabulary, findings: Finding[]): DataSettings {
  const { imageSteps, augmentations } = vocabulary;
  const section = new SectionReader(file, 'data', findings);
  const source = (key: string): SourceSetting | null => section.value(key, sourceForm, readSource, null);
  const named = ['val', 'test'].flatMap((name) => {
    const setting = source(name);
    return setting === null ? [] : [[name, setting] as const];
  });
  return {
    source: source('source'),
    named: Object.fromEntries(named),
    preprocess: section.each(
      [...Object.keys(imageSteps), 'preprocess'],
      (key) => (key === 'preprocess' ? 'a step that a plugin brings' : stepForm(imageSteps[key])),
      (reader) => readStep(reader, imageSteps),
    ),
    augment: section
      .each(
        ['augment'],
        () => augmentForm(augmentations),
        (reader) => readAugment(reader, augmentations),
      )
      .flat(),
    shuffle: section.value('shuffle', '`on` or `off`', (reader) => reader.switch(), true),
    classes: section.value('classes', 'names in quotes, each once', readClasses, []),
    span: section.section?.span ?? null,
  };
}

/** `validate data NAME` must name a source of the data section. */
export function checkValidation(
  validation: NamedPlace | null,
  data: DataSettings,
  findings: Finding[],
): void {
  if (validation === null || Object.hasOwn(data.named, validation.name)) return;
  // A file without data section gets its data from the command line, where each part is found by its name.
  if (data.source === null && data.span === null) return;
  const diagnostic = report('E335', { name: validation.name }, validation.span);
  findings.push({ diagnostic, site: null, solve: null });
}

/** `pad 28x28 to 32x32`; a step whose word is no key of the section, as those of plugins, comes behind `preprocess`. */
function readStep(reader: EntryReader, imageSteps: Vocabulary['imageSteps']): PreprocessStep {
  const { name } = reader.entry.key;
  return name === 'preprocess'
    ? readWord(reader, withoutKeys(imageSteps))
    : readArguments(reader, name, imageSteps);
}

function withoutKeys(imageSteps: Vocabulary['imageSteps']): Vocabulary['imageSteps'] {
  return Object.fromEntries(
    Object.entries(imageSteps).filter(([word]) => sectionKey('data', word) === undefined),
  );
}

function stepForm(step: Vocabulary['imageSteps'][string] | undefined): string {
  const forms = Object.values(step?.args ?? {}).map(valueForm);
  return forms.length === 0 ? 'no value' : forms.join(' and ');
}

function valueForm(argument: SettingArgument): string {
  switch (argument.type) {
    case 'size':
      return 'sizes such as `28x28 to 32x32`';
    case 'number':
      return 'one number, such as `1/255`';
    case 'numbers':
      return 'one number, or one for each channel';
    case 'switch':
      return '`on` or `off`';
    case 'word':
      return orList(argument.words);
    default:
      return unreachable(argument);
  }
}

function augmentForm(augmentations: Vocabulary['augmentations']): string {
  const forms = Object.entries(augmentations).map(([word, { args }]) => `\`${wordForm(word, args)}\``);
  return `steps such as ${forms.join(', ')}`;
}

function readSource(reader: EntryReader): SourceSetting {
  const kind = reader.name().name;
  const path = reader.takeText();
  const options: [string, string | number | boolean][] = [];
  while (!reader.isAtEnd) options.push([reader.option(), readOption(reader)]);
  return { kind, path, options: Object.fromEntries(options), span: reader.entry.span };
}

function readOption(reader: EntryReader): string | number | boolean {
  const value = reader.peek();
  if (value?.kind === 'number') return reader.number();
  if (value?.kind === 'switch') return reader.switch();
  if (value?.kind === 'dims') return reader.sizes(value.parts.length).join('x');
  return reader.takeText() ?? reader.name().name;
}

function readAugment(
  reader: EntryReader,
  augmentations: Vocabulary['augmentations'],
): readonly AugmentStep[] {
  const found: AugmentStep[] = [];
  do found.push(readWord(reader, augmentations, { until: augmentations }));
  while (!reader.isAtEnd);
  return found;
}

function readClasses(reader: EntryReader): readonly string[] {
  const classes: string[] = [];
  while (!reader.isAtEnd) {
    const next = reader.peek();
    const name = next?.kind === 'text' ? next.value : next?.kind === 'identifier' ? next.name : '';
    // Of two classes of one name, one would never be met.
    if (classes.includes(name)) reader.refuse();
    classes.push(reader.takeText() ?? reader.name().name);
  }
  return classes;
}
