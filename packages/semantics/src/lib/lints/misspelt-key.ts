import { closestWord, report } from '@convlang/diagnostics';
import { isSourceKey, sectionKey, sectionKeys, takesFirst, type SectionValue } from '@convlang/syntax';
import { replacement, type Finding } from '../finding.js';
import type { LintRule } from './linted-model.js';

/** W719: options of a source that are almost keys of the section. */
export const misspeltKey: LintRule = ({ file }) =>
  file.sections
    .filter(({ name }) => name === 'data')
    .flatMap(({ entries }) => entries)
    .filter(({ key }) => isSourceKey(key.name))
    .flatMap(({ values }) => {
      const [kind] = values;
      const first = values[1]?.kind === 'text' ? 2 : 1;
      if (kind?.kind !== 'identifier') return [];
      return values.flatMap((value, i) =>
        i >= first && (i - first) % 2 === 0 ? findingsOf(kind.name, value, values[i + 1]) : [],
      );
    });

function findingsOf(
  source: string,
  option: SectionValue,
  value: SectionValue | undefined,
): readonly Finding[] {
  if (option.kind !== 'identifier' || option.name.length < 4) return [];
  const meant = closestWord(option.name, Object.keys(sectionKeys.data));
  const key = meant === undefined ? undefined : sectionKey('data', meant);
  if (meant === undefined || meant === option.name || key === undefined || !takesFirst(key, value)) return [];
  const diagnostic = report('W719', { option: option.name, source, key: meant }, option.span);
  return [{ diagnostic, site: null, solve: () => replacement(option.span, meant) }];
}
