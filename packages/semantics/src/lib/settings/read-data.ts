import { report } from '@convlang/diagnostics';
import type { FileNode, SectionEntry } from '@convlang/syntax';
import { LARGEST_SIZE } from '../analysis-context.js';
import type { Finding } from '../finding.js';
import type { AugmentStep, DataSettings, PreprocessStep, SourceSetting } from '../settings.js';
import type { EntryReader } from './entry-reader.js';
import type { NamedPlace } from './read-train.js';
import { SectionReader } from './section-reader.js';

const sourceForm =
  'a kind of data, perhaps a path in quotes, and pairs such as `label 0` or `shape "28x28x1"`';
const augmentForm = 'steps such as `shift 2`, `flip horizontal`, `rotate 10`';

const steps = {
  pad: 'sizes such as `28x28 to 32x32`',
  crop: 'sizes such as `32x32 to 28x28`',
  resize: 'sizes such as `256x256 to 224x224`',
  gray: 'no value',
  scale: 'one number, such as `1/255`',
  mean: 'one number, or one for each channel',
  std: 'one number, or one for each channel',
} as const satisfies Record<PreprocessStep['kind'], string>;

/** Reads the data section. */
export function readData(file: FileNode, findings: Finding[]): DataSettings {
  const section = new SectionReader(file, 'data', findings);
  const source = (key: string): SourceSetting | null => section.value(key, sourceForm, readSource, null);
  const named = ['val', 'test'].flatMap((name) => {
    const setting = source(name);
    return setting === null ? [] : [[name, setting] as const];
  });
  return {
    source: source('source'),
    named: Object.fromEntries(named),
    preprocess: section.each(Object.keys(steps), formOf, readStep),
    augment: section.each(['augment'], () => augmentForm, readAugment).flat(),
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

function formOf(key: string): string {
  const forms: Readonly<Record<string, string>> = steps;
  return forms[key] ?? '';
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

function readStep(reader: EntryReader): PreprocessStep {
  const kind = stepKind(reader.entry);
  switch (kind) {
    case 'pad':
    case 'crop':
    case 'resize': {
      const first = reader.sizes(2);
      const [height, width] = reader.takeWord('to') ? reader.sizes(2) : first;
      return { kind, height: height ?? 0, width: width ?? height ?? 0 };
    }
    case 'gray':
      return { kind };
    case 'scale':
      return { kind, factor: reader.number() };
    case 'mean':
      return { kind, values: readNumbers(reader, {}) };
    case 'std':
      return { kind, values: readNumbers(reader, { above: 0 }) };
  }
}

function stepKind({ key }: SectionEntry): PreprocessStep['kind'] {
  const kinds = Object.keys(steps) as PreprocessStep['kind'][];
  return kinds.find((kind) => kind === key.name) ?? 'gray';
}

function readNumbers(reader: EntryReader, bounds: { above?: number }): readonly number[] {
  const values = [reader.number(bounds)];
  while (!reader.isAtEnd) values.push(reader.number(bounds));
  return values;
}

function readAugment(reader: EntryReader): readonly AugmentStep[] {
  const found: AugmentStep[] = [];
  do {
    const kind = reader.word(['shift', 'flip', 'rotate']);
    if (kind === 'shift')
      found.push({ kind, pixels: reader.number({ min: 0, max: LARGEST_SIZE, isWhole: true }) });
    else if (kind === 'rotate') found.push({ kind, degrees: reader.number({ min: 0, max: 360 }) });
    else found.push({ kind, axis: reader.word(['horizontal', 'vertical']) });
  } while (!reader.isAtEnd);
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
