/**
 * A number of the symmetric distribution Beta(alpha, alpha), made of two uniform ones. `t = sqrt(n (u^(-2/n) - 1)) cos(2 pi v)` has Student's
 * distribution with n degrees of freedom (R. W. Bailey, "Polar generation of random variates with the t-distribution", Mathematics of Computation 62,
 * 1994), and of it `(1 + t / sqrt(n + t^2)) / 2` has Beta(n/2, n/2) (L. Devroye, "Random variate generation in one line of code", Proceedings of
 * the Winter Simulation Conference, 1996). So many numbers are drawn whatever alpha is, which rejection would not do.
 *
 * @param alpha above 0
 * @param u from 0 to below 1
 * @param v from 0 to below 1
 * @returns from 0 to 1
 */
export function symmetricBeta(alpha: number, u: number, v: number): number {
  const cosine = Math.cos(2 * Math.PI * v);
  // t^2 / n; of 1 - u, which is above 0.
  const square = ((1 - u) ** (-1 / alpha) - 1) * cosine * cosine;
  return (1 + Math.sign(cosine) / Math.sqrt(1 + 1 / square)) / 2;
}
