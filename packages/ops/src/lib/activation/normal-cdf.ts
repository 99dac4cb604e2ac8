import { defineOp } from '../definition/define-op.js';
import { mapElements } from '../shape/map-elements.js';
import { sameType } from '../shape/same-type.js';
import { tuple } from '../shape/tuple.js';

/** The density of a standard normal distribution. */
function density(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

/** From here on the continued fraction, before it the series: each gives all digits of float64 in about 60 terms. */
const TAIL_BEGINS = 3;
const TERMS = 100;

/**
 * The share of a standard normal distribution that lies below a number: by the series about 0, in the tails by the continued fraction of
 * Mills' ratio, so that small shares keep their digits.
 *
 * Source: M. Abramowitz, I. Stegun, "Handbook of mathematical functions", 1964, 26.2.11 and 26.2.14.
 */
function shareBelow(x: number): number {
  const z = Math.abs(x);
  if (z < TAIL_BEGINS) {
    let [term, sum] = [x, x];
    for (let k = 1; k < TERMS; k++) {
      term *= (x * x) / (2 * k + 1);
      sum += term;
    }
    return 0.5 + density(x) * sum;
  }
  let fraction = z;
  for (let k = TERMS; k > 0; k--) fraction = z + k / fraction;
  const tail = density(z) / fraction;
  return x < 0 ? tail : 1 - tail;
}

/** `(1 + erf(x / sqrt 2)) / 2`: what `gelu` multiplies by. */
export const normalCdf = defineOp({
  name: 'normalCdf',
  summary: 'The share of a standard normal distribution below each number: `(1 + erf(x / sqrt 2)) / 2`.',
  inputs: [{ name: 'x', doc: 'any shape' }],
  outputs: ['y'],
  attrs: {},
  traits: { elementwise: true },
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: (inputs) => sameType('normalCdf', ['x'], inputs),
  reference: (inputs, _, outputs) => mapElements(inputs, tuple(outputs, 1)[0], shareBelow),
});

/** `dy * exp(-x^2 / 2) / sqrt(2 pi)`. */
export const normalCdfGrad = defineOp({
  name: 'normalCdfGrad',
  summary: 'Gradient of `normalCdf`, from its input: dy times the density there.',
  inputs: [
    { name: 'x', doc: 'the input of normalCdf' },
    { name: 'dy', doc: 'as x' },
  ],
  outputs: ['dx'],
  attrs: {},
  traits: { elementwise: true },
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: (inputs) => sameType('normalCdfGrad', ['x', 'dy'], inputs),
  reference: (inputs, _, outputs) =>
    mapElements(inputs, tuple(outputs, 1)[0], (x: number, dy: number) => dy * density(x)),
});
