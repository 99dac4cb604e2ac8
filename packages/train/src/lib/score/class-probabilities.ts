/**
 * How probable each class is by what a head gives for one sample: the outputs themselves where they are probabilities; scores go through
 * softmax. One output is the probability of class 1 behind `sigmoid`, else its score.
 *
 * @param isSigmoid whether the head ends in `sigmoid`, as `headOp` says
 * @returns from 0 to 1, with the sum 1
 */
export function classProbabilities(values: readonly number[], isSigmoid: boolean): readonly number[] {
  const [only] = values;
  if (values.length === 1 && only !== undefined) {
    const yes = isSigmoid ? only : 1 / (1 + Math.exp(-only));
    return [1 - yes, yes];
  }
  const sum = values.reduce((total, value) => total + value, 0);
  const areShares = values.every((value) => value >= 0 && value <= 1);
  if (areShares && Math.abs(sum - 1) < 1e-3) return values;
  const highest = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - highest));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}
