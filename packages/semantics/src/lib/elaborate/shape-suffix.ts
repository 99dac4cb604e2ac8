import { report } from '@convlang/diagnostics';
import { BATCH } from '@convlang/ir';
import type { ShapeSuffix, Stage } from '@convlang/syntax';
import { evaluate } from '../values/expression.js';
import { replacement, type Candidate } from '../finding.js';
import { solveOrder } from '../fixes/order-fixes.js';
import { formatSizes } from '../values/shape-text.js';
import { orderNotes } from '../values/size-order.js';
import type { Elaborator } from './elaborator.js';
import type { Flow, Frame } from './frame.js';

/**
 * Checks `-> 28x28x6`. After an error the stated shape is taken as it is, so that what follows is still checked; the graph is
 * lost anyway.
 */
export function checkShape(
  elaborator: Elaborator,
  frame: Frame,
  suffix: ShapeSuffix,
  flow: Flow,
  before: Flow,
  stage: Stage,
): Flow {
  const lookup = elaborator.lookup(frame, before);
  const parts = suffix.parts.map((part) => evaluate(part, lookup));
  const stated = parts.filter((part) => part !== null);
  if (stated.length < parts.length || flow.kind === 'none') return flow;
  const actual = elaborator.sizesOf(flow);
  if (actual === null) return frame.isDry ? flow : statedValue(elaborator, stated);
  if (actual.join() === stated.join()) return flow;
  const places = suffix.parts.map((part) => part.span);
  const start = Math.min(...places.map((place) => place.start));
  const end = Math.max(...places.map((place) => place.end));
  const sizes = { stated: formatSizes(stated), actual: formatSizes(actual) };
  const span = { ...suffix.span, start, end };
  const related = [{ span: stage.core.span, note: sizes.actual }];
  elaborator.report(
    frame,
    report('E210', sizes, suffix.span, { related, ...orderNotes(stated, actual) }),
    () => [...orderFixes(elaborator, flow, stage, stated), ...replacement(span, sizes.actual)],
  );
  return flow;
}

/** Where the expectation is right and the order of sizes before it is not. */
function orderFixes(
  elaborator: Elaborator,
  flow: Flow,
  { span }: Stage,
  sizes: readonly number[],
): readonly Candidate[] {
  const values = flow.kind === 'value' ? [flow.id] : [];
  return solveOrder(elaborator, values, span.file).map((change) => ({ ...change, sizes }));
}

function statedValue(elaborator: Elaborator, sizes: readonly number[]): Flow {
  const isShape = sizes.length === 1 || sizes.length === 3;
  if (!isShape || sizes.some((size) => !Number.isSafeInteger(size) || size < 1)) return { kind: 'unknown' };
  return {
    kind: 'value',
    id: elaborator.builder.input('stated', { dtype: 'f32', shape: [BATCH, ...sizes] }),
  };
}
