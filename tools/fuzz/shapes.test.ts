import { expect, it } from 'vitest';
import { faultOfNumber } from './shape-fault.js';

/** Another seed than the command's first, so that the two try other shapes. */
const SEED = 12;

it('computes random shapes as the definitions say (npm run fuzz:shapes for 2,000)', async () => {
  const faults: string[] = [];
  for (let number = 0; number < 150; number++) {
    const fault = await faultOfNumber(SEED, number);
    if (fault !== null) faults.push(`--seed ${SEED} --only ${number}: ${fault}`);
  }
  expect(faults).toEqual([]);
});
