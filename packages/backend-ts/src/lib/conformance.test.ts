import { coreOps, opSamples, type OpName } from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import { compareSample } from '../testing/compare-sample.js';

const names = Object.keys(coreOps) as OpName[];

describe.each(names)('%s', (name) => {
  it.each(opSamples[name].good)('$name', async (sample) => {
    expect(await compareSample(name, sample)).toEqual([]);
  });
});
