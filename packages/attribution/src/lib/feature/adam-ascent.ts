/** Numbers that climb along gradients. */
export interface Ascent {
  /** Moves the numbers one step up. */
  step(numbers: Float64Array, gradients: Float64Array): void;
}

/**
 * Adam upwards: every number moves by about the rate whatever the size of its gradient, so that a unit far back and one near the image need the
 * same settings.
 *
 * Source: D. Kingma, J. Ba, "Adam: a method for stochastic optimization", 2015, algorithm 1.
 */
export function adamAscent(count: number, rate: number): Ascent {
  const [first, second] = [new Float64Array(count), new Float64Array(count)];
  const [keepFirst, keepSecond] = [0.9, 0.999];
  let steps = 0;
  return {
    step: (numbers, gradients) => {
      steps++;
      const [shareFirst, shareSecond] = [1 - keepFirst ** steps, 1 - keepSecond ** steps];
      for (let i = 0; i < count; i++) {
        const gradient = gradients[i] as number;
        first[i] = keepFirst * (first[i] as number) + (1 - keepFirst) * gradient;
        second[i] = keepSecond * (second[i] as number) + (1 - keepSecond) * gradient * gradient;
        const spread = Math.sqrt((second[i] as number) / shareSecond) + 1e-8;
        numbers[i] = (numbers[i] as number) + (rate * (first[i] as number)) / shareFirst / spread;
      }
    },
  };
}
