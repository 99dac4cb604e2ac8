// A step of preprocessing: `preprocess invert`.
import { defineImageStep } from '@convlang/ops';
import { definePlugin } from '@convlang/plugin';

const invert = defineImageStep({
  summary: 'Black becomes white.',
  args: {},
  movesPixels: false,
  shapeAfter: (shape) => shape,
  create: () => (from, to) => from.forEach((value, i) => (to[i] = 255 - value)),
});

export default definePlugin({ name: 'invert', imageSteps: { invert } });
