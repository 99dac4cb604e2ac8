import type { Section, SectionValue } from './ast.js';

/** What dividing a section into entries must know of a key. */
export interface SectionKey {
  /** Whether it may come more than once. */
  readonly repeats: boolean;
  /** What may stand first behind it; nothing follows where nothing may. */
  readonly first: readonly SectionValue['kind'][];
  /** Whether no words follow but joints: another word then begins an entry. */
  readonly isClosed: boolean;
  /** Whether a source follows: a kind of data, a path and options. */
  readonly isSource: boolean;
}

/** The words of a section. Line breaks mean nothing, so keys alone divide it. */
export interface SectionWords {
  /** The words that start an entry. */
  readonly keys: Readonly<Record<string, SectionKey>>;
  /** Words that join values of a closed entry: `pad 28x28 to 32x32`. */
  readonly joints: readonly string[];
  /** Keys that are a unit behind a number: `warmup 5 epochs`. */
  readonly units: readonly string[];
  /** Words behind which a key is a value: `keep best loss`. */
  readonly leads: readonly string[];
}

/** The words of all sections: whoever defines the keys gives them to the parser. */
export type SectionGrammar = Readonly<Record<Section['name'], SectionWords>>;

/** What a section knows about a word, or `undefined` when no entry starts with it. */
export function sectionKey({ keys }: SectionWords, word: string): SectionKey | undefined {
  return Object.hasOwn(keys, word) ? keys[word] : undefined;
}

/** Whether a key's values may begin so; `undefined` where nothing follows. */
export function takesFirst({ first }: SectionKey, value: SectionValue | undefined): boolean {
  // Behind a key without values stands nothing, or the next key.
  if (first.length === 0) return value === undefined || value.kind === 'identifier';
  return value !== undefined && first.includes(value.kind);
}

/** Whether a source follows a key of the data section: one of its keys for sources, or any name that is no key. */
export function isSourceKey({ data }: Pick<SectionGrammar, 'data'>, word: string): boolean {
  return sectionKey(data, word)?.isSource ?? true;
}
