import type { NumberLookup } from '../values/expression.js';
import type { Elaboration } from './elaboration.js';
import type { Flow } from './flow.js';
import { findLiteral, findNumber, numberNames, type Frame } from './frame.js';
import { sizesOf } from './model-draft.js';

/** What expressions of a stage may refer to. */
export function lookupAt(
  { draft, log, work, lost }: Pick<Elaboration, 'draft' | 'log' | 'work' | 'lost'>,
  frame: Frame,
  flow: Flow,
): NumberLookup {
  return {
    find: (name) => findNumber(frame, name),
    isLost: (name) => lost.mayDefine(name),
    later: () => null,
    closest: (name) => work.closest(name, () => numberNames(frame)),
    literal: (name) => findLiteral(frame, name),
    flow: sizesOf(draft, flow),
    report: (diagnostic, solve) => log.report(frame, diagnostic, solve ?? null),
  };
}

/** The same where sizes are unknown and what is wrong has been reported. */
export function silentLookup(frame: Frame): NumberLookup {
  const nothing = (): undefined => undefined;
  return {
    find: (name) => findNumber(frame, name),
    isLost: () => true,
    later: () => null,
    closest: nothing,
    literal: (name) => findLiteral(frame, name),
    flow: null,
    report: nothing,
  };
}
