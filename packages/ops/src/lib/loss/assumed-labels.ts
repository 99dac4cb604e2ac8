import { findWord } from '../vocabulary/setting-arguments.js';
import type { LossSetting } from '../vocabulary/settings.js';
import type { HeadLabels, LossDefinition, TargetKind } from './define-loss.js';

/** Kinds of labels in the order in which they are tried. */
const kinds = ['classes', 'values', 'maps'] as const satisfies readonly TargetKind[];

/**
 * What labels a model is taken to have where no data says it: of one kind for all heads where their losses have one in common, else for
 * each head what its loss takes; classes before others.
 */
export function assumedLabels(
  settings: Readonly<Record<string, LossSetting>>,
  losses: Readonly<Record<string, LossDefinition>>,
): HeadLabels {
  const used = Object.entries(settings).map(
    ([head, { kind }]) => [head, findWord(losses, 'loss', kind).targets] as const,
  );
  const common = kinds.find((kind) => used.every(([, targets]) => targets.includes(kind)));
  if (common !== undefined) return common;
  return Object.fromEntries(
    used.map(([head, targets]) => [head, kinds.find((kind) => targets.includes(kind)) ?? 'classes']),
  );
}
