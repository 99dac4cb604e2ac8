// A metric: `metrics miss`, `keep best val-miss`. Here of the probability of the right class, which should be 1.
import { defineMetric } from '@convlang/ops';
import { definePlugin } from '@convlang/plugin';

const miss = defineMetric({
  summary: 'How far the probability of the right class is from 1, as the root of the mean square.',
  targets: ['classes'],
  better: 'lower',
  size: () => 1,
  add: (sums, { scores, first, columns, label }) => {
    // A yes-or-no head gives the probability of class 1 alone.
    const right = columns > 1 ? scores[first + label] : label === 1 ? scores[first] : 1 - scores[first];
    sums[0] += (right - 1) ** 2;
  },
  value: ([squares], samples) => Math.sqrt(squares / samples),
});

export default definePlugin({ name: 'miss', metrics: { miss } });
