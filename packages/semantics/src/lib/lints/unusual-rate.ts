import { report } from '@convlang/diagnostics';
import { replacement } from '../finding.js';
import { findWord, type TrainSettings, type UsualRates, type Vocabulary } from '@convlang/ops';
import type { LintRule } from './linted-model.js';
import { sectionEntry } from './section-entry.js';

/** W708: learning rates that hardly anybody uses. */
export const unusualRate: LintRule = ({ file, settings: { train }, vocabulary }) => {
  const entry = sectionEntry(file, 'train', 'optimizer');
  const key = entry?.values.findIndex((value) => value.kind === 'identifier' && value.name === 'lr') ?? -1;
  const value = key < 0 ? undefined : entry?.values[key + 1];
  const { low, high, common } = ratesOf(vocabulary, train);
  const { rate, kind } = train.optimizer;
  if (value === undefined || (rate >= low && rate <= high)) return [];
  const slots = { rate: plain(rate), optimizer: kind, low: plain(low), high: plain(high) };
  const diagnostic = report('W708', slots, value.span);
  return [{ diagnostic, site: null, solve: () => replacement(value.span, plain(common)) }];
};

function ratesOf({ optimizers }: Vocabulary, { optimizer, batch }: TrainSettings): UsualRates {
  const { rates } = findWord(optimizers, 'optimizer', optimizer.kind);
  return typeof rates === 'function' ? rates(optimizer, batch) : rates;
}

/** Without exponent, as files have it. */
function plain(value: number): string {
  return value.toLocaleString('en-US', { maximumSignificantDigits: 6, useGrouping: false });
}
