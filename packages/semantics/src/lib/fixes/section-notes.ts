import type { Diagnostic } from '@convlang/diagnostics';
import { sectionDefinitions, type SectionDefinition } from '@convlang/ops';
import type { AnalysisContext } from '../analysis-context.js';
import { findForeignSetting } from '../foreign-words.js';

/** Where a word of a section belongs that stands where it says nothing: what it is called here, behind which key, or in which section. */
export function sectionNotes(
  { code }: Diagnostic,
  word: string,
  { foreign, vocabulary }: Pick<AnalysisContext, 'foreign' | 'vocabulary'>,
): readonly string[] {
  if (code !== 'E116' && code !== 'E331') return [];
  const meant = findForeignSetting(foreign, word);
  if (meant === null) return [`nothing here does the same as \`${word}\``];
  const said = meant === undefined || meant === word ? [] : [`\`${word}\` is \`${meant}\` here`];
  if (code === 'E331') return said;
  const sections = sectionDefinitions(vocabulary);
  const own = meant ?? word;
  const places = Object.entries<SectionDefinition>(sections).flatMap(([section, keys]) => [
    ...(Object.hasOwn(keys, own) && own === word ? [`\`${own}\` is an entry of \`${section}\``] : []),
    ...behindKeys(keys, own),
  ]);
  return [...said, ...places.slice(0, 1)];
}

/** The keys with a word behind which another may stand: `optimizer adam lr 0.001`. */
function behindKeys(keys: SectionDefinition, word: string): readonly string[] {
  return Object.entries(keys).flatMap(([key, { args }]) =>
    Object.values(args).flatMap((argument) => {
      if (argument.type !== 'choice') return [];
      const { words, common = {} } = argument;
      const first = Object.keys(words).find((each) =>
        Object.hasOwn({ ...words[each]?.args, ...common }, word),
      );
      return first === undefined
        ? []
        : [`\`${word}\` stands behind a word of \`${key}\`: ${key} ${first} ${word} ...`];
    }),
  );
}
