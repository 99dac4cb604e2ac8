import { defineLayer, failLayer, imageSize, onlyInput } from '../definition/define-layer.js';
import {
  directionsOf,
  factList,
  factNumber,
  imageSizes,
  type LayerFacts,
  type LayerDerivation,
} from '../definition/layer-derivation.js';
import { dilatedExtent } from '../window/window.js';
import { requireGroups } from './require-groups.js';

/** Transposed convolution: the gradient of a convolution to its input, used forwards. */
export const deconvLayer = defineLayer({
  name: 'deconv',
  summary: 'Transposed convolution: each pixel paints a window, and the windows add up.',
  doc: '`deconv FxKHxKW stride S` enlarges the image about S times. The output has `(W - 1) S - P + F + output-pad` pixels in each direction, P being both sides of `pad` and F the reach of the window, `dilate * (K - 1) + 1`: the size from which the matching `conv` would come back to W. With `groups`, each part of the channels paints channels of its own.',
  examples: [
    'deconv 16x2x2 stride 2',
    'deconv 8x3x3 stride 2 pad 1 output-pad 1',
    'deconv 4x3x3 dilate 2 pad 2 groups 2',
  ],
  takes: 'one',
  family: 'convolution',
  isSpatial: true,
  positionals: {
    filters: { type: 'filters', doc: 'Number of channels made and size of the window: `16x2x2`.' },
  },
  keys: {
    stride: {
      type: 'size',
      min: 1,
      default: [1, 1],
      doc: 'How far the windows of neighbouring pixels lie apart.',
    },
    pad: {
      type: 'sides',
      default: [0, 0, 0, 0],
      doc: 'Rows and columns cut away from the output: `1`, `1x2` or by side.',
    },
    dilate: { type: 'size', min: 1, default: [1, 1], doc: 'Distance between the cells of the window.' },
    groups: { type: 'int', min: 1, default: 1, doc: 'Parts that channels and filters are split into.' },
    'output-pad': {
      type: 'size',
      min: 0,
      default: [0, 0],
      doc: 'Rows and columns added at the bottom and right.',
    },
    bias: { type: 'switch', default: true, doc: 'Whether each channel adds a number of its own.' },
    init: {
      type: 'init',
      doc: 'How the filters get their first values.',
    },
    share: { type: 'layer', doc: 'Name of a layer whose weights this one uses too.' },
  },
  build: (context, args) => {
    const [height, width, channels] = imageSize(context);
    const [filters, kh, kw] = args.filters;
    const { groups, dilate } = args;
    const extra = args['output-pad'];
    requireGroups({ groups, channels, filters });
    checkOutputPad(extra, args.stride);
    const [top, bottom, left, right] = args.pad;
    const size = [
      (height - 1) * args.stride[0] - top - bottom + dilatedExtent(kh, dilate[0]) + extra[0],
      (width - 1) * args.stride[1] - left - right + dilatedExtent(kw, dilate[1]) + extra[1],
    ] as const;
    if (size[0] < 1 || size[1] < 1)
      failLayer('E214', { layer: 'deconv', output: `${size[0]}x${size[1]}` }, { argument: 'pad' });
    const kernel = context.parameter('kernel', [kh, kw, filters / groups, channels], {
      kind: 'auto',
      init: args.init,
      fanIn: (kh * kw * channels) / groups,
      fanOut: (kh * kw * filters) / groups,
    });
    const attrs = { stride: args.stride, pads: args.pad, dilation: dilate, groups, size };
    const painted = context.emit('convInputGrad', [onlyInput(context), kernel], attrs);
    const bias = (): typeof painted => context.parameter('bias', [filters], { kind: 'constant', value: 0 });
    return {
      output: args.bias ? context.emit('add', [painted, bias()]) : painted,
      facts: {
        kernel: [kh, kw],
        pads: args.pad,
        upscale: args.stride,
        dilation: dilate,
        groups,
        filters,
        bias: args.bias,
        'output-pad': extra,
      },
      macs: (height * width * channels * kh * kw * filters) / groups,
    };
  },
  explain: explainDeconv,
});

function explainDeconv({ attrs, inputs, output }: LayerFacts): LayerDerivation {
  const [input = []] = inputs;
  const [, , channels] = imageSizes(input);
  const filters = factNumber(attrs, 'filters');
  const groups = factNumber(attrs, 'groups');
  const inside = filters / groups;
  const fact = (name: string, i: number, absent: number): number => factList(attrs, name)[i] ?? absent;
  const directions = directionsOf(output).map((direction, i) => ({
    ...direction,
    size: input[i] ?? 1,
    out: output[i] ?? 1,
    kernel: fact('kernel', i, 1),
    step: fact('upscale', i, 1),
    gap: fact('dilation', i, 1),
    before: fact('pads', 2 * i, 0),
    after: fact('pads', 2 * i + 1, 0),
    extra: fact('output-pad', i, 0),
  }));
  const sizes = directions.map(
    (one) =>
      `${one.name}: (W - 1) * S - P + F + output-pad = ` +
      `(${one.size} - 1) * ${one.step} - ${one.before} - ${one.after} + ${dilatedExtent(one.kernel, one.gap)} + ${one.extra} = ${one.out}`,
  );
  const times = (factor: number): string => (factor === 1 ? '' : String(factor));
  const places = directions.map(
    (one) =>
      `${times(one.step)}${one.at} + ${times(one.gap)}${one.inside}${one.before === 0 ? '' : ` - ${one.before}`}`,
  );
  const [at, cells] = [directions.map((one) => one.at), directions.map((one) => one.inside)];
  const ranges = directions.map((one) => `${one.inside} = 0..${one.kernel - 1}`);
  return {
    formula: [
      `each x[${at.join(', ')}, k] times kernel[${cells.join(', ')}, f, k] is added to y[${places.join(', ')}, f]`,
      `  for ${ranges.join(', ')}${groups === 1 ? '' : `, the ${inside} filters f of the group of k`}${attrs['bias'] === true ? '; then bias[f] is added' : ''}`,
    ],
    sizes: [
      ...directions.flatMap(({ gap, kernel, cells: what }) =>
        gap === 1
          ? []
          : [
              `${what} of the window: F = dilate * (kernel - 1) + 1 = ${gap} * (${kernel} - 1) + 1 = ${dilatedExtent(kernel, gap)}`,
            ],
      ),
      ...sizes,
      `channels: ${filters}, one for each filter`,
    ],
    macs: [
      ...directions.map((one) => ({ value: one.size, name: `${one.cells} of the input` })),
      { value: channels, name: 'input channels' },
      ...directions.map((one) => ({ value: one.kernel, name: `${one.cells} of the window` })),
      { value: inside, name: groups === 1 ? 'filters' : 'filters of each group' },
    ],
  };
}

function checkOutputPad(extra: readonly [number, number], stride: readonly [number, number]): void {
  const wrong = extra.findIndex((size, i) => size >= (stride[i] ?? 1));
  if (wrong >= 0)
    failLayer('E213', { extra: extra[wrong] ?? 0, stride: stride[wrong] ?? 1 }, { argument: 'output-pad' });
}
