import { compile } from '@convlang/compiler';
import { describe, expect, it } from 'vitest';
import { isLongRun } from '../../vitest.machine.mjs';
import { createDice } from './dice.js';
import { judgeFixes } from './judge-fixes.js';
import { seedFault, slipNames } from './seed-fault.js';
import { soundFile } from './sound-file.js';

/** Files in all; a long run takes others beside them. */
const COUNT = isLongRun() ? 200_000 : 10_000;
const EACH = Math.ceil(COUNT / slipNames.length);
/** Many times what it takes on a machine that does something else too. */
const TIMEOUT_MS = isLongRun() ? 3_600_000 : 300_000;

describe('fixes of files with one mistake', () => {
  it.each(slipNames)('of the kind "%s" remove it and add none', { timeout: TIMEOUT_MS }, (name) => {
    const faults: string[] = [];
    let tried = 0;
    // Not every file has a place for every mistake.
    for (let step = 0; tried < EACH && step < 8 * EACH; step++) {
      const dice = createDice(1, name, step);
      const wrong = seedFault(soundFile(dice), name, dice);
      if (wrong === null) continue;
      tried++;
      const { faults: found } = judgeFixes(wrong);
      if (found.length > 0) faults.push([wrong, ...found].join('\n'));
    }
    expect(tried).toBeGreaterThan(EACH / 2);
    expect(faults.slice(0, 3)).toEqual([]);
  });

  it('start from files that are right', () => {
    for (let step = 0; step < 200; step++) {
      const text = soundFile(createDice(2, 'sound', step));
      const { graph, diagnostics } = compile(text);
      expect([text, graph === null ? diagnostics : []]).toEqual([text, []]);
    }
  });
});
