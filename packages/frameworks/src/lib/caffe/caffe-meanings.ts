import { factNumber, factPair, type InitName } from '@convlang/ops';
import { elsewhere, type AskedLayer, type FrameworkMeanings, type Point } from '../layer-meaning.js';
import {
  absent,
  cutPoint,
  flattenPoint,
  hasPads,
  isSpread,
  linksPoint,
  orderPoint,
  reshapePoint,
  results,
  startPoint,
  tanhPoint,
  windowOf,
} from '../shared-points.js';

/**
 * Caffe 1.0, from `https://github.com/BVLC/caffe/blob/1.0/src/caffe/proto/caffe.proto` (defaults of the messages) and the layers
 * in `src/caffe/layers` of the same tag: `pooling_layer.cpp`, `batch_norm_layer.cpp`, `scale_layer.cpp`, `lrn_layer.cpp`,
 * `crop_layer.cpp`. Blobs are `[N, c, h, w]`; `Concat`, `Softmax`, `Scale` and `LRN` work on the channels.
 */
export const caffeMeanings = {
  input: { defaults: {} },
  conv: {
    defaults: { stride: [1, 1], dilate: [1, 1], bias: true, groups: 1 },
    points: (layer) => [linksPoint(layer), caffeStart(layer)],
  },
  dwconv: {
    defaults: { stride: [1, 1], dilate: [1, 1], bias: true, multiplier: 1 },
    points: (layer) => [caffeStart(layer)],
  },
  deconv: {
    defaults: {
      stride: [1, 1],
      pad: [0, 0, 0, 0],
      dilate: [1, 1],
      groups: 1,
      'output-pad': elsewhere,
      bias: true,
    },
    points: (layer) => [outputPadPoint(layer), cutPoint(layer, () => null), caffeStart(layer)],
  },
  maxpool: { defaults: {}, points: (layer) => [emptyPoint(layer)] },
  avgpool: {
    defaults: { count: elsewhere },
    points: (layer) => [countPoint(layer), emptyPoint(layer)],
  },
  adaptiveavgpool: { defaults: {}, points: (layer) => [adaptivePoint(layer, 'means')] },
  adaptivemaxpool: { defaults: {}, points: (layer) => [adaptivePoint(layer, 'largest numbers')] },
  sumpool: { defaults: {}, points: () => [absent('the sum under each window', null)] },
  l2pool: { defaults: {}, points: () => [absent('the root of the sum of squares', null)] },
  dense: {
    defaults: { bias: true },
    points: (layer) => [orderPoint(layer, 'weights', null), caffeStart(layer)],
  },
  bn: {
    defaults: {
      eps: 1e-5,
      momentum: {
        value: 0.001,
        isFixed: true,
        effect: 'training',
        theirs: 'moving_average_fraction 0.999: 0.001 in our terms',
        keep: (momentum) => `moving_average_fraction: ${Number((1 - Number(momentum)).toPrecision(12))}`,
      },
      gain: elsewhere,
      bias: elsewhere,
    },
    points: (layer) => [affinePoint(layer)],
  },
  layernorm: {
    defaults: { over: elsewhere, eps: elsewhere, gain: elsewhere, bias: elsewhere },
    points: () => [absent('normalises each sample', null)],
  },
  groupnorm: {
    defaults: { eps: elsewhere, gain: elsewhere, bias: elsewhere },
    points: () => [absent('normalises groups of channels', null)],
  },
  instancenorm: {
    defaults: { eps: elsewhere, gain: elsewhere, bias: elsewhere },
    points: () => [
      results(
        'eps inside the root of the variance',
        'MVN: eps 1e-9, added to the deviation',
        'MVN, and Scale after it where a gain or bias is on',
      ),
    ],
  },
  gain: { defaults: { start: { value: 1, keep: (start) => `Scale { filler { value: ${start} } }` } } },
  lrn: {
    defaults: {
      size: 5,
      alpha: { value: 1, keep: (alpha) => `alpha: ${alpha}` },
      beta: 0.75,
      k: 1,
    },
    points: (layer) => [evenPoint(layer)],
  },
  dropout: { defaults: {} },
  spatialdropout: { defaults: {}, points: () => [absent('drops whole channels', null)] },
  droppath: { defaults: {}, points: () => [absent('drops whole samples', null)] },
  noise: { defaults: {}, points: () => [absent('adds normal numbers in training', null)] },
  scale: {
    defaults: {},
    points: () => [results('a gain and a bias for each channel', 'Scale: a gain alone', 'bias_term: true')],
  },
  relu: { defaults: {} },
  prelu: { defaults: { per: elsewhere }, points: (layer) => [preluPoint(layer)] },
  relu6: { defaults: {}, points: () => [absent('min(max(0, x), 6)', null)] },
  leaky: {
    defaults: {
      slope: {
        value: 0,
        theirs: 'ReLU: negative_slope 0',
        keep: (slope) => `ReLU { negative_slope: ${slope} }`,
      },
    },
  },
  elu: { defaults: { alpha: 1 } },
  selu: {
    defaults: {},
    points: () => [
      absent('1.0507 * elu of alpha 1.6733', 'ELU { alpha: 1.6732632 }, Power { scale: 1.050701 }'),
    ],
  },
  silu: {
    defaults: {},
    points: () => [absent('x * sigmoid(x)', 'Sigmoid, then Eltwise { operation: PROD } with x')],
  },
  gelu: { defaults: { form: elsewhere }, points: () => [absent('x times the normal share below it', null)] },
  mish: {
    defaults: {},
    points: () => [absent('x * tanh(softplus(x))', 'BNLL, TanH, then Eltwise { operation: PROD } with x')],
  },
  softplus: { defaults: {} },
  hardswish: { defaults: {}, points: () => [absent('x * min(max(0, x + 3), 6) / 6', null)] },
  sigmoid: { defaults: {} },
  softsign: { defaults: {}, points: () => [absent('x / (1 + |x|)', null)] },
  hardsigmoid: { defaults: {}, points: () => [absent('min(max(0, x + 3), 6) / 6', null)] },
  tanh: {
    defaults: { scale: elsewhere, slope: elsewhere },
    points: (layer) => [
      tanhPoint(layer, (scale, slope) => [...power(slope), 'TanH', ...power(scale)].join(', ')),
    ],
  },
  softmax: { defaults: {} },
  logsoftmax: { defaults: {}, points: () => [absent('logarithms of probabilities', 'Softmax, then Log')] },
  pad: {
    defaults: { by: elsewhere, value: elsewhere },
    points: () => [absent('puts lines around the image', null)],
  },
  crop: {
    defaults: {},
    points: () => [
      results(
        'cuts lines off',
        'Crop cuts to the size of a second blob',
        'a blob of that size, axis: 2 and offset',
      ),
    ],
  },
  flatten: { defaults: {}, points: (layer) => [flattenPoint(layer, null)] },
  upsample: {
    defaults: { by: elsewhere, 'align-corners': elsewhere, 'half-pixel': elsewhere },
    points: (layer) => [layer.facts['by'] === undefined ? upsamplePoint(layer) : bilinearPoint(layer)],
  },
  pixelshuffle: {
    defaults: {},
    points: ({ facts, output }) => [
      absent(
        'makes blocks of pixels of channels',
        oneHotText('Deconvolution', output[2], factPair(facts, 'upscale')[0]),
      ),
    ],
  },
  pixelunshuffle: {
    defaults: {},
    points: ({ facts, input }) => [
      absent(
        'makes channels of blocks of pixels',
        oneHotText('Convolution', input[2], factNumber(facts, 'factor')),
      ),
    ],
  },
  reshape: { defaults: {}, points: (layer) => [reshapePoint(layer, null)] },
  permute: { defaults: {}, points: () => [absent('lets axes change places', null)] },
  slice: { defaults: {} },
  channelshuffle: { defaults: {}, points: () => [absent('mixes groups of channels', null)] },
  concat: { defaults: {} },
  add: { defaults: {} },
  sub: {
    defaults: {},
    points: ({ inputs }) => [
      results(
        'the first less the others',
        'Eltwise: the sum of all',
        `Eltwise { ${inputs.map((_, i) => `coeff: ${i === 0 ? 1 : -1}`).join(' ')} }`,
      ),
    ],
  },
  mul: { defaults: {}, points: (layer) => [productPoint(layer)] },
  max: { defaults: {} },
  average: {
    defaults: {},
    points: ({ inputs }) => [
      results(
        'the mean of the branches',
        'Eltwise: their sum',
        `Power { scale: ${Number((1 / inputs.length).toPrecision(8))} } after it`,
      ),
    ],
  },
} as const satisfies FrameworkMeanings;

/** BatchNorm has neither gain nor bias; a `Scale` after it has a gain, and a bias on demand. */
function affinePoint({ args: { gain, bias } }: AskedLayer): Point | null {
  if (gain !== true && bias !== true) return null;
  const after = gain === true ? (bias === true ? 'Scale { bias_term: true }' : 'Scale') : 'Bias';
  const ours = ['a gain', 'a bias'].filter((_, i) => [gain, bias][i] === true).join(' and ');
  return results(`normalises, then ${ours}`, 'BatchNorm normalises alone', `${after} after it`);
}

/** A product of blobs of one shape. */
function productPoint(layer: AskedLayer): Point | null {
  if (!isSpread(layer)) return null;
  const isOfPixels = layer.inputs.some(([height, width]) => height === 1 && width === 1);
  return results(
    'a branch is repeated over pixels or channels',
    'Eltwise takes blobs of one shape',
    isOfPixels ? 'Scale { axis: 0 } of two blobs, the second N x c' : null,
  );
}

/** PReLU has a slope a channel unless it is told to share one (`channel_shared`). */
function preluPoint({ args }: AskedLayer): Point | null {
  if (args['per'] === 'channel') return null;
  return results('one slope', 'PReLU: a slope a channel', 'channel_shared: true', 'prelu per channel');
}

function power(scale: number): readonly string[] {
  return scale === 1 ? [] : [`Power { scale: ${scale} }`];
}

/** The pooling window is cut to the padded image, and what is left is divided by; no word changes that. */
function countPoint(layer: AskedLayer): Point | null {
  if (layer.args['count'] !== 'real' || !hasPads(layer)) return null;
  return results('mean over real cells', 'over cells of the padding too', null, 'count padded');
}

/** Without pads, rounding up is not checked: a last window may start behind the image and sees nothing. */
function emptyPoint(layer: AskedLayer): Point | null {
  if (hasPads(layer)) return null;
  const { kernel, stride } = windowOf(layer);
  const counts = ([0, 1] as const).map((i) => Math.ceil(((layer.input[i] ?? 1) - kernel[i]) / stride[i]) + 1);
  const isEmpty = counts.some((count, i) => (count - 1) * (stride[i] ?? 1) >= (layer.input[i] ?? 1));
  if (!layer.given.has('stride') || !isEmpty) return null;
  return results(
    `${layer.output[0]}x${layer.output[1]}: no window starts behind the image`,
    `${counts.join('x')}: the last one does, and sees nothing`,
    'round_mode: FLOOR',
  );
}

function outputPadPoint(layer: AskedLayer): Point | null {
  const [rows, columns] = factPair(layer.facts, 'output-pad');
  if (rows === 0 && columns === 0) return null;
  return results(`output-pad ${rows}x${columns}`, 'Deconvolution has none', null, 'output-pad 0');
}

function evenPoint({ facts }: AskedLayer): Point | null {
  const size = factNumber(facts, 'size');
  if (size % 2 === 1) return null;
  return results(`size ${size}`, 'LRN takes odd sizes alone', null, `size ${size + 1}`);
}

function upsamplePoint({ facts, input }: AskedLayer): Point {
  const [rows, columns] = factPair(facts, 'upscale');
  const sizes =
    rows === columns ? `kernel_size: ${rows} stride: ${rows}` : `kernel ${rows}x${columns}, the same stride`;
  return absent('repeats each pixel', `Deconvolution { group: ${input[2] ?? 1} ${sizes} } of ones`);
}

/** The filler of the layer's own page; around the image it finds zeros, where we repeat the edge. */
function bilinearPoint({ facts, input, args }: AskedLayer): Point {
  const [rows, columns] = factPair(facts, 'upscale');
  const isCentred = args['align-corners'] === false && args['half-pixel'] === true;
  if (rows !== columns || !isCentred) return absent('interpolates between pixels', null);
  const channels = input[2] ?? 1;
  const numbers = `kernel_size: ${2 * rows - (rows % 2)} stride: ${rows} pad: ${Math.floor(rows / 2)}`;
  return results(
    'interpolates between pixels, at the edge the last one',
    'Deconvolution with weight_filler "bilinear": towards zeros at the edge',
    `Deconvolution { num_output: ${channels} group: ${channels} ${numbers} weight_filler { type: "bilinear" } }, edges apart`,
  );
}

/** Windows of one size are a pool; others are none. */
function adaptivePoint({ facts }: AskedLayer, what: string): Point | null {
  const [rows, columns] = factPair(facts, 'target');
  if (facts['placeless'] !== true) return null;
  return absent(`${rows}x${columns} ${what} over windows of uneven sizes`, null);
}

/** A convolution whose weights are one 1 for each channel, at the place in the block that it stands for. */
function oneHotText(layer: string, group = 1, factor = 1): string {
  return `${layer} { group: ${group} kernel_size: ${factor} stride: ${factor} } of a 1 for each channel`;
}

/** Weights start as 0 unless a filler is given, which trains nothing. */
function caffeStart(layer: AskedLayer): Point | null {
  const { start, kind } = layer;
  if (start === null) return null;
  const filler = fillers[start];
  // Blobs of a transposed convolution hold their inputs first, so that the fans are exchanged.
  const fans = kind === 'deconv' && !filler?.includes('AVERAGE') ? ' variance_norm: FAN_OUT' : '';
  return startPoint(start, 'weights start as 0 where no filler is given', {
    word: null,
    keep: filler === null ? null : `weight_filler { type: ${filler}${fans} }`,
  });
}

/** Fillers with the same spread (`filler.hpp`): `msra` is normal by 2/n, `xavier` uniform within sqrt(3/n). */
const fillers = {
  'he-normal': '"msra"',
  'he-uniform': null,
  'xavier-normal': null,
  'xavier-uniform': '"xavier" variance_norm: AVERAGE',
  'lecun-normal': null,
  'lecun-uniform': '"xavier"',
} as const satisfies Readonly<Record<InitName, string | null>>;
