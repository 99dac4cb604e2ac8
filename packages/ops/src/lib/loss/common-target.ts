import { findWord } from '../vocabulary/setting-arguments.js';
import type { LossSetting } from '../vocabulary/settings.js';
import type { LossDefinition, TargetKind } from './define-loss.js';

/** Kinds of labels in the order in which they are tried. */
const kinds = ['classes', 'values'] as const satisfies readonly TargetKind[];

/** A kind of labels that all heads of a model can be trained on, classes before others; `null` where there is none. */
export function commonTarget(
  settings: Readonly<Record<string, LossSetting>>,
  losses: Readonly<Record<string, LossDefinition>>,
): TargetKind | null {
  const used = Object.values(settings).map(({ kind }) => findWord(losses, 'loss', kind));
  return kinds.find((kind) => used.every(({ targets }) => targets.includes(kind))) ?? null;
}
