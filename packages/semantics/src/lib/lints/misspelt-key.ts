import { report } from '@convlang/diagnostics';
import { findSource, sectionGrammar } from '@convlang/ops';
import { sectionKey, takesFirst, type WrittenOption } from '@convlang/syntax';
import { replacement } from '../finding.js';
import { closestKey } from '../settings/closest-key.js';
import type { LintRule } from './linted-model.js';

/** W719: options of a source that are almost keys of the section, and no options that the source is known to have. */
export const misspeltKey: LintRule = (model) =>
  model.written.flatMap(({ setting, options }) => {
    const source = findSource(model.sources, setting.kind);
    // Of a kind that there is not, an option may be any that other kinds have.
    const known = (source === undefined ? Object.values(model.sources) : [source]).flatMap((one) =>
      Object.keys(one.options),
    );
    return options.flatMap((option) => {
      const { name, span } = option.name;
      const key = meantKey(option);
      if (key === null || known.includes(name)) return [];
      const diagnostic = report('W719', { option: name, source: setting.kind, key }, span);
      return [{ diagnostic, site: null, solve: () => replacement(span, key) }];
    });
  });

/** The key of the section that an option is nearly called, and whose value it has; `null` where there is none. */
export function meantKey({ name: { name }, value }: WrittenOption): string | null {
  const meant = closestKey(name);
  const key = meant === undefined ? undefined : sectionKey(sectionGrammar.data, meant);
  const isMeant = meant !== undefined && meant !== name && key !== undefined && takesFirst(key, value);
  return isMeant ? meant : null;
}
