import { formatFigure } from '@convlang/diagnostics';

/** Figures of many numbers. */
export interface Figures {
  readonly count: number;
  /** Of those that are finite; `null` where none is. */
  readonly low: number | null;
  readonly high: number | null;
  readonly mean: number | null;
  /** Share of zeros, 0 to 1. */
  readonly zeros: number;
  /** How many are not finite. */
  readonly broken: number;
}

export function figuresOf(numbers: Float32Array): Figures {
  let [low, high, sum, zeros, broken] = [Infinity, -Infinity, 0, 0, 0];
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i] as number;
    if (!Number.isFinite(value)) {
      broken++;
      continue;
    }
    if (value === 0) zeros++;
    if (value < low) low = value;
    if (value > high) high = value;
    sum += value;
  }
  const count = numbers.length;
  const finite = count - broken;
  const isNone = finite === 0;
  return {
    count,
    low: isNone ? null : low,
    high: isNone ? null : high,
    mean: isNone ? null : sum / finite,
    zeros: count === 0 ? 0 : zeros / count,
    broken,
  };
}

/** `-1.2 to 3.4, mean 0.5, 37.5 % zeros`. */
export function figuresText({ count, low, high, mean, zeros, broken }: Figures): string {
  if (low === null || high === null || mean === null) return `none of ${count} numbers is finite`;
  const parts = [
    low === high ? `all ${formatFigure(low)}` : `${formatFigure(low)} to ${formatFigure(high)}`,
    ...(low === high ? [] : [`mean ${formatFigure(mean)}`]),
    ...(zeros > 0 && low !== high ? [`${(100 * zeros).toFixed(1)} % zeros`] : []),
    ...(broken > 0 ? [`${broken} not finite`] : []),
  ];
  return parts.join(', ');
}
