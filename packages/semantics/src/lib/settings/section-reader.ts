import { report, type Diagnostic, type Span } from '@convlang/diagnostics';
import {
  absentValues,
  type KeyDefinition,
  type KeyValues,
  type SectionDefinition,
  type SourceTable,
} from '@convlang/ops';
import type { FileNode, Section, SectionEntry } from '@convlang/syntax';
import type { AnalysisContext } from '../analysis-context.js';
import type { Candidate, Finding } from '../finding.js';
import { entryForm } from './entry-form.js';
import { EntryFault, EntryReader } from './entry-reader.js';
import { readKey, type Met, type NamedPlace, type SettingPlace } from './read-key.js';

/** The words that sections name, and what is known of the kinds of data. */
export type SectionVocabulary = Pick<AnalysisContext, 'vocabulary' | 'sources'>;

/** What an entry says. */
export interface ReadEntry<V, K = string> {
  readonly key: K;
  readonly values: V;
  readonly span: Span;
  readonly names: readonly NamedPlace[];
  readonly places: readonly SettingPlace[];
}

/** The values of a key where a section lacks it: its defaults, or `null` where something has none. */
type Absent<D extends KeyDefinition> = D['args'][keyof D['args']] extends { readonly default: unknown }
  ? KeyValues<D['args']>
  : null;

/** Reads the entries of one section by the definitions of its keys. The parser has seen to unknown and repeated keys. */
export class SectionReader<D extends Readonly<Record<string, KeyDefinition>>> {
  readonly section: Section | null;
  readonly #name: Section['name'];
  /** Names that the entries read so far speak of. */
  readonly names: NamedPlace[] = [];
  readonly #keys: D;
  readonly #sources: SourceTable;
  readonly #findings: Finding[];

  constructor(
    file: FileNode,
    name: Section['name'],
    keys: D,
    { sources, findings }: { readonly sources: SourceTable; readonly findings: Finding[] },
  ) {
    this.section = file.sections.find((section) => section.name === name) ?? null;
    this.#name = name;
    this.#keys = keys;
    this.#sources = sources;
    this.#findings = findings;
  }

  /** What a key says; what holds without it where it is not given or wrong. */
  value<K extends keyof D & string>(key: K): KeyValues<D[K]['args']> | Absent<D[K]> {
    const [read] = this.each(key);
    return read === undefined ? this.absent(key) : read.values;
  }

  /** What holds without a key. */
  absent<K extends keyof D & string>(key: K): Absent<D[K]> {
    return absentValues(this.#definition(key)) as Absent<D[K]>;
  }

  /** What each entry of a key says; wrong ones are reported and left out. */
  each<K extends keyof D & string>(...keys: readonly K[]): readonly ReadEntry<KeyValues<D[K]['args']>, K>[] {
    const entries = this.section?.entries.filter(({ key }) => keys.some((name) => name === key.name)) ?? [];
    return entries.flatMap((entry) => {
      const { values, met, fault } = readEntry(entry, this.#definition(entry.key.name), this.#sources);
      if (fault !== null) this.report(fault.diagnostic, fault.candidates);
      if (values === null) return [];
      for (const name of met.names) this.names.push(name);
      return [
        { key: entry.key.name as K, values: values as KeyValues<D[K]['args']>, span: entry.span, ...met },
      ];
    });
  }

  #definition(key: string): KeyDefinition {
    const definition = keyDefinition(this.#keys, this.#name, key);
    if (definition === undefined) throw new Error(`this is a bug in convlang: ${key} is no key of a section`);
    return definition;
  }

  /** E307 for entries of a key that speak of one thing a second time: the name that they begin with, or none. */
  reportTwice(key: string, entries: readonly Pick<ReadEntry<unknown>, 'names' | 'span'>[]): void {
    const first = new Map<string, Span>();
    for (const { names, span } of entries) {
      const name = names[0]?.name ?? '';
      const before = first.get(name);
      if (before === undefined) first.set(name, span);
      else {
        const related = [{ span: before, note: 'given here before' }];
        this.report(report('E307', { key: name === '' ? key : `${key} ${name}` }, span, { related }));
      }
    }
  }

  report(diagnostic: Diagnostic, candidates: readonly Candidate[] = []): void {
    this.#findings.push({ diagnostic, site: null, solve: candidates.length === 0 ? null : () => candidates });
  }
}

/** What a key of a section takes. Further sources of a data section have any name; `undefined` elsewhere for what is no key. */
export function keyDefinition(
  keys: SectionDefinition,
  section: Section['name'],
  word: string,
): KeyDefinition | undefined {
  return Object.hasOwn(keys, word) ? keys[word] : section === 'data' ? keys['val'] : undefined;
}

/** How the reading of an entry went. */
export interface EntryReading {
  /** `null` after a fault. */
  readonly values: Readonly<Record<string, unknown>> | null;
  readonly fault: EntryFault | null;
  /** What was met, also before a fault. */
  readonly met: Met;
  /** Words that could stand behind the last value. */
  readonly asked: readonly string[];
}

/** Reads an entry by the definition of its key, and what is known of the kinds of sources that it may name. */
export function readEntry(entry: SectionEntry, { args }: KeyDefinition, sources: SourceTable): EntryReading {
  const reader = new EntryReader(entry, () => entryForm(args));
  const met: Met = { names: [], places: [] };
  const reading = (read: Pick<EntryReading, 'values' | 'fault'>): EntryReading => ({
    ...read,
    met,
    asked: [...reader.asked],
  });
  try {
    const values = readKey(reader, args, sources, met);
    reader.end();
    return reading({ values, fault: null });
  } catch (fault) {
    if (!(fault instanceof EntryFault)) throw fault;
    return reading({ values: null, fault });
  }
}
