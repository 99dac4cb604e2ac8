import { dilatedExtent, factList, factNumber, factPair } from '@convlang/ops';
import { elsewhere, type AskedLayer, type FrameworkMeanings, type Point } from '../layer-meaning.js';
import { kerasNames, transposedStart } from './tensorflow-starts.js';
import {
  absent,
  hasPads,
  linksPoint,
  padsOf,
  results,
  scaledTanh,
  startPoint,
  tanhPoint,
} from '../shared-points.js';

/**
 * TensorFlow 2 with Keras 3, from the pages of `https://www.tensorflow.org/api_docs/python/tf/keras/layers/NAME` (Keras 3.15):
 * Conv2D, DepthwiseConv2D, Conv2DTranspose, MaxPooling2D, AveragePooling2D, AdaptiveAveragePooling2D, Dense, BatchNormalization,
 * LayerNormalization, GroupNormalization, Dropout, SpatialDropout2D, GaussianNoise, ReLU, PReLU, LeakyReLU, ELU, Softmax, ZeroPadding2D, Cropping2D, Flatten, UpSampling2D, Reshape,
 * Permute, Concatenate, Add, Subtract, Multiply, Maximum, Average, of `tf/keras/activations`, and of `tf/nn/local_response_normalization`,
 * `tf/nn/leaky_relu`, `tf/nn/depth_to_space`, `tf/nn/space_to_depth`, `tf/compat/v1/image/resize_bilinear`. Images are `[N, h, w, c]` there
 * too. Global pools give the same numbers as a vector.
 */
export const tensorflowMeanings = {
  input: { defaults: {} },
  conv: {
    defaults: { stride: [1, 1], dilate: [1, 1], bias: true, groups: 1 },
    points: (layer) => [linksPoint(layer), kerasStart(layer)],
  },
  dwconv: {
    defaults: { stride: [1, 1], dilate: [1, 1], bias: true, multiplier: 1 },
    points: (layer) => [kerasStart(layer)],
  },
  deconv: {
    defaults: {
      stride: [1, 1],
      pad: elsewhere,
      dilate: [1, 1],
      groups: elsewhere,
      'output-pad': elsewhere,
      bias: true,
    },
    points: (layer) => [
      transposedPoint(layer),
      transposedGroups(layer),
      transposedGaps(layer),
      kerasStart(layer),
    ],
  },
  maxpool: { defaults: {} },
  avgpool: { defaults: { count: elsewhere }, points: (layer) => [countPoint(layer)] },
  adaptiveavgpool: { defaults: {} },
  adaptivemaxpool: { defaults: {} },
  sumpool: {
    defaults: {},
    points: (layer) => [
      absent('the sum under each window', `${cellsText(layer)} * the average, where nothing is padded`),
    ],
  },
  l2pool: {
    defaults: {},
    points: (layer) => [
      absent(
        'the root of the sum of squares',
        `tf.sqrt(${cellsText(layer)} * the average of x * x), unpadded`,
      ),
    ],
  },
  dense: { defaults: { bias: true }, points: (layer) => [axisPoint(layer), kerasStart(layer)] },
  bn: {
    defaults: {
      eps: { value: 1e-3, theirs: 'epsilon 0.001', keep: (eps) => `epsilon=${eps}` },
      momentum: {
        value: 0.01,
        isFixed: true,
        effect: 'training',
        theirs: 'momentum 0.99, the share kept: 0.01 in our terms',
        keep: (momentum) => `momentum=${decimal(1 - Number(momentum))}`,
      },
      gain: true,
      bias: true,
    },
    points: () => [
      {
        effect: 'training',
        ours: 'running variance: the sum of squares by n - 1',
        theirs: 'by n',
        word: null,
        keep: null,
      },
    ],
  },
  layernorm: {
    defaults: {
      over: elsewhere,
      eps: { value: 1e-3, theirs: 'epsilon 0.001', keep: (eps) => `epsilon=${eps}` },
      gain: true,
      bias: true,
    },
    points: (layer) => [layernormPoint(layer)],
  },
  groupnorm: {
    defaults: {
      eps: { value: 1e-3, theirs: 'epsilon 0.001', keep: (eps) => `epsilon=${eps}` },
      gain: true,
      bias: true,
    },
  },
  instancenorm: {
    defaults: { eps: elsewhere, gain: elsewhere, bias: elsewhere },
    points: ({ args, facts }) => [
      absent(
        'normalises each channel of each image',
        `layers.GroupNormalization(-1, epsilon=${factNumber(facts, 'epsilon')}, scale=${pythonSwitch(args['gain'])}, center=${pythonSwitch(args['bias'])})`,
      ),
    ],
  },
  gain: {
    defaults: { start: elsewhere },
    points: () => [absent('a gain for each channel', 'an add_weight of a layer of your own')],
  },
  lrn: {
    defaults: { size: elsewhere, alpha: elsewhere, beta: elsewhere, k: elsewhere },
    points: (layer) => [lrnPoint(layer)],
  },
  dropout: { defaults: {} },
  spatialdropout: { defaults: {} },
  droppath: { defaults: {}, points: (layer) => [pathPoint(layer)] },
  noise: { defaults: {} },
  scale: {
    defaults: {},
    points: () => [absent('a gain and a bias for each channel', 'two add_weight of a layer of your own')],
  },
  relu: { defaults: {} },
  relu6: { defaults: {} },
  prelu: { defaults: { per: elsewhere }, points: (layer) => [preluPoint(layer)] },
  leaky: {
    defaults: {
      slope: {
        value: 0.3,
        theirs: 'negative_slope 0.3 (tf.nn.leaky_relu: 0.2)',
        keep: (slope) => `layers.LeakyReLU(negative_slope=${slope})`,
      },
    },
  },
  elu: { defaults: { alpha: 1 } },
  selu: { defaults: {} },
  silu: { defaults: {} },
  gelu: { defaults: { form: elsewhere } },
  mish: { defaults: {} },
  hardswish: { defaults: {} },
  softplus: { defaults: {} },
  sigmoid: { defaults: {} },
  hardsigmoid: { defaults: {} },
  softsign: { defaults: {} },
  tanh: {
    defaults: { scale: elsewhere, slope: elsewhere },
    points: (layer) => [tanhPoint(layer, (scale, slope) => scaledTanh(scale, 'tf.tanh', slope))],
  },
  softmax: { defaults: {} },
  logsoftmax: { defaults: {} },
  pad: { defaults: { by: elsewhere, value: elsewhere }, points: (layer) => [padPoint(layer)] },
  crop: { defaults: {} },
  flatten: { defaults: {} },
  upsample: {
    defaults: { by: elsewhere, 'align-corners': elsewhere, 'half-pixel': elsewhere },
    points: (layer) => [bilinearPoint(layer)],
  },
  pixelshuffle: { defaults: {}, points: (layer) => [depthToSpacePoint(layer)] },
  pixelunshuffle: { defaults: {}, points: (layer) => [spaceToDepthPoint(layer)] },
  reshape: { defaults: {} },
  permute: { defaults: {} },
  slice: { defaults: {} },
  channelshuffle: {
    defaults: {},
    points: ({ facts, input, isSignal }) => [
      absent(
        'mixes groups of channels',
        mixedText(isSignal ? input.slice(1) : input, factNumber(facts, 'groups')),
      ),
    ],
  },
  concat: { defaults: {} },
  add: { defaults: {} },
  sub: { defaults: {} },
  mul: { defaults: {} },
  max: { defaults: {} },
  average: { defaults: {} },
} as const satisfies FrameworkMeanings;

/** Keras normalises the last axis unless it is told others. */
function layernormPoint({ args, input }: AskedLayer): Point | null {
  if (args['over'] !== 'all' || input.length === 1) return null;
  return results('over all numbers of a sample', 'axis -1: the channels of each place', 'axis=[1, 2, 3]');
}

/** Dropout of Keras takes the shape of its mask. */
function pathPoint({ facts, input }: AskedLayer): Point {
  const noise = ['None', ...input.map(() => 1)].join(', ');
  return absent(
    'drops whole samples',
    `layers.Dropout(${factNumber(facts, 'rate')}, noise_shape=(${noise}))`,
  );
}

/** PReLU of Keras has a slope for each number, which starts at 0. */
function preluPoint({ args, input }: AskedLayer): Point {
  const shared = input.map((_, i) => i + 1).slice(0, args['per'] === 'channel' ? -1 : undefined);
  const axes = shared.length === 0 ? '' : `, shared_axes=[${shared.join(', ')}]`;
  return results(
    args['per'] === 'channel' ? 'a slope a channel, from 0.25 on' : 'one slope, from 0.25 on',
    'a slope a number, from 0 on',
    `layers.PReLU(initializers.Constant(0.25)${axes})`,
  );
}

function pythonSwitch(isOn: unknown): string {
  return isOn === true ? 'True' : 'False';
}

function decimal(value: number): string {
  return String(Number(value.toPrecision(12)));
}

function cellsText({ facts }: AskedLayer): string {
  const [height, width] = factPair(facts, 'kernel');
  return String(height * width);
}

/** The padding of SAME counts for nothing, whatever the layer is told. */
function countPoint(layer: AskedLayer): Point | null {
  if (layer.args['count'] !== 'padded' || !hasPads(layer)) return null;
  const [top, bottom, left, right] = padsOf(layer);
  return results(
    'mean over cells of the padding too',
    'over real cells',
    `tf.pad(x, [[0, 0], [${top}, ${bottom}], [${left}, ${right}], [0, 0]]) before it`,
    'count real',
  );
}

/** `Dense` works on the last axis of whatever comes in. */
function axisPoint({ input }: AskedLayer): Point | null {
  const [rows = 1, columns = 1] = input;
  if (input.length !== 3 || rows * columns === 1) return null;
  return results(
    `weighs all numbers of ${input.join('x')}`,
    `Dense weighs the channels of each pixel alone`,
    'layers.Flatten() before it',
    'flatten before it',
  );
}

/** `UpSampling2D(interpolation='bilinear')` is between centres of pixels alone; the other two were `resize_bilinear` of TensorFlow 1. */
function bilinearPoint({ args, facts, output, isSignal }: AskedLayer): Point | null {
  if (facts['by'] === undefined) return null;
  const isAligned = args['align-corners'] === true;
  if (isSignal) {
    const size = `(1, ${output[1] ?? 1})`;
    const call =
      facts['by'] === 'half-pixel'
        ? `tf.image.resize(x[:, None], ${size})`
        : `tf.compat.v1.image.resize_bilinear(x[:, None], ${size}${isAligned ? ', align_corners=True' : ''})`;
    return results('interpolates between steps', 'UpSampling1D repeats them', `${call}[:, 0]`);
  }
  if (facts['by'] === 'half-pixel') return null;
  const size = output.slice(0, 2).join(', ');
  return results(
    isAligned ? 'corner to corner (align-corners on)' : 'from the corner of the first pixel (half-pixel off)',
    "UpSampling2D(interpolation='bilinear'): between centres of pixels",
    `tf.compat.v1.image.resize_bilinear(x, (${size})${isAligned ? ', align_corners=True' : ''})`,
    isAligned ? 'align-corners off' : 'half-pixel on',
  );
}

/** `depth_to_space` takes a block's pixels from `channels` numbers that stand together, and not a channel's from a block. */
function depthToSpacePoint({ input, output, facts }: AskedLayer): Point | null {
  const [factor] = factPair(facts, 'upscale');
  const channels = output[2] ?? 1;
  if (channels === 1 || factor === 1) return null;
  return results(
    `channel k of the output from channels ${factor * factor}k and those after it`,
    `tf.nn.depth_to_space: from channel k and each ${channels} further on`,
    `${mixedText(input, channels)}, then tf.nn.depth_to_space(x, ${factor})`,
    `channelshuffle ${factor * factor} | pixelshuffle ${factor}`,
  );
}

function spaceToDepthPoint({ input, output, facts }: AskedLayer): Point | null {
  const [factor, channels] = [factNumber(facts, 'factor'), input[2] ?? 1];
  if (channels === 1 || factor === 1) return null;
  return results(
    `channel k becomes channels ${factor * factor}k and those after it`,
    `tf.nn.space_to_depth: channel k and each ${channels} further on`,
    `tf.nn.space_to_depth(x, ${factor}), then ${mixedText(output, factor * factor)}`,
    `pixelunshuffle ${factor} | channelshuffle ${channels}`,
  );
}

/** What `channelshuffle` does, in the words of TensorFlow. */
function mixedText(sizes: readonly number[], groups: number): string {
  const places = sizes.slice(0, -1).map(String);
  const channels = sizes.at(-1) ?? 1;
  const axes = [...places.map((_, i) => i + 1), places.length + 2, places.length + 1];
  const grouped = `tf.reshape(x, (${['-1', ...places, groups, channels / groups].join(', ')}))`;
  return `tf.reshape(tf.transpose(${grouped}, (0, ${axes.join(', ')})), (${['-1', ...places, channels].join(', ')}))`;
}

/** A transposed convolution under Keras: its output, and how many lines it cuts off. */
function transposedPoint(layer: AskedLayer): Point | null {
  const [top, bottom, left, right] = padsOf(layer);
  const [rows, columns] = [transposedAxis(layer, 0), transposedAxis(layer, 1)];
  const sizes = layer.output.slice(0, 2).join('x');
  const theirs = `${rows.output}x${columns.output}`;
  if (theirs === sizes && rows.before === top && columns.before === left) return null;
  const isSame = hasPads(layer);
  const cut = isSame ? `, then Cropping2D(((${top}, ${bottom}), (${left}, ${right})))` : '';
  const extra = factPair(layer.facts, 'output-pad').join(', ');
  const canCut = isSame && !layer.given.has('output-pad') && Math.min(rows.cut, columns.cut) >= 0;
  const sides = [rows, columns].flatMap(({ before, cut: total }) => [before, total - before]);
  return results(
    `${sizes}, cuts ${top} ${bottom} ${left} ${right}`,
    isSame ? `${theirs}, 'same' cuts ${sides.join(' ')}` : `${theirs} by 'valid'`,
    `padding='valid', output_padding=(${extra})${cut}`,
    canCut ? `pad top ${sides[0]} bottom ${sides[1]} left ${sides[2]} right ${sides[3]}` : null,
  );
}

function transposedGroups({ facts }: AskedLayer): Point | null {
  const groups = factNumber(facts, 'groups');
  if (groups <= 1) return null;
  return results(
    `groups ${groups}`,
    'Conv2DTranspose has none',
    `tf.split(x, ${groups}, axis=-1), a Conv2DTranspose for each part, tf.concat(parts, axis=-1)`,
    'groups 1',
  );
}

/** Keras refuses strides and dilation together (`BaseConvTranspose`, Keras 3 `layers/convolutional/base_conv_transpose.py`). */
function transposedGaps({ facts }: AskedLayer): Point | null {
  const [gaps, steps] = [factPair(facts, 'dilation'), factPair(facts, 'upscale')];
  if (Math.max(...gaps) === 1 || Math.max(...steps) === 1) return null;
  return results(
    `dilate ${gaps.join('x')} with stride ${steps.join('x')}`,
    'Conv2DTranspose takes one of the two',
    'a kernel with zeros between its cells',
  );
}

/**
 * VALID makes `(W - 1) S + max(F, S)`, SAME makes `W S`; with `output_padding` they make `(W - 1) S + F` and `(W - 1) S + F % 2`
 * and that many more. What is over is cut, the odd line behind (`compute_conv_transpose_output_shape`, Keras 3
 * `keras/src/backend/common/backend_utils.py`; `tf.nn.conv2d_transpose`).
 */
function transposedAxis(layer: AskedLayer, i: 0 | 1) {
  const size = layer.input[i] ?? 1;
  const kernel = dilatedExtent(factPair(layer.facts, 'kernel')[i], factPair(layer.facts, 'dilation')[i]);
  const stride = factPair(layer.facts, 'upscale')[i];
  const extra = layer.given.has('output-pad') ? factPair(layer.facts, 'output-pad')[i] : null;
  const steps = (size - 1) * stride;
  const valid = steps + (extra === null ? Math.max(kernel, stride) : kernel + extra);
  const same = extra === null ? size * stride : steps + (kernel % 2) + extra;
  const output = hasPads(layer) ? same : valid;
  const cut = steps + kernel - output;
  return { output, cut, before: Math.floor(Math.max(cut, 0) / 2) };
}

/** `depth_radius` is half the window, and `alpha` is not divided by its size. */
function lrnPoint({ facts }: AskedLayer): Point | null {
  const [size, alpha] = [factNumber(facts, 'size'), factNumber(facts, 'alpha')];
  const [beta, k] = [factNumber(facts, 'beta'), factNumber(facts, 'k')];
  if (size === 11 && alpha === 11 && beta === 0.5 && k === 1) return null;
  const numbers = [(size - 1) / 2, k, decimal(alpha / size), beta].join(', ');
  return results(
    `size ${size} alpha ${alpha} beta ${beta} k ${k}, alpha over size`,
    'depth_radius 5 bias 1 alpha 1 beta 0.5, alpha as it is',
    size % 2 === 0 ? null : `tf.nn.local_response_normalization(x, ${numbers})`,
    'size 11 alpha 11 beta 0.5 k 1',
  );
}

/** `ZeroPadding2D` puts zeros around height and width. */
function padPoint({ facts, input, isSignal }: AskedLayer): Point | null {
  const value = factNumber(facts, 'value');
  const [front = 0, back = 0] = factList(facts, 'channels');
  const [top = 0, bottom = 0, left = 0, right = 0] = factList(facts, 'pads');
  if (facts['by'] === 'edge') return edgePoint(input, [top, bottom, left, right], isSignal);
  if (facts['by'] === 'reflect')
    return results(
      'mirrored around it',
      'ZeroPadding2D: zeros around height and width',
      `tf.pad(x, [[0, 0], [${top}, ${bottom}], [${left}, ${right}], [0, 0]], mode='REFLECT')`,
    );
  if (value === 0 && front + back === 0) return null;
  const pads = `[[0, 0], [${top}, ${bottom}], [${left}, ${right}], [${front}, ${back}]]`;
  const constant = value === 0 ? '' : `, constant_values=${value}`;
  return results(
    front + back > 0 ? `adds ${front} channels before, ${back} behind` : `value ${value}`,
    'ZeroPadding2D: zeros around height and width',
    `tf.pad(x, ${pads}${constant})`,
  );
}

/** `SYMMETRIC` repeats the edge and goes on with what lies behind it: the same for one row or column alone. */
function edgePoint(
  input: readonly number[],
  [top, bottom, left, right]: readonly [number, number, number, number],
  isSignal: boolean,
): Point {
  const gathered = (
    x: string,
    axis: number,
    size: number,
    [before, after]: readonly [number, number],
  ): string =>
    `tf.gather(${x}, tf.clip_by_value(tf.range(-${before}, ${size + after}), 0, ${size - 1}), axis=${axis})`;
  const [height = 1, width = 1] = input;
  const rows = isSignal ? 'x' : gathered('x', 1, height, [top, bottom]);
  return results(
    'the edge repeated around it',
    `ZeroPadding${isSignal ? 1 : 2}D: zeros; tf.pad(mode='SYMMETRIC') repeats no edge twice`,
    gathered(rows, isSignal ? 1 : 2, width, [left, right]),
  );
}

/**
 * `glorot_uniform` for kernels, zeros for biases. Fans of a depthwise kernel count all channels, those of a transposed one are
 * exchanged (`compute_fans`, keras 3 `initializers/random_initializers.py`).
 */
function kerasStart(layer: AskedLayer): Point | null {
  const { start, kind } = layer;
  if (start === null) return null;
  if (kind === 'dwconv')
    return startPoint(start, 'glorot_uniform, all channels counted as fan-in', { word: null, keep: null });
  if (start === 'xavier-uniform') return null;
  return startPoint(start, 'kernel starts as glorot_uniform', {
    word: 'init xavier-uniform',
    keep: kind === 'deconv' ? transposedStart(start) : `kernel_initializer='${kerasNames[start]}'`,
  });
}
