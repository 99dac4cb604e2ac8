import { expect, test } from 'vitest';
import { calibrate } from './calibrate.js';

const answer = (probability: number, isRight: boolean) => ({ right: 0, named: isRight ? 0 : 1, probability });

// By hand: bin (0.5, 0.6] has mean 0.575 and one of two right, bin (0.9, 1] mean 0.96 and two of two: (2 * 0.075 + 2 * 0.04) / 4.
test('the calibration error is the mean distance of shares and probabilities', () => {
  const { calibration, calibrationError } = calibrate([
    answer(0.55, true),
    answer(0.6, false),
    answer(0.92, true),
    answer(1, true),
  ]);
  expect(calibrationError).toBeCloseTo(0.0575, 4);
  expect(calibration).toHaveLength(10);
  expect(calibration[5]).toEqual({ from: 0.5, to: 0.6, samples: 2, probability: 0.575, accuracy: 0.5 });
  expect(calibration[9]).toEqual({ from: 0.9, to: 1, samples: 2, probability: 0.96, accuracy: 1 });
  expect(calibration[0]).toEqual({ from: 0, to: 0.1, samples: 0, probability: null, accuracy: null });
});

test('without answers there is no error', () => {
  expect(calibrate([]).calibrationError).toBe(0);
});
