import { expect, test } from 'vitest';
import { bestEpoch, isStalled, plateauLosses, watchedValue, type EpochRecord } from './history.js';

const records = (losses: readonly number[]): EpochRecord[] =>
  losses.map((loss, i) => ({
    epoch: i + 1,
    rate: 0.1,
    train: { samples: 10, loss: loss / 2, accuracy: 0.5, top5: 1 },
    validation: { samples: 5, loss, accuracy: 1 - loss / 10, top5: null },
  }));

test('a metric is read from the training or the validation scores', () => {
  const [record] = records([4]);
  if (record === undefined) throw new Error('no record');
  expect(watchedValue('loss', record)).toBe(2);
  expect(watchedValue('val-loss', record)).toBe(4);
  expect(watchedValue('val-accuracy', record)).toBe(0.6);
  expect(watchedValue('val-top5', record)).toBeNull();
  expect(watchedValue('val-loss', { ...record, validation: null })).toBeNull();
});

test('the best epoch has the lowest loss or the highest share, the first of equal ones', () => {
  const history = records([5, 3, 4, 3]);
  expect(bestEpoch({ metric: 'val-loss' }, history)).toBe(2);
  expect(bestEpoch({ metric: 'val-accuracy' }, history)).toBe(2);
  expect(bestEpoch({ metric: 'accuracy' }, history)).toBe(1);
  expect(bestEpoch({ metric: 'val-top5' }, history)).toBeNull();
  expect(bestEpoch({ metric: 'val-loss' }, [])).toBeNull();
});

test('stops after so many epochs without a change of the least size', () => {
  const stop = { metric: 'val-loss', patienceEpochs: 2, minimumChange: 0.1 } as const;
  expect(isStalled(stop, records([5, 4, 3.95]))).toBe(false);
  expect(isStalled(stop, records([5, 4, 3.95, 3.92]))).toBe(true);
  expect(isStalled(stop, records([5, 4, 3.95, 3.8]))).toBe(false);
  expect(isStalled(stop, [])).toBe(false);
});

test('a plateau is seen on the validation loss, else on the training loss', () => {
  const history = records([4, 2]);
  expect(plateauLosses(history)).toEqual([4, 2]);
  expect(plateauLosses(history.map((r) => ({ ...r, validation: null })))).toEqual([2, 1]);
});
