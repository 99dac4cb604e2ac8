import type { IToken } from 'chevrotain';
import type { BuildContext } from '../build/build-context.js';
import { repairArithmetic, repairTimes } from './repair-arithmetic.js';
import { repairJoint, repairMerge } from './repair-joint.js';
import { repairMinus } from './repair-minus.js';
import { repairNumber } from './repair-number.js';
import { repairPunctuation } from './repair-punctuation.js';
import { repairSizes, repairSpacedSizes } from './repair-sizes.js';
import {
  repairCall,
  repairCutHeader,
  repairFirstHeader,
  repairName,
  repairPipe,
  repairString,
  repairUsePlugin,
} from './repair-words.js';
import { RepairCursor, type RepairRule } from './repair-cursor.js';

/** Tried in this order at each token; the first one that fits wins. */
const rules: readonly RepairRule[] = [
  repairFirstHeader,
  repairUsePlugin,
  repairJoint,
  repairMerge,
  repairCutHeader,
  repairName,
  repairString,
  repairCall,
  repairSpacedSizes,
  repairSizes,
  repairArithmetic,
  repairTimes,
  repairPipe,
  repairNumber,
  repairMinus,
  repairPunctuation,
];

/**
 * Reads habits of other languages (`lr = 0.1`, `6 x 5 x 5`, `cx3x3`, `norm ()`) as what was meant, and reports each with its
 * fix. The parser then sees no error there, and finds the independent ones behind it.
 *
 * @param tokens with balanced brackets, each brace opened by a word
 */
export function repair(context: BuildContext, tokens: readonly IToken[]): readonly IToken[] {
  const cursor = new RepairCursor(tokens);
  while (cursor.token !== undefined) {
    const replacement = findRepair(context, cursor);
    if (replacement === null) cursor.keep();
    else cursor.replace(replacement);
  }
  return cursor.result;
}

function findRepair(context: BuildContext, cursor: RepairCursor): ReturnType<RepairRule> {
  for (const rule of rules) {
    const replacement = rule(context, cursor);
    if (replacement !== null) return replacement;
  }
  return null;
}
