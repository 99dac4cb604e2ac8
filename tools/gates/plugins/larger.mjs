// A kind of source: pairs of numbers, of class 1 where the first is the larger one.
import { definePlugin } from '@convlang/plugin';
import { RandomStream } from '@convlang/tensor';

function largerSource(part, count) {
  const numbers = new RandomStream(1, `larger/${part}`, 'draw');
  return {
    name: 'larger',
    shape: [1, 1, 2],
    count,
    targets: 'classes',
    classes: ['second', 'first'],
    read(indices, images, labels) {
      Array.from(indices).forEach((index, i) => {
        const pair = [numbers.uniform(0, index), numbers.uniform(1, index)];
        images.set(pair, 2 * i);
        labels[i] = pair[0] > pair[1] ? 1 : 0;
      });
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}

export default definePlugin({
  name: 'larger',
  sources: {
    larger: {
      path: 'none',
      options: { count: { type: 'whole', min: 2, doc: 'how many pairs' } },
      open: ({ options }, { part }) => Promise.resolve(largerSource(part, options.count ?? 100)),
    },
  },
});
