import type { ValueId } from '@convlang/ir';
import {
  defineLayer,
  imageSize,
  onlyInput,
  type ArgSchema,
  type BuiltLayer,
  type LayerContext,
} from '../definition/define-layer.js';
import {
  directionsOf,
  factList,
  indicesOf,
  type LayerDerivation,
  type LayerFacts,
} from '../definition/layer-derivation.js';
import { maxToSize } from './max-to-size.js';

const positionals = {
  size: { type: 'size', min: 1, doc: 'Height and width of the output: `7` or `7x5`.' },
} as const satisfies ArgSchema;

type Size = readonly [number, number];

/** The mean over as many windows as are asked for, whatever comes in. */
export const adaptiveavgpoolLayer = defineLayer({
  name: 'adaptiveavgpool',
  summary: 'Average pooling to a size that is given: the windows follow from the size that comes in.',
  doc: '`adaptiveavgpool 7` makes 7x7 means of an image of any size, each channel by itself. Window i of H rows covers rows `floor(i H / 7)` to `ceil((i + 1) H / 7) - 1`, so that windows overlap or differ by a row where 7 does not divide H; where it does, this is `avgpool` with windows that tile. `adaptiveavgpool 1` is `avgpool global`.',
  examples: ['adaptiveavgpool 3x2', 'adaptiveavgpool 1'],
  takes: 'one',
  family: 'pooling',
  isSpatial: true,
  positionals,
  keys: {},
  build: (context, { size }) =>
    poolToSize(context, size, {
      tiled: (input, window) =>
        context.emit('avgpool', [input], { kernel: window, stride: window, count: 'real' }),
      uneven: (input) => context.emit('resample', [input], { rule: 'mean', target: size }),
    }),
  explain: (facts) => explainToSize(facts, 'mean'),
});

/** The largest number under each of as many windows as are asked for. */
export const adaptivemaxpoolLayer = defineLayer({
  name: 'adaptivemaxpool',
  summary: 'Max pooling to a size that is given: the windows follow from the size that comes in.',
  doc: '`adaptivemaxpool 7` makes 7x7 numbers of an image of any size, each the largest of its window and channel. Windows are those of `adaptiveavgpool`; where the sizes divide, this is `maxpool` with windows that tile, and `adaptivemaxpool 1` is `maxpool global`.',
  examples: ['adaptivemaxpool 3x2', 'adaptivemaxpool 1'],
  takes: 'one',
  family: 'pooling',
  isSpatial: true,
  positionals,
  keys: {},
  build: (context, { size }) =>
    poolToSize(context, size, {
      tiled: (input, window) => context.emit('maxpool', [input], { kernel: window, stride: window }),
      uneven: (input) => maxToSize(context, input, size),
    }),
  explain: (facts) => explainToSize(facts, 'largest'),
});

/** How windows are pooled that tile, and those that overlap or differ by a row or column. */
interface SizedPool {
  readonly tiled: (input: ValueId, window: Size) => ValueId;
  readonly uneven: (input: ValueId) => ValueId;
}

function poolToSize(context: LayerContext, target: Size, pool: SizedPool): BuiltLayer {
  const [height, width] = imageSize(context);
  const input = onlyInput(context);
  if (height % target[0] !== 0 || width % target[1] !== 0)
    return { output: pool.uneven(input), facts: { target, placeless: true } };
  const window = [height / target[0], width / target[1]] as const;
  const facts = { target, kernel: window, stride: window, pads: [0, 0, 0, 0] };
  const isGlobal = target[0] === 1 && target[1] === 1;
  return { output: pool.tiled(input, window), facts: isGlobal ? { ...facts, global: true } : facts };
}

/** @param what `mean` or `largest` */
function explainToSize({ attrs, inputs: [input], output }: LayerFacts, what: string): LayerDerivation {
  const targets = factList(attrs, 'target');
  const ranges = directionsOf(output).map(({ at, inside }, i) => {
    const [size, target] = [input?.[i] ?? 1, targets[i] ?? 1];
    const range =
      size % target === 0
        ? `${at} * ${size / target} to ${at} * ${size / target} + ${size / target - 1}`
        : `floor(${at} * ${size} / ${target}) to ceil((${at} + 1) * ${size} / ${target}) - 1`;
    return { inside, text: `${inside} = ${range}` };
  });
  const sized = ranges.length === 1 ? 'length' : 'height and width';
  return {
    formula: [
      `y${indicesOf(output)} = the ${what} of x[${ranges.map(({ inside }) => inside).join(', ')}, k]`,
      ...ranges.map(({ text }, i) => `  ${i === 0 ? 'over' : 'and'} ${text}`),
    ],
    sizes: [`${sized}: ${output.slice(0, -1).join('x')}, as the layer says`],
    macs: [],
  };
}
