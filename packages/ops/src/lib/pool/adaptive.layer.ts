import { defineLayer, imageSize, onlyInput } from '../definition/define-layer.js';
import { directionsOf, factList, indicesOf } from '../definition/layer-derivation.js';

/** The mean over as many windows as are asked for, whatever comes in. */
export const adaptiveavgpoolLayer = defineLayer({
  name: 'adaptiveavgpool',
  summary: 'Average pooling to a size that is given: the windows follow from the size that comes in.',
  doc: '`adaptiveavgpool 7` makes 7x7 means of an image of any size, each channel by itself. Window i of H rows covers rows `floor(i H / 7)` to `ceil((i + 1) H / 7) - 1`, so that windows overlap or differ by a row where 7 does not divide H; where it does, this is `avgpool` with windows that tile. `adaptiveavgpool 1` is `avgpool global`.',
  examples: ['adaptiveavgpool 3x2', 'adaptiveavgpool 1'],
  takes: 'one',
  family: 'pooling',
  isSpatial: true,
  positionals: { size: { type: 'size', min: 1, doc: 'Height and width of the output: `7` or `7x5`.' } },
  keys: {},
  build: (context, args) => {
    const [height, width] = imageSize(context);
    const target = args.size;
    const input = onlyInput(context);
    if (height % target[0] !== 0 || width % target[1] !== 0) {
      const output = context.emit('resample', [input], { rule: 'mean', target });
      return { output, facts: { target, placeless: true } };
    }
    const window = [height / target[0], width / target[1]] as const;
    const isGlobal = target[0] === 1 && target[1] === 1;
    const output = context.emit('avgpool', [input], { kernel: window, stride: window, count: 'real' });
    const facts = { target, kernel: window, stride: window, pads: [0, 0, 0, 0] };
    return { output, facts: isGlobal ? { ...facts, global: true } : facts };
  },
  explain: ({ attrs, inputs: [input], output }) => {
    const targets = factList(attrs, 'target');
    const ranges = directionsOf(output).map(({ at, inside }, i) => {
      const [size, target] = [input?.[i] ?? 1, targets[i] ?? 1];
      const range =
        size % target === 0
          ? `${at} * ${size / target} to ${at} * ${size / target} + ${size / target - 1}`
          : `floor(${at} * ${size} / ${target}) to ceil((${at} + 1) * ${size} / ${target}) - 1`;
      return { inside, text: `${inside} = ${range}` };
    });
    const what = ranges.length === 1 ? 'length' : 'height and width';
    return {
      formula: [
        `y${indicesOf(output)} = the mean of x[${ranges.map(({ inside }) => inside).join(', ')}, k]`,
        ...ranges.map(({ text }, i) => `  ${i === 0 ? 'over' : 'and'} ${text}`),
      ],
      sizes: [`${what}: ${output.slice(0, -1).join('x')}, as the layer says`],
      macs: [],
    };
  },
});
