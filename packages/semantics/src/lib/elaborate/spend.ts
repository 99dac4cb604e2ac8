import { report, type Span } from '@convlang/diagnostics';
import type { WorkKind } from '../work.js';
import type { Elaboration } from './elaboration.js';
import type { Frame } from './frame.js';

/**
 * Counts work for a stage.
 *
 * @throws StopElaboration when it is too much, which has been reported
 */
export function spend(
  { work, log }: Pick<Elaboration, 'work' | 'log'>,
  frame: Frame,
  span: Span,
  kind: WorkKind,
  count = 1,
): void {
  if (work.spend(kind, count)) return;
  const { repeat } = frame;
  const related = repeat === null ? [] : [{ span: repeat.count.span, note: 'repeated here' }];
  log.refuse(frame, report('E406', work.slots(), span, { related }));
}
