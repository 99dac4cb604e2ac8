import {
  sectionGrammar,
  sourceFaults,
  type DataSettings,
  type SourceFault,
  type SourceSetting,
  type SourceTable,
} from '@convlang/ops';
import {
  isSourceKey,
  sourceOptions,
  type FileNode,
  type SectionEntry,
  type SectionValue,
  type WrittenOption,
} from '@convlang/syntax';

/** A source of the data section: what it says, and where. */
export interface WrittenSourceEntry {
  readonly entry: SectionEntry;
  readonly setting: SourceSetting;
  /** The word that says which kind it is. */
  readonly kind: Extract<SectionValue, { kind: 'identifier' }>;
  readonly options: readonly WrittenOption[];
  /** What is wrong with it as it is written, by what the kinds of sources know of themselves. */
  readonly faults: readonly SourceFault[];
}

/** The sources of the data section, in the order of the file. */
export function writtenSources(
  file: FileNode,
  data: DataSettings,
  sources: SourceTable,
): readonly WrittenSourceEntry[] {
  return sourceEntries(file).flatMap((entry) => {
    const { key, values } = entry;
    const setting = key.name === 'source' ? data.source : data.named[key.name];
    const [kind] = values;
    return setting && kind?.kind === 'identifier'
      ? [{ entry, setting, kind, options: sourceOptions(values), faults: sourceFaults(setting, sources) }]
      : [];
  });
}

function sourceEntries(file: FileNode): readonly SectionEntry[] {
  return file.sections
    .filter(({ name }) => name === 'data')
    .flatMap(({ entries }) => entries)
    .filter(({ key }) => isSourceKey(sectionGrammar, key.name));
}
