import type { FileNode, Section, SectionEntry } from '@convlang/syntax';

/** The first entry of a key in a section. */
export function sectionEntry(file: FileNode, name: Section['name'], key: string): SectionEntry | null {
  const section = file.sections.find((candidate) => candidate.name === name);
  return section?.entries.find((entry) => entry.key.name === key) ?? null;
}
