import type { Span } from '@convlang/diagnostics';
import { sectionDefinitions, type KeyDefinition } from '@convlang/ops';
import type { FileNode, Section } from '@convlang/syntax';
import type { SettingPlace } from './read-key.js';
import { keyDefinition, readEntry, type SectionVocabulary } from './section-reader.js';

/** What stands at an offset of a section, and what may. */
export interface FoundSetting {
  readonly section: Section['name'];
  /** The key of the entry there; `null` between entries. */
  readonly key: string | null;
  readonly definition: KeyDefinition | null;
  /** The argument there; `null` on the key, and where none that can be read stands. */
  readonly place: SettingPlace | null;
  /** Words that can stand there by the definitions, in place of the one that does; none where only numbers or names can. */
  readonly words: readonly string[];
}

/** Tells what stands at an offset, if that lies in a section. */
export function findSetting(
  file: FileNode,
  { vocabulary, sources }: SectionVocabulary,
  offset: number,
): FoundSetting | null {
  const section = file.sections.find(({ span }) => holds(span, offset));
  if (section === undefined) return null;
  const definitions = sectionDefinitions(vocabulary)[section.name];
  const entry = section.entries.filter(({ span }) => span.start <= offset).at(-1);
  const definition =
    entry === undefined ? undefined : keyDefinition(definitions, section.name, entry.key.name);
  if (entry === undefined || definition === undefined || holds(entry.key.span, offset)) {
    const key = definition === undefined ? null : (entry?.key.name ?? null);
    return {
      section: section.name,
      key,
      definition: definition ?? null,
      place: null,
      words: Object.keys(definitions),
    };
  }
  const places = readEntry(entry, definition, sources).met.places.filter(({ span }) => holds(span, offset));
  const place = places.reduce<SettingPlace | null>(
    (a, b) => (a === null || length(b) < length(a) ? b : a),
    null,
  );
  const values = entry.values.filter(({ span }) => span.end < offset);
  const { asked } = readEntry({ ...entry, values }, definition, sources);
  return { section: section.name, key: entry.key.name, definition, place, words: asked };
}

/** Whether an offset lies in a place or at its end, where a cursor stands behind what was typed. */
function holds({ start, end }: Span, offset: number): boolean {
  return offset >= start && offset <= end;
}

function length({ span }: SettingPlace): number {
  return span.end - span.start;
}
