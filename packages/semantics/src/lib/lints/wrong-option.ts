import { closestWord, report } from '@convlang/diagnostics';
import type { SourceFault } from '@convlang/ops';
import type { WrittenOption } from '@convlang/syntax';
import { replacement, type Finding } from '../finding.js';
import type { LintRule } from './linted-model.js';
import { meantKey } from './misspelt-key.js';

/** W718: options that a source does not have, or with values that they cannot have. */
export const wrongOption: LintRule = (model) =>
  model.written.flatMap((source) =>
    source.faults.flatMap((fault) => {
      if (fault.kind !== 'unknown option' && fault.kind !== 'wrong value') return [];
      const option = source.options.find(({ name }) => name.name === fault.option);
      return option === undefined ? [] : findingsOf(source.setting.kind, option, fault);
    }),
  );

type OptionFault = Extract<SourceFault, { readonly option: string }>;

function findingsOf(kind: string, option: WrittenOption, fault: OptionFault): readonly Finding[] {
  const { name, value } = option;
  if (fault.kind === 'wrong value') {
    const { expected, found, doc } = fault;
    const slots = { kind, fault: `takes ${expected} for ${name.name}, not ${found}` };
    const diagnostic = report('W718', slots, value?.span ?? name.span, { notes: [doc] });
    const { nearest } = fault;
    const solve =
      nearest === null || value === undefined
        ? null
        : () => [{ title: `${name.name} ${nearest}`, edits: [{ span: value.span, text: String(nearest) }] }];
    return [{ diagnostic, site: null, solve }];
  }
  // That is told by W719, with the key.
  if (meantKey(option) !== null) return [];
  const known = fault.known.join(', ') || 'none';
  const diagnostic = report(
    'W718',
    { kind, fault: `has no option ${name.name}; it has ${known}` },
    name.span,
  );
  return [
    { diagnostic, site: null, solve: () => replacement(name.span, closestWord(name.name, fault.known)) },
  ];
}
