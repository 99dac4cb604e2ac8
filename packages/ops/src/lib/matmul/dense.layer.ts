import { defineLayer, featureSizes, onlyInput } from '../definition/define-layer.js';
import { indexRange, isSignal } from '../definition/layer-derivation.js';

/** Every unit sees every number. */
export const denseLayer = defineLayer({
  name: 'dense',
  summary: 'Fully connected layer: every unit weighs every number that comes in.',
  doc: '`dense N` has N units. An image is flattened first, row by row with the channels innermost.',
  examples: ['dense 10', 'dense 84 bias off'],
  takes: 'one',
  family: 'dense',
  positionals: { units: { type: 'int', min: 1, doc: 'Number of units.' } },
  keys: {
    bias: { type: 'switch', default: true, doc: 'Whether each unit adds a number of its own.' },
    init: {
      type: 'init',
      doc: 'How the weights get their first values.',
    },
    share: { type: 'layer', doc: 'Name of a layer whose weights this one uses too.' },
  },
  build: (context, args) => {
    const sizes = featureSizes(context);
    const inputs = sizes.reduce((product, size) => product * size, 1);
    const x = onlyInput(context);
    const vector = sizes.length === 1 ? x : context.emit('reshape', [x], { shape: [inputs] });
    const kernel = context.parameter('kernel', [inputs, args.units], {
      kind: 'auto',
      init: args.init,
      fanIn: inputs,
      fanOut: args.units,
    });
    const product = context.emit('matmul', [vector, kernel]);
    const bias = (): typeof x => context.parameter('bias', [args.units], { kind: 'constant', value: 0 });
    return {
      output: args.bias ? context.emit('add', [product, bias()]) : product,
      facts: { units: args.units, bias: args.bias },
      macs: inputs * args.units,
    };
  },
  explain: ({ attrs, inputs: [sizes = []], output: [units = 0] }) => {
    const inputs = sizes.reduce((product, size) => product * size, 1);
    const sum = `sum of kernel[i, j] * x[i] over i = ${indexRange(inputs)}`;
    return {
      formula: [`y[j] = ${attrs['bias'] === true ? 'bias[j] + ' : ''}${sum}`],
      sizes: [
        ...(sizes.length === 1
          ? []
          : [
              `inputs: ${sizes.join(' x ')} = ${inputs}, the ${isSignal(sizes) ? 'signal' : 'image'} as a vector`,
            ]),
        `units: ${units}`,
      ],
      macs: [
        { value: inputs, name: 'inputs' },
        { value: units, name: 'units' },
      ],
    };
  },
});
