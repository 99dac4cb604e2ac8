import { closestWord, report } from '@convlang/diagnostics';
import { replacement } from '../finding.js';
import type { LintRule } from './linted-model.js';

/** W717: a kind of source that nobody reads. */
export const unknownSource: LintRule = (model) =>
  model.written.flatMap((source) =>
    source.faults.flatMap((fault) => {
      if (fault.kind !== 'unknown source') return [];
      const { setting, kind } = source;
      const slots = { kind: setting.kind, known: fault.known.join(', ') };
      const solve = () => replacement(kind.span, closestWord(setting.kind, fault.known));
      return [{ diagnostic: report('W717', slots, kind.span), site: null, solve }];
    }),
  );
