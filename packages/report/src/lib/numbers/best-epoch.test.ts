import { expect, test } from 'vitest';
import { bestEpoch } from './best-epoch.js';

const scores = (loss: number, accuracy: number | null) => ({ samples: 1, loss, accuracy, top5: null });
const record = (epoch: number, train: number, validation: readonly [number, number | null] | null) => ({
  epoch,
  rate: 1,
  train: scores(train, null),
  validation: validation === null ? null : scores(...validation),
});

test('the best epoch goes by accuracy, else by loss, on validation samples where there are any', () => {
  const classes = [record(1, 3, [2, 0.5]), record(2, 2, [3, 0.75]), record(3, 1, [1, 0.75])];
  expect(bestEpoch(classes)).toEqual({ metric: 'val-accuracy', value: 0.75, epoch: 2 });
  const values = [record(1, 3, [2, null]), record(2, 1, [3, null])];
  expect(bestEpoch(values)).toEqual({ metric: 'val-loss', value: 2, epoch: 1 });
  expect(bestEpoch([record(1, 3, null), record(2, 1, null)])).toEqual({ metric: 'loss', value: 1, epoch: 2 });
  expect(bestEpoch([])).toBeNull();
});
