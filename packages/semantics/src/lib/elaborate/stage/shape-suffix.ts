import { report } from '@convlang/diagnostics';
import { BATCH } from '@convlang/ir';
import type { ShapeSuffix, Stage } from '@convlang/syntax';
import { evaluate } from '../../values/expression.js';
import { replacement, type Candidate } from '../../finding.js';
import { solveOrder } from '../../fixes/order-fixes.js';
import { formatSizes } from '../../values/shape-text.js';
import { orderNotes } from '../../values/size-order.js';
import type { Elaboration } from '../elaboration.js';
import { unknownFlow, type Flow } from '../flow/flow.js';
import type { Frame } from '../frame.js';
import { lookupAt } from '../layer-arguments/lookup.js';
import { sizesOf } from '../model-draft.js';

/**
 * Checks `-> 28x28x6`. After an error the stated shape is taken as it is, so that what follows is still checked; the graph is
 * lost anyway.
 */
export function checkShape(
  elaboration: Pick<Elaboration, 'draft' | 'log' | 'work'>,
  frame: Frame,
  suffix: ShapeSuffix,
  flow: Flow,
  before: Flow,
  stage: Stage,
): Flow {
  const lookup = lookupAt(elaboration, frame, before);
  const parts = suffix.parts.map((part) => evaluate(part, lookup));
  const stated = parts.filter((part) => part !== null);
  if (stated.length < parts.length || flow.kind === 'none') return flow;
  const actual = sizesOf(elaboration.draft, flow);
  if (actual === null) return frame.isDry ? flow : statedValue(elaboration, stated);
  if (actual.join() === stated.join()) return flow;
  const places = suffix.parts.map((part) => part.span);
  const start = Math.min(...places.map((place) => place.start));
  const end = Math.max(...places.map((place) => place.end));
  const sizes = { stated: formatSizes(stated), actual: formatSizes(actual) };
  const span = { ...suffix.span, start, end };
  const related = [{ span: stage.core.span, note: sizes.actual }];
  elaboration.log.report(
    frame,
    report('E210', sizes, suffix.span, { related, ...orderNotes(stated, actual) }),
    () => [...orderFixes(elaboration, flow, stage, stated), ...replacement(span, sizes.actual)],
  );
  return flow;
}

/** Where the expectation is right and the order of sizes before it is not. */
function orderFixes(
  elaboration: Pick<Elaboration, 'draft'>,
  flow: Flow,
  { span }: Stage,
  sizes: readonly number[],
): readonly Candidate[] {
  const values = flow.kind === 'value' ? [flow.id] : [];
  return solveOrder(elaboration.draft, values, span.file).map((change) => ({ ...change, sizes }));
}

function statedValue(elaboration: Pick<Elaboration, 'draft'>, sizes: readonly number[]): Flow {
  const isShape = sizes.length >= 1 && sizes.length <= 3;
  if (!isShape || sizes.some((size) => !Number.isSafeInteger(size) || size < 1)) return unknownFlow;
  return {
    kind: 'value',
    id: elaboration.draft.builder.input('stated', { dtype: 'f32', shape: [BATCH, ...sizes] }),
  };
}
