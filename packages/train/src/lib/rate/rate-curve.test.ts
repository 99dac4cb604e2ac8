import { expect, it } from 'vitest';
import { createSmoother, hasDiverged, steepestRate, testedRate, type RatePoint } from './rate-curve.js';

const point = (rate: number, smoothed: number): RatePoint => ({ rate, loss: smoothed, smoothed });

it('rates grow from 1e-7 to 10, each by the same factor', () => {
  expect(testedRate(0)).toBe(1e-7);
  expect(testedRate(99)).toBeCloseTo(10, 10);
  // (1e8)^(1/99)
  expect(testedRate(34) / testedRate(33)).toBeCloseTo(1.204503540258, 10);
});

it('means count later losses more, and are not drawn to 0 at first', () => {
  const smoothed = createSmoother();
  expect(smoothed(2)).toBeCloseTo(2, 12);
  // (0.98 * 0.02 * 2 + 0.02 * 1) / (1 - 0.98^2)
  expect(smoothed(1)).toBeCloseTo(0.0592 / 0.0396, 12);
});

it('a mean of more than four times the best has diverged', () => {
  expect(hasDiverged([point(1, 2), point(2, 0.5), point(3, 2)])).toBe(false);
  expect(hasDiverged([point(1, 2), point(2, 0.5), point(3, 2.01)])).toBe(true);
});

it('the rate is that in the middle of the steepest line through 21 losses, before the lowest ones', () => {
  // 40 steps level, 21 down by 0.1 each, 20 level at 1, 10 up to 100 and down again, which is steeper.
  const levels = Array.from({ length: 100 }, (_, i) => {
    if (i < 40) return 3;
    if (i <= 60) return 3 - 0.1 * (i - 40);
    return i < 80 ? 1 : 100 - 10 * (i % 10);
  });
  const points = levels.map((loss, i) => ({ ...point(testedRate(i), 0), loss }));
  expect(steepestRate(points)).toBe(testedRate(50));
});

it('a few losses that are low by chance at the beginning are not what it is misled by', () => {
  // A mean of two losses moves by half of their difference.
  const points = Array.from({ length: 100 }, (_, i) => {
    const fall = i < 50 ? 0 : Math.min(1, (i - 50) / 20);
    return { ...point(testedRate(i), 0), loss: 2.5 - fall + ([0.5, -0.6, 0.4, -0.3][i] ?? 0) };
  });
  expect(steepestRate(points)).toBe(testedRate(60));
});

it('there is none where the loss never falls clearly, or where too few steps were made', () => {
  const rising = Array.from({ length: 60 }, (_, i) => point(testedRate(i), i));
  expect(steepestRate(rising)).toBeNull();
  const noisy = Array.from({ length: 100 }, (_, i) => point(testedRate(i), i % 2));
  expect(steepestRate(noisy)).toBeNull();
  const falling = Array.from({ length: 100 }, (_, i) => point(testedRate(i), 100 - i));
  expect(steepestRate(falling)).not.toBeNull();
  expect(steepestRate(falling.slice(0, 20))).toBeNull();
});
