/** Points of [0, 1], and what the numbers there count in an integral. */
export interface Quadrature {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/**
 * The points and weights of Gauss and Legendre on [0, 1]: exact for polynomials of a degree up to `2 count - 1`. Roots of the Legendre polynomial by
 * Newton's method from `cos(pi (i + 3/4) / (n + 1/2))`, weights `1 / ((1 - x^2) P'(x)^2)`.
 *
 * Source: W. H. Press et al., "Numerical recipes", third edition, 2007, section 4.6.1.
 */
export function gaussLegendre(count: number): Quadrature {
  const nodes = new Float64Array(count);
  const weights = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const { root, slope } = legendreRoot(count, i);
    // The roots fall with i.
    nodes[count - 1 - i] = (1 + root) / 2;
    weights[count - 1 - i] = 1 / ((1 - root * root) * slope * slope);
  }
  return { nodes, weights };
}

const MOST_STEPS = 100;

function legendreRoot(degree: number, index: number): { readonly root: number; readonly slope: number } {
  let root = Math.cos((Math.PI * (index + 0.75)) / (degree + 0.5));
  for (let step = 0; step < MOST_STEPS; step++) {
    const { value, slope } = legendre(degree, root);
    root -= value / slope;
    if (Math.abs(value / slope) < 1e-15) break;
  }
  return { root, slope: legendre(degree, root).slope };
}

/** `P_n(x)` by Bonnet's recursion, and its derivative `n (x P_n - P_(n-1)) / (x^2 - 1)`. */
function legendre(degree: number, x: number): { readonly value: number; readonly slope: number } {
  let [before, value] = [1, x];
  for (let n = 2; n <= degree; n++)
    [before, value] = [value, ((2 * n - 1) * x * value - (n - 1) * before) / n];
  return { value, slope: (degree * (x * value - before)) / (x * x - 1) };
}
