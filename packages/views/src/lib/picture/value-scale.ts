import { divergingColour, sequentialColour, type Rgb } from '@convlang/drawing';

/** How numbers are shown as colours. */
export interface ValueScale {
  readonly low: number;
  readonly high: number;
  /** The colour of a number; grey for one that is not finite. */
  colour(value: number): Rgb;
}

/** Numbers that are none have a colour that no scale has. */
const NOT_FINITE: Rgb = [128, 128, 128];

/** Blue below 0, nearly white at 0, brown above: alike on both sides, as far as the number that is farthest from 0. */
export function divergingScale(all: Iterable<Float32Array>): ValueScale {
  let most = 0;
  for (const values of all)
    for (const value of values) if (Number.isFinite(value)) most = Math.max(most, Math.abs(value));
  const limit = most === 0 ? 1 : most;
  return { low: -limit, high: limit, colour: finite((value) => divergingColour(value / limit)) };
}

/** Viridis from the least number to the largest. */
export function sequentialScale(all: Iterable<Float32Array>): ValueScale {
  return between(all, sequentialColour);
}

/** Black for the least number, white for the largest: a picture in one colour. */
export function greyScale(all: Iterable<Float32Array>): ValueScale {
  return between(all, (share) => {
    const level = Math.round(255 * Math.min(1, Math.max(0, share)));
    return [level, level, level];
  });
}

/** With bounds that are given. */
export function scaleBetween(low: number, high: number, colour: (share: number) => Rgb): ValueScale {
  const span = high > low ? high - low : 1;
  return { low, high, colour: finite((value) => colour((value - low) / span)) };
}

function between(all: Iterable<Float32Array>, colour: (share: number) => Rgb): ValueScale {
  let [low, high] = [Infinity, -Infinity];
  for (const values of all)
    for (const value of values)
      if (Number.isFinite(value)) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return low > high ? scaleBetween(0, 1, colour) : scaleBetween(low, high, colour);
}

function finite(colour: (value: number) => Rgb): (value: number) => Rgb {
  return (value) => (Number.isFinite(value) ? colour(value) : NOT_FINITE);
}
