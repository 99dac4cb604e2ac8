import {
  defineLayer,
  failLayer,
  imageSize,
  onlyInput,
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
import type { ResampleRule } from '../resample/taps.js';

interface UpsampleArgs {
  readonly factor: readonly [number, number];
  readonly 'align-corners': boolean;
  readonly 'half-pixel': boolean;
}

/** Enlargement by repetition or by linear interpolation. */
export const upsampleLayer = defineLayer({
  name: 'upsample',
  summary:
    'Makes the image larger: repeats each pixel (nearest neighbour), or interpolates between pixels (bilinear).',
  doc: '`upsample 2` makes the image twice as high and wide, each pixel four. `upsample 2 bilinear` interpolates between the centres of pixels, as PyTorch does by default and TensorFlow 2 always; at the edge it repeats. `align-corners on` puts the first and the last pixel of both images upon each other (PyTorch’s `align_corners=True`); `half-pixel off` counts from the corner of the first pixel, as TensorFlow 1 did by default.',
  examples: [
    'upsample 2',
    'upsample 2x3',
    'upsample 2 bilinear',
    'upsample 2 bilinear align-corners on',
    'upsample 2 bilinear half-pixel off',
  ],
  takes: 'one',
  family: 'space',
  isSpatial: true,
  positionals: {
    factor: { type: 'size', min: 1, doc: 'How many times as high and wide the image becomes.' },
    by: {
      type: 'enum',
      values: ['nearest', 'bilinear'],
      default: 'nearest',
      doc: 'Whether pixels are repeated or interpolated.',
    },
  },
  keys: {
    'align-corners': {
      type: 'switch',
      default: false,
      doc: 'Whether `bilinear` puts the pixels in the corners of both images upon each other.',
    },
    'half-pixel': {
      type: 'switch',
      default: true,
      doc: 'Whether `bilinear` measures between centres of pixels, where corners are not aligned.',
    },
  },
  build: (context, args) => (args.by === 'nearest' ? repeat(context, args) : interpolate(context, args)),
  explain: (facts) => ({
    formula: formulaOf(facts),
    sizes: enlarged(facts).map(({ name, from, factor, to }) => `${name}: ${from} * ${factor} = ${to}`),
    macs: [],
  }),
});

function repeat(context: LayerContext, { factor }: UpsampleArgs): BuiltLayer {
  imageSize(context);
  const key = (['align-corners', 'half-pixel'] as const).find((name) => context.given.has(name));
  if (key !== undefined)
    failLayer('E304', { layer: 'upsample', what: `\`${key}\` without \`bilinear\`` }, { argument: key });
  const output = context.emit('upsample', [onlyInput(context)], { factor });
  return { output, facts: { upscale: factor } };
}

function interpolate(context: LayerContext, args: UpsampleArgs): BuiltLayer {
  const [height, width] = imageSize(context);
  const { factor } = args;
  const rule = ruleOf(context, args);
  const target = [height * factor[0], width * factor[1]];
  const output = context.emit('resample', [onlyInput(context)], { rule, target });
  const facts = { upscale: factor, by: rule };
  return {
    output,
    facts: { ...facts, ...(rule === 'align-corners' ? { placeless: true } : painted(factor, rule)) },
  };
}

function ruleOf(context: LayerContext, args: UpsampleArgs): ResampleRule {
  if (!args['align-corners']) return args['half-pixel'] ? 'half-pixel' : 'corner';
  if (context.given.has('half-pixel'))
    failLayer(
      'E304',
      { layer: 'upsample', what: '`half-pixel` beside `align-corners on`' },
      { argument: 'half-pixel', notes: ['where corners are aligned, pixels lie as their corners say'] },
    );
  return 'align-corners';
}

/**
 * The pixels of the output that one of the input has a part in, as the window of a transposed convolution: from centre to centre of its
 * neighbours, or from corner to corner.
 */
function painted(factor: readonly number[], rule: ResampleRule) {
  const isCentred = rule === 'half-pixel';
  const before = factor.map((times) => (isCentred ? Math.floor(times / 2) : times - 1));
  return {
    kernel: factor.map((times) => (isCentred && times % 2 === 0 ? 2 * times : 2 * times - 1)),
    pads: before.flatMap((cells) => [cells, cells]),
  };
}

/** Each direction with its sizes and its factor. */
function enlarged({ attrs, inputs: [input], output }: LayerFacts) {
  const factors = factList(attrs, 'upscale');
  return directionsOf(output).map((direction, i) => ({
    ...direction,
    from: input?.[i] ?? 1,
    factor: factors[i] ?? 1,
    to: output[i] ?? 1,
  }));
}

function formulaOf(facts: LayerFacts): LayerDerivation['formula'] {
  const by = facts.attrs['by'];
  const directions = enlarged(facts);
  const left = `y${indicesOf(facts.output)}`;
  if (by === undefined)
    return [`${left} = x[${directions.map(({ at, factor }) => `floor(${at} / ${factor})`).join(', ')}, k]`];
  const places = directions.map(({ at, cells, factor, from, to }) => {
    const one = cells.replace(/s$/, '');
    if (by === 'half-pixel') return `${one} (${at} + 1/2) / ${factor} - 1/2`;
    return by === 'corner'
      ? `${one} ${at} / ${factor}`
      : `${one} ${at} * ${from - 1} / ${Math.max(1, to - 1)}`;
  });
  const around = directions.map(({ cells }) => `the two ${cells}`).join(' and ');
  return [
    `${left} = x at ${places.join(' and ')} of channel k`,
    `  linear between ${around} around, at the edge the last one`,
  ];
}
