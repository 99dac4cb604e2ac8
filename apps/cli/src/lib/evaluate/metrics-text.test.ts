import { digitsSource } from '@convlang/data';
import { coreMetrics, defineMetric } from '@convlang/ops';
import { expect, it } from 'vitest';
import { metricsText } from './metrics-text.js';

const error = defineMetric({
  summary: 'For a test.',
  targets: ['classes'],
  better: 'lower',
  size: () => 0,
  add: () => undefined,
  value: () => null,
});
const found = defineMetric({ ...error, isShare: true, title: 'found all' });
const vocabulary = {
  metrics: {
    ...coreMetrics,
    found,
    error,
    none: found,
    far: defineMetric({ ...error, targets: ['values'] }),
  },
};

/** What is said of a head of so many classes. */
function linesOf(classes: number): readonly string[] {
  const perClass = Array.from({ length: classes }, () => ({ samples: 1, recall: 1, precision: 1 }));
  const metrics = { found: 0.5, error: 0.123456, none: null, far: null };
  const scores = { samples: classes, loss: 0.5, accuracy: 0.931, top5: 0.99, metrics };
  const settings = { metrics: ['found'], losses: {} };
  const source = digitsSource({ part: 'test', count: 10, seed: 1 });
  const text = metricsText({ ...scores, perClass, confusion: null }, source, settings, vocabulary);
  return (text.split('\n\n')[0] ?? '').split('\n');
}

it('gives metrics as their definitions say, also those of plugins', () => {
  expect(linesOf(6)).toEqual([
    'samples   6',
    'loss      0.5000',
    'accuracy  93.10 %',
    'top 5     99.00 %',
    'found all 50.00 %',
    'error     0.12346',
    'found all -',
  ]);
});

it('leaves out what says nothing of so few classes', () => {
  expect(linesOf(5).join('\n')).not.toContain('top 5');
});
