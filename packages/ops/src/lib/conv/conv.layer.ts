import {
  defineLayer,
  failLayer,
  imageSize,
  onlyInput,
  type ArgSchema,
  type BuiltLayer,
  type InitName,
  type LayerContext,
} from '../definition/define-layer.js';
import {
  directionsOf,
  factNumber,
  factList,
  imageSizes,
  indexRange,
  type Factor,
  type LayerFacts,
  type LayerDerivation,
} from '../definition/layer-derivation.js';
import { fitWindow, windowKeys, windowWords } from '../window/window-args.js';
import { requireGroups } from './require-groups.js';
import { windowReads, windowSizes } from '../window/window-derivation.js';
import type { PadSpec, Rounding } from '../window/window.js';

const convKeys = {
  stride: { type: 'size', min: 1, default: [1, 1], doc: 'Step of the window: `2` or `2x1`.' },
  ...windowKeys,
  dilate: { type: 'size', min: 1, default: [1, 1], doc: 'Distance between the cells of the window.' },
  bias: { type: 'switch', default: true, doc: 'Whether each filter adds a number of its own.' },
  init: { type: 'init', doc: 'How the filters get their first values.' },
  share: { type: 'layer', doc: 'Name of a layer whose weights this one uses too.' },
} as const satisfies ArgSchema;

interface ConvArgs {
  readonly stride: readonly [number, number];
  readonly pad: PadSpec;
  readonly round: Rounding | null;
  readonly dilate: readonly [number, number];
  readonly bias: boolean;
  readonly init: InitName | null;
}

interface ConvForm {
  readonly kernel: readonly [number, number];
  readonly filters: number;
  readonly groups: number;
  /** Rows of input channels by filter, when not all are connected. */
  readonly table: readonly (readonly number[])[] | null;
}

/** Cross-correlation of an image with filters. */
export const convLayer = defineLayer({
  name: 'conv',
  summary: 'Convolution: filters slide over the image, each makes one channel.',
  doc: '`conv FxKHxKW` makes F channels with windows of KH x KW pixels over all input channels. The window rule is exact: `(W - F + 2P)/S + 1` must come out whole, unless `round` says what to do. `connect TABLE` lets each filter see only the channels of its row, as in LeNet-5.',
  examples: [
    'conv 6x5x5',
    'conv 64x7x7 stride 2 pad same',
    'conv 256x5x5 pad 2 groups 2',
    'conv 8x3x3 dilate 2 pad 2',
  ],
  takes: 'one',
  family: 'convolution',
  isSpatial: true,
  positionals: { filters: { type: 'filters', doc: 'Number of filters and size of their window: `6x5x5`.' } },
  keys: {
    ...convKeys,
    groups: { type: 'int', min: 1, default: 1, doc: 'Parts that channels and filters are split into.' },
    connect: { type: 'table', doc: 'Table that lists, for each filter, the channels that it sees.' },
  },
  build: (context, args) => {
    const [filters, kh, kw] = args.filters;
    return buildConv(context, args, {
      kernel: [kh, kw],
      filters,
      groups: args.groups,
      table: args.connect,
    });
  },
  explain: explainConv,
});

/** One filter (or `multiplier`) for each input channel. */
export const dwconvLayer = defineLayer({
  name: 'dwconv',
  summary: 'Depthwise convolution: each channel has filters of its own.',
  doc: '`dwconv KHxKW` is a convolution in as many groups as there are channels. Followed by `conv Fx1x1` it makes the depthwise separable convolution of MobileNet.',
  examples: ['dwconv 3x3 pad 1', 'dwconv 5 pad 2 multiplier 2'],
  takes: 'one',
  family: 'convolution',
  isSpatial: true,
  positionals: { window: { type: 'size', min: 1, doc: 'Size of the window: `3` or `3x3`.' } },
  keys: {
    ...convKeys,
    multiplier: { type: 'int', min: 1, default: 1, doc: 'Filters for each channel.' },
  },
  build: (context, args) => {
    const [, , channels] = imageSize(context);
    return buildConv(context, args, {
      kernel: args.window,
      filters: channels * args.multiplier,
      groups: channels,
      table: null,
    });
  },
  explain: explainConv,
});

function buildConv(context: LayerContext, args: ConvArgs, form: ConvForm): BuiltLayer {
  const [height, width, channels] = imageSize(context);
  checkGroups(form, channels);
  const fit = fitWindow({
    input: [height, width],
    kernel: form.kernel,
    stride: args.stride,
    dilation: args.dilate,
    pad: args.pad,
    rounding: args.round ?? context.rounding.conv,
    ceilBy: 'pad',
  });
  const attrs = { stride: args.stride, pads: fit.pads, dilation: args.dilate, groups: form.groups };
  const kernel =
    form.table === null
      ? denseKernel(context, args, form, channels)
      : linkedKernel(context, args, form, channels);
  const inputs = [onlyInput(context), kernel];
  if (args.bias) inputs.push(context.parameter('bias', [form.filters], { kind: 'constant', value: 0 }));
  const output = context.emit('conv', inputs, attrs);
  const { padding, rounding } = windowWords(args.pad, args.round ?? context.rounding.conv);
  const { stride, pads, dilation, groups } = attrs;
  const { kernel: window, filters } = form;
  const { bias } = args;
  const plain = { kernel: window, stride, pads, dilation, groups, padding, rounding, filters, bias };
  const facts = fit.added.some((zeros) => zeros > 0) ? { ...plain, added: fit.added } : plain;
  if (form.table === null) return { output, facts };
  const links = form.table.reduce((sum, row) => sum + row.length, 0);
  const positions = fit.output[0] * fit.output[1];
  return { output, facts: { ...facts, links }, macs: links * form.kernel[0] * form.kernel[1] * positions };
}

function explainConv(facts: LayerFacts): LayerDerivation {
  const { attrs, inputs, output } = facts;
  const groups = factNumber(attrs, 'groups');
  const [, , channels] = imageSizes(inputs[0]);
  const { place, ranges } = windowReads(facts);
  const links = 'links' in attrs ? factNumber(attrs, 'links') : null;
  const inside = channels / groups;
  const through =
    links !== null
      ? `the channels k that row f of the table names`
      : groups === 1
        ? `k = ${indexRange(channels)}`
        : `the ${inside === 1 ? 'channel' : `${inside} channels`} k of the group of f`;
  const directions = directionsOf(output);
  const [at, cells] = [directions.map((one) => one.at), directions.map((one) => one.inside)];
  const sum = `sum of kernel[${cells.join(', ')}, k, f] * x[${place}, k]`;
  return {
    formula: [
      `y[${at.join(', ')}, f] = ${attrs['bias'] === true ? 'bias[f] + ' : ''}${sum}`,
      `  over ${ranges === '' ? cells.map((index) => `${index} = 0`).join(', ') : ranges}, ${through}`,
    ],
    sizes: [...windowSizes(facts), `channels: ${factNumber(attrs, 'filters')}, one for each filter`],
    macs: [...kernelFactors(facts, links, inside), ...placeFactors(output)],
  };
}

function kernelFactors(
  { attrs, output }: LayerFacts,
  links: number | null,
  inside: number,
): readonly Factor[] {
  const kernel = factList(attrs, 'kernel');
  const window = directionsOf(output).map(({ cells }, i) => ({
    value: kernel[i] ?? 1,
    name: `${cells} of the window`,
  }));
  if (links !== null) return [...window, { value: links, name: 'links of the table' }];
  return [
    ...window,
    { value: inside, name: 'input channels of each filter' },
    { value: factNumber(attrs, 'filters'), name: 'filters' },
  ];
}

function placeFactors(output: readonly number[]): readonly Factor[] {
  return directionsOf(output).map(({ cells }, i) => ({
    value: output[i] ?? 1,
    name: `${cells} of the output`,
  }));
}

function checkGroups({ groups, filters, table }: ConvForm, channels: number): void {
  requireGroups({ groups, channels, filters });
  if (table !== null && groups !== 1)
    failLayer('E202', { groups, channels, what: 'channels that a table connects' }, { argument: 'groups' });
}

function denseKernel(context: LayerContext, args: ConvArgs, form: ConvForm, channels: number) {
  const { kernel, filters, groups } = form;
  const cells = kernel[0] * kernel[1];
  return context.parameter('kernel', [kernel[0], kernel[1], channels / groups, filters], {
    kind: 'auto',
    init: args.init,
    fanIn: (cells * channels) / groups,
    fanOut: (cells * filters) / groups,
  });
}

/** Only the links of the table are parameters, in the order of its rows; the rest of the kernel is zero. */
function linkedKernel(context: LayerContext, args: ConvArgs, form: ConvForm, channels: number) {
  const table = form.table ?? [];
  checkTable(table, form.filters, channels);
  const links = table.reduce((sum, row) => sum + row.length, 0);
  const cells = form.kernel[0] * form.kernel[1];
  const packed = context.parameter('kernel', [...form.kernel, links], {
    kind: 'auto',
    init: args.init,
    fanIn: (cells * links) / form.filters,
    fanOut: (cells * links) / channels,
  });
  return context.emit('scatterLinks', [packed], { table, channels });
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function checkTable(table: readonly (readonly number[])[], filters: number, channels: number): void {
  const wrong = (problem: string): never => failLayer('E205', { problem }, { argument: 'connect' });
  if (table.length !== filters)
    wrong(`it has ${counted(table.length, 'row')} for ${counted(filters, 'filter')}`);
  table.forEach((row, filter) => {
    const channel = row.find((c) => c < 0 || c >= channels);
    if (channel !== undefined)
      wrong(`row ${filter} names channel ${channel}, and the channels are 0 to ${channels - 1}`);
    if (new Set(row).size !== row.length) wrong(`row ${filter} names a channel twice`);
    if (row.length === 0) wrong(`row ${filter} is empty`);
  });
}
