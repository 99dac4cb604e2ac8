// A random change of training images: `augment lighten 20`.
import { defineAugmentation } from '@convlang/ops';
import { definePlugin } from '@convlang/plugin';

const lighten = defineAugmentation({
  summary: 'Makes the whole image lighter or darker by up to so much.',
  args: {
    most: { as: 'most', form: 'value', type: 'number', bounds: { min: 0 }, doc: 'The change at most.' },
  },
  draws: 1,
  change: ({ values, from, to, draw }) => {
    const change = (2 * draw(0) - 1) * values.most;
    from.forEach((value, i) => (to[i] = value + change));
    return true;
  },
});

export default definePlugin({ name: 'lighten', augmentations: { lighten } });
