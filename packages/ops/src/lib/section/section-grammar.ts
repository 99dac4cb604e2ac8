import type { SettingArgument } from '../vocabulary/setting-arguments.js';
import { coreVocabulary } from '../vocabulary/vocabulary.js';
import type { KeyArgument, KeyDefinition } from './key-arguments.js';
import { sectionDefinitions, type SectionDefinition } from './section-definitions.js';

/** What a value of a section looks like. */
export type SectionValueKind = 'identifier' | 'text' | 'switch' | 'dims' | 'number' | 'operator';

/** What the parser goes by when it divides a section into entries. */
export interface SectionForm {
  readonly keys: Readonly<Record<string, KeyForm>>;
  /** Words that join values of an entry without words of its own: `pad 28x28 to 32x32`. */
  readonly joints: readonly string[];
  /** Keys that are a unit behind a number: `warmup 5 epochs`. */
  readonly units: readonly string[];
  /** Words behind which a key is a value: `keep best loss`. */
  readonly leads: readonly string[];
}

/** What the parser knows of a key. */
export interface KeyForm {
  /** Whether it may come more than once. */
  readonly repeats: boolean;
  /** What may stand first behind it; nothing follows where nothing may. */
  readonly first: readonly SectionValueKind[];
  /** Whether no words follow but joints: another word then begins an entry. */
  readonly isClosed: boolean;
  /** Whether a source follows: a kind of data, a path and options. */
  readonly isSource: boolean;
}

/**
 * How the sections of a file are divided into entries, by the definitions of their keys. Plugins bring words that stand behind
 * keys but no keys, so a file is read and formatted alike with and without them.
 */
export const sectionGrammar = grammarOf(sectionDefinitions(coreVocabulary));

function grammarOf<S extends string>(
  definitions: Readonly<Record<S, SectionDefinition>>,
): Readonly<Record<S, SectionForm>> {
  const forms = Object.entries<SectionDefinition>(definitions).map(([name, keys]) => [name, formOf(keys)]);
  return Object.fromEntries(forms) as Record<S, SectionForm>;
}

function formOf(definitions: SectionDefinition): SectionForm {
  const all = Object.values(definitions);
  const isKey = (word: string): boolean => Object.hasOwn(definitions, word);
  const argumentsOf = all.flatMap(({ args }) => Object.entries(args).flatMap(withChosen));
  const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];
  return {
    keys: Object.fromEntries(Object.entries(definitions).map(([word, key]) => [word, keyForm(key)])),
    joints: unique(all.filter(isClosed).flatMap(jointsOf)),
    units: unique(argumentsOf.flatMap(([, { unit }]) => (unit === undefined ? [] : [unit]))).filter(isKey),
    leads: unique(
      argumentsOf.flatMap(([word, { form, words }]) => (form !== 'value' && words.some(isKey) ? [word] : [])),
    ),
  };
}

/** What of an argument may be mistaken for a key. */
interface Mistakable {
  readonly form: KeyArgument['form'];
  readonly unit: string | undefined;
  /** The words that it may be. */
  readonly words: readonly string[];
}

/** An argument, and those of the words that it lets choose from. */
function withChosen([word, argument]: readonly [string, KeyArgument]): readonly (readonly [
  string,
  Mistakable,
])[] {
  const own = [word, mistakable(argument)] as const;
  if (argument.type !== 'choice' && argument.type !== 'choices') return [own];
  const { words, common = {} } = argument;
  const chosen = [common, ...Object.values(words).map(({ args }) => args)].flatMap((args) =>
    Object.entries<SettingArgument>(args),
  );
  return [own, ...chosen.map(([name, each]) => [name, mistakable(each)] as const)];
}

function mistakable(argument: KeyArgument): Mistakable {
  const { form } = argument;
  const unit = argument.type === 'number' || argument.type === 'numbers' ? argument.unit : undefined;
  const hasWords =
    argument.type === 'word' || argument.type === 'numbers or word' || argument.type === 'any words';
  return { form, unit, words: hasWords ? argument.words : [] };
}

function keyForm(definition: KeyDefinition): KeyForm {
  const all = Object.values(definition.args);
  const needed = all.findIndex((argument) => !('default' in argument));
  const first = all.slice(0, needed < 0 ? all.length : needed + 1).flatMap(kindsOf);
  return {
    repeats: definition.repeats === true,
    first: [...new Set(first)],
    isClosed: isClosed(definition),
    isSource: all.some(({ type }) => type === 'source'),
  };
}

/** Whether a key takes numbers, sizes and switches alone, and names behind a word of their own. */
function isClosed({ args }: KeyDefinition): boolean {
  return Object.values(args).every(({ type, form }) => {
    const isPlain = ['number', 'numbers', 'switch', 'size', 'shape', 'comparison'].includes(type);
    return form === 'value' ? isPlain : form === 'phrase' && type === 'name';
  });
}

function jointsOf({ args }: KeyDefinition): readonly string[] {
  return Object.entries(args).flatMap(([word, { type, form }]) =>
    type === 'size' ? ['to'] : form === 'phrase' ? [word] : [],
  );
}

/** What the value of an argument begins with. */
function kindsOf(argument: KeyArgument): readonly SectionValueKind[] {
  if (argument.form !== 'value') return ['identifier'];
  switch (argument.type) {
    case 'number':
    case 'numbers':
      return ['number'];
    case 'switch':
      return ['switch'];
    case 'size':
    case 'shape':
      return ['dims', 'number'];
    case 'comparison':
      return ['operator'];
    case 'texts':
    case 'names':
      return ['text', 'identifier'];
    case 'name':
      return argument.isQuotable === true ? ['text', 'identifier'] : ['identifier'];
    case 'numbers or word':
      return ['number', 'identifier'];
    case 'word':
    case 'words':
    case 'any words':
    case 'choice':
    case 'choices':
    case 'source':
      return ['identifier'];
  }
}
