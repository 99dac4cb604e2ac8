import { report } from '@convlang/diagnostics';
import type { RepeatCore } from '@convlang/syntax';
import { rangeProblem } from '../../arguments/read-values.js';
import { evaluate } from '../../values/expression.js';
import type { Elaboration } from '../elaboration.js';
import { unknownFlow, type Flow } from '../flow/flow.js';
import type { Frame } from '../frame.js';
import { lookupAt } from '../layer-arguments/lookup.js';
import { describeProblem } from '../layer-arguments/value-reading.js';

/** Carries out a pipeline several times, each time on what came out before. */
export function elaborateRepeat(elaboration: Elaboration, frame: Frame, core: RepeatCore, flow: Flow): Flow {
  const count = evaluate(core.count, lookupAt(elaboration, frame, flow));
  const isGood = count !== null && checkCount(elaboration, frame, core, count);
  const label = frame.names.repeatLabel();
  let current = isGood ? flow : unknownFlow;
  // With an unknown count the body is still read once, for errors of its own.
  for (let round = 0; round < (isGood ? count : 1); round++) {
    const before = current;
    current = elaboration.expand(roundFrame(frame, core, label, isGood ? round : null), core.body, current);
    if (current.kind === 'unknown')
      return isGood && round + 1 < count ? afterRounds(core, before, current) : current;
  }
  return current;
}

/** What all rounds give of which one ended in the unknown: the same, if that one changed nothing that is known. */
function afterRounds({ index }: RepeatCore, before: Flow, after: Flow): Flow {
  if (before.kind !== 'unknown' || after.kind !== 'unknown' || index !== null) return unknownFlow;
  return before.sizes?.join() === after.sizes?.join() ? after : unknownFlow;
}

function roundFrame(frame: Frame, core: RepeatCore, label: string, round: number | null): Frame {
  const index = core.index === null ? [] : [[core.index.name, round] as const];
  const { file, start } = core.span;
  return {
    ...frame,
    numbers: index.length === 0 ? frame.numbers : { values: new Map(index), parent: frame.numbers },
    names: frame.names.round(label, (round ?? 0) + 1),
    site: { step: { file, offset: start, round: round ?? 0 }, parent: frame.site },
    depth: frame.depth + 1,
    repeat: core,
  };
}

function checkCount(
  elaboration: Pick<Elaboration, 'context' | 'log'>,
  frame: Frame,
  core: RepeatCore,
  count: number,
): boolean {
  const { span } = core.count;
  const { layers } = elaboration.context.limits;
  if (Number.isInteger(count) && count > layers) {
    const slots = {
      count: count.toLocaleString('en-US'),
      limit: layers.toLocaleString('en-US'),
      things: 'layers',
    };
    elaboration.log.report(frame, report('E405', slots, span));
    return false;
  }
  const problem = rangeProblem(core.count, count, { isWhole: true, min: 0 });
  if (problem === null) return true;
  const target = { layer: 'repeat', argument: 'count' };
  elaboration.log.report(frame, describeProblem(target, problem, span));
  return false;
}
