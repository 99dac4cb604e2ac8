import { describe, expect, it } from 'vitest';
import { broadcastSteps } from './broadcast-steps.js';

describe('broadcastSteps', () => {
  it('are those of a tensor by itself where it is the whole', () => {
    expect(broadcastSteps([2, 3, 4], [2, 3, 4])).toEqual([12, 4, 1]);
  });

  it('are 0 along dimensions that the tensor lacks or has once', () => {
    expect(broadcastSteps([4], [2, 3, 4])).toEqual([0, 0, 1]);
    expect(broadcastSteps([2, 1, 4], [2, 3, 4])).toEqual([4, 0, 1]);
    expect(broadcastSteps([], [2, 3])).toEqual([0, 0]);
  });
});
