import type { ValueId } from '@convlang/ir';
import {
  defineLayer,
  failLayer,
  imageSize,
  onlyInput,
  type ArgSchema,
  type BuiltLayer,
  type LayerContext,
} from '../definition/define-layer.js';
import {
  indexRange,
  imageSizes,
  indicesOf,
  type LayerFacts,
  type LayerDerivation,
} from '../definition/layer-derivation.js';
import { fitWindow, windowKeys, windowWords } from '../window/window-args.js';
import { windowReads, windowSizes } from '../window/window-derivation.js';
import type { PadSpec, Rounding, WindowFit } from '../window/window.js';

const positionals = {
  window: { type: 'window', doc: 'Size of the window, `2` or `3x2`, or `global` for the whole image.' },
} as const satisfies ArgSchema;

const keys = {
  stride: {
    type: 'size',
    min: 1,
    optional: true,
    doc: 'Step of the window; default the window, so that windows tile.',
  },
  ...windowKeys,
} as const satisfies ArgSchema;

interface PoolArgs {
  readonly window: readonly [number, number] | 'global';
  readonly stride: readonly [number, number] | null;
  readonly pad: PadSpec;
  readonly round: Rounding | null;
}

/** The largest number under each window. */
export const maxpoolLayer = defineLayer({
  name: 'maxpool',
  summary: 'Max pooling: the largest number under each window.',
  doc: 'Each channel by itself. Padding never wins, whatever the numbers. The stride is the window unless given.',
  examples: ['maxpool 2', 'maxpool 3 stride 2 round ceil', 'maxpool global'],
  takes: 'one',
  family: 'pooling',
  isSpatial: true,
  positionals,
  keys,
  build: (context, args) => {
    const window = poolWindow(context, args);
    return { output: context.emit('maxpool', [onlyInput(context)], window.attrs), facts: window.facts };
  },
  explain: (facts) =>
    explainPool(facts, (cells) => `the largest of ${cells}`, 'cells of the padding never win'),
});

/** The mean under each window. */
export const avgpoolLayer = defineLayer({
  name: 'avgpool',
  summary: 'Average pooling: the mean under each window.',
  doc: 'Each channel by itself. `count real` divides by the number of real pixels under the window, `count padded` counts those of the padding too (Caffe’s rule); the two differ only where there is padding.',
  examples: ['avgpool 2', 'avgpool global', 'avgpool 3 stride 1 pad 1 count padded'],
  takes: 'one',
  family: 'pooling',
  isSpatial: true,
  positionals,
  keys: {
    ...keys,
    count: {
      type: 'enum',
      values: ['real', 'padded'],
      default: 'real',
      doc: 'Which cells the mean is taken over.',
    },
  },
  build: (context, args) => average(context, args, args.count),
  explain: (facts) =>
    explainPool(
      facts,
      (cells) => `the mean of ${cells}`,
      facts.attrs['count'] === 'padded'
        ? 'cells of the padding count as zeros (count padded)'
        : 'only real cells count (count real)',
    ),
});

/** The sum under each window. */
export const sumpoolLayer = defineLayer({
  name: 'sumpool',
  summary: 'Sum pooling: the sum under each window.',
  doc: 'Each channel by itself; padding adds nothing.',
  examples: ['sumpool 2', 'sumpool global'],
  takes: 'one',
  family: 'pooling',
  isSpatial: true,
  positionals,
  keys,
  build: (context, args) => average(context, args, 'none'),
  explain: (facts) => explainPool(facts, (cells) => `the sum of ${cells}`, 'padding adds nothing'),
});

/** The root of the sum of squares under each window. */
export const l2poolLayer = defineLayer({
  name: 'l2pool',
  summary: 'L2 pooling: the square root of the sum of squares under each window.',
  doc: 'Each channel by itself; padding adds nothing. The gradient is 0 where all numbers under the window are 0.',
  examples: ['l2pool 2', 'l2pool 3 stride 2 round floor'],
  takes: 'one',
  family: 'pooling',
  isSpatial: true,
  positionals,
  keys,
  build: (context, args) => {
    const window = poolWindow(context, args);
    const squares = context.emit('square', [onlyInput(context)]);
    const sums = context.emit('avgpool', [squares], { ...window.attrs, count: 'none' });
    return { output: context.emit('sqrt', [sums]), facts: window.facts };
  },
  explain: (facts) => explainPool(facts, (cells) => `sqrt(sum of ${cells}^2)`, 'padding adds nothing'),
});

function average(context: LayerContext, args: PoolArgs, count: 'real' | 'padded' | 'none'): BuiltLayer {
  const window = poolWindow(context, args);
  const output: ValueId = context.emit('avgpool', [onlyInput(context)], { ...window.attrs, count });
  return { output, facts: { ...window.facts, count } };
}

/** @param take what is done with the cells under the window */
function explainPool(facts: LayerFacts, take: (cells: string) => string, padding: string): LayerDerivation {
  const { place, ranges } = windowReads(facts);
  const [, , channels] = imageSizes(facts.output);
  const isPadded = [facts.attrs['pads'], facts.attrs['overhang']].flat().some((n) => n !== 0);
  return {
    formula: [
      `y${indicesOf(facts.output)} = ${take(`x[${place}, k]`)}${ranges === '' ? '' : ` over ${ranges}`}`,
      `  each channel k = ${indexRange(channels)} by itself${isPadded ? `; ${padding}` : ''}`,
    ],
    sizes: windowSizes(facts),
    macs: [],
  };
}

function poolWindow(context: LayerContext, args: PoolArgs) {
  const [height, width] = imageSize(context);
  const isGlobal = args.window === 'global';
  const kernel = args.window === 'global' ? ([height, width] as const) : args.window;
  const stride = args.stride ?? kernel;
  const rounding = args.round ?? context.rounding.pool;
  const fit = fitWindow({
    input: [height, width],
    kernel,
    stride,
    pad: args.pad,
    rounding,
    ceilBy: 'overhang',
  });
  checkPads(fit, kernel);
  const attrs = { kernel, stride, pads: fit.pads, overhang: fit.overhang };
  const facts = { ...attrs, ...windowWords(args.pad, rounding) };
  return { attrs, facts: isGlobal ? { ...facts, global: true } : facts };
}

/** A window in nothing but padding would have no maximum and no mean. */
function checkPads({ pads: [top, bottom, left, right] }: WindowFit, kernel: readonly [number, number]): void {
  const pad = [Math.max(top, bottom), Math.max(left, right)] as const;
  if (pad[0] >= kernel[0] || pad[1] >= kernel[1])
    failLayer(
      'E209',
      { pad: `${pad[0]}x${pad[1]}`, window: `${kernel[0]}x${kernel[1]}` },
      { argument: 'pad' },
    );
}
