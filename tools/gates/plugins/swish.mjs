// A layer of ops that there are: it runs on every backend.
import { defineLayer, onlyInput } from '@convlang/ops';
import { definePlugin } from '@convlang/plugin';

export default definePlugin({
  name: 'swish',
  layers: {
    swish: defineLayer({
      name: 'swish',
      summary: 'A number times its logistic function.',
      doc: '`x / (1 + exp(-x))`, number by number.',
      examples: ['swish'],
      takes: 'one',
      family: 'activation',
      isTag: true,
      positionals: {},
      keys: {},
      build: (context) => {
        const x = onlyInput(context);
        return { output: context.emit('mul', [x, context.emit('sigmoid', [x])]) };
      },
    }),
  },
});
