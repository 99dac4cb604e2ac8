import { findSource, writtenLabels, type DataSettings, type TargetKind } from '@convlang/ops';
import type { LintedModel } from './linted-model.js';

/** What the labels of a head are as the data section says, values where it is to give an image; `undefined` where only the data tells. */
export function headLabels(
  { settings: { data }, sources }: Pick<LintedModel, 'settings' | 'sources'>,
  head: string,
): TargetKind | undefined {
  if (givesImage(data, head)) return 'values';
  const facts = data.source === null ? undefined : findSource(sources, data.source.kind);
  const labels = facts && data.source ? writtenLabels(facts, data.source) : undefined;
  return typeof labels === 'object' ? labels[head] : labels;
}

/** Whether the data section makes an image the target of a head, so that the labels of the source say nothing of it. */
export function givesImage({ targets = [] }: DataSettings, head: string): boolean {
  return targets.some((target) => target.head === head);
}
