import { fourDigits } from '../numbers/four-digits.js';
import type { CalibrationBin, ClassAnswers, Mistake } from './answers.js';

/** Parts that probabilities from 0 to 1 are put into. */
const BINS = 10;

/**
 * How far the probabilities that are named can be believed: of answers given with a probability of 0.8, 80 % should be right.
 *
 * Source: Guo et al., "On Calibration of Modern Neural Networks", 2017, equations 2 to 5 with 10 bins.
 */
export function calibrate(
  said: readonly Pick<Mistake, 'right' | 'named' | 'probability'>[],
): Pick<ClassAnswers, 'calibration' | 'calibrationError'> {
  const bins = Array.from({ length: BINS }, (_, bin): CalibrationBin => {
    const own = said.filter(({ probability }) => binOf(probability) === bin);
    const share = (sum: number): number | null => (own.length === 0 ? null : fourDigits(sum / own.length));
    return {
      from: bin / BINS,
      to: (bin + 1) / BINS,
      samples: own.length,
      probability: share(own.reduce((sum, { probability }) => sum + probability, 0)),
      accuracy: share(own.filter(({ right, named }) => right === named).length),
    };
  });
  const error = bins.reduce(
    (sum, { samples, probability, accuracy }) =>
      sum + samples * Math.abs((accuracy ?? 0) - (probability ?? 0)),
    0,
  );
  return { calibration: bins, calibrationError: said.length === 0 ? 0 : fourDigits(error / said.length) };
}

/** Bins are open below and closed above. */
function binOf(probability: number): number {
  return Math.max(0, Math.min(BINS - 1, Math.ceil(probability * BINS) - 1));
}
