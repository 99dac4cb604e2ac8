import type { Diagnostic } from '@convlang/diagnostics';
import type { FileNode, Section, SectionEntry } from '@convlang/syntax';
import type { Candidate, Finding } from '../finding.js';
import { readEntry, type EntryReader } from './entry-reader.js';

/** Reads the entries of one section by key. The parser has seen to unknown and repeated keys. */
export class SectionReader {
  readonly section: Section | null;
  readonly #findings: Finding[];

  constructor(file: FileNode, name: Section['name'], findings: Finding[]) {
    this.section = file.sections.find((section) => section.name === name) ?? null;
    this.#findings = findings;
  }

  /** The entries of some keys, in the order of the file. */
  entries(keys: readonly string[]): readonly SectionEntry[] {
    return this.section?.entries.filter((entry) => keys.includes(entry.key.name)) ?? [];
  }

  /** The value of a key, or the default when it is not given or wrong. */
  value<T>(key: string, form: string, read: (reader: EntryReader) => T, otherwise: T): T {
    const [entry] = this.entries([key]);
    return entry === undefined ? otherwise : (this.read(entry, form, read) ?? otherwise);
  }

  /** What each entry of some keys says; wrong ones are reported and left out. */
  each<T>(
    keys: readonly string[],
    form: (key: string) => string,
    read: (reader: EntryReader) => T,
  ): readonly T[] {
    return this.entries(keys).flatMap((entry) => {
      const value = this.read(entry, form(entry.key.name), read);
      return value === undefined ? [] : [value];
    });
  }

  read<T>(entry: SectionEntry, form: string, read: (reader: EntryReader) => T): T | undefined {
    return readEntry(entry, form, read, (diagnostic, candidates) => this.report(diagnostic, candidates));
  }

  report(diagnostic: Diagnostic, candidates: readonly Candidate[] = []): void {
    this.#findings.push({ diagnostic, site: null, solve: candidates.length === 0 ? null : () => candidates });
  }
}
