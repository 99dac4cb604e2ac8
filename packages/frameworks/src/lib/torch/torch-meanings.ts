import { factNumber } from '@convlang/ops';
import { elsewhere, type AskedLayer, type FrameworkMeanings, type Point } from '../layer-meaning.js';
import {
  absent,
  cutPoint,
  flattenPoint,
  hasOverhang,
  hasPads,
  linksPoint,
  orderPoint,
  padsOf,
  reshapePoint,
  results,
  scaledTanh,
  shapeOf,
  startPoint,
  tanhPoint,
  windowOf,
} from '../shared-points.js';

const flat = 'x.permute(0, 2, 3, 1).flatten(1)';

/**
 * PyTorch 2.8, from the pages of `https://docs.pytorch.org/docs/2.8/generated/torch.nn.NAME.html`: Conv2d, ConvTranspose2d,
 * MaxPool2d, AvgPool2d, AdaptiveAvgPool2d, AdaptiveMaxPool2d, LPPool2d, Linear, BatchNorm2d, LayerNorm, GroupNorm, InstanceNorm2d, LocalResponseNorm, Dropout, Dropout2d, ReLU6,
 * PReLU, LeakyReLU, ELU, SELU, SiLU, GELU, Mish, Hardswish, Softplus, Hardsigmoid, Softsign, Tanh, Softmax, LogSoftmax, Flatten, Upsample, PixelShuffle, PixelUnshuffle, ChannelShuffle, and
 * `torch.cat.html`, `torch.maximum.html`. Images are `[N, c, h, w]`.
 */
export const torchMeanings = {
  input: { defaults: {} },
  conv: {
    defaults: { stride: [1, 1], dilate: [1, 1], bias: true, groups: 1 },
    points: (layer) => [linksPoint(layer), torchStart(layer)],
  },
  dwconv: {
    defaults: { stride: [1, 1], dilate: [1, 1], bias: true, multiplier: 1 },
    points: (layer) => [torchStart(layer)],
  },
  deconv: {
    defaults: {
      stride: [1, 1],
      pad: [0, 0, 0, 0],
      dilate: [1, 1],
      groups: 1,
      'output-pad': [0, 0],
      bias: true,
    },
    points: (layer) => [
      cutPoint(layer, ([top, bottom, left, right]) => {
        const cut = [left, right, top, bottom].map((side) => (side === 0 ? '0' : `-${side}`));
        return `padding=0, then F.pad(y, (${cut.join(', ')}))`;
      }),
      torchStart(layer),
    ],
  },
  maxpool: { defaults: {}, points: (layer) => [halfPoint(layer, ", value=float('-inf')")] },
  avgpool: {
    defaults: { count: elsewhere },
    points: (layer) => [countPoint(layer), halfPoint(layer, null)],
  },
  adaptiveavgpool: { defaults: {} },
  adaptivemaxpool: { defaults: {} },
  sumpool: {
    defaults: {},
    points: () => [absent('the sum under each window', 'nn.AvgPool2d(..., divisor_override=1)')],
  },
  // Its mean leaves the cells over the edge out, and is then multiplied by all of them.
  l2pool: {
    defaults: {},
    points: (layer) =>
      hasPads(layer) || hasOverhang(layer)
        ? [
            results(
              'the cells under the window, padding adds nothing',
              'nn.LPPool2d has no padding, and weighs what ceil_mode cuts',
              'F.avg_pool2d(x**2, ..., divisor_override=1).sqrt()',
            ),
          ]
        : [],
  },
  dense: {
    defaults: { bias: true },
    points: (layer) => [orderPoint(layer, 'weights', `${flat} before it`), torchStart(layer)],
  },
  bn: {
    defaults: { eps: 1e-5, momentum: 0.1, gain: true, bias: true },
    points: (layer) => [affinePoint(layer)],
  },
  layernorm: {
    defaults: { over: elsewhere, eps: 1e-5, gain: true, bias: true },
    points: (layer) => [axesPoint(layer)],
  },
  groupnorm: { defaults: { eps: 1e-5, gain: true, bias: true }, points: (layer) => [affinePoint(layer)] },
  instancenorm: {
    defaults: { eps: 1e-5, gain: false, bias: false },
    points: (layer) => [affinePoint(layer)],
  },
  gain: {
    defaults: { start: elsewhere },
    points: () => [absent('a gain for each channel', 'an nn.Parameter of a module of your own')],
  },
  // The size must be given there.
  lrn: { defaults: { size: elsewhere, alpha: 1e-4, beta: 0.75, k: 1 } },
  dropout: { defaults: {} },
  spatialdropout: { defaults: {} },
  droppath: {
    defaults: {},
    points: ({ facts }) => [
      absent(
        'drops whole samples',
        `torchvision.ops.StochasticDepth(${factNumber(facts, 'rate')}, mode='row')`,
      ),
    ],
  },
  noise: {
    defaults: {},
    points: ({ facts }) => [
      absent(
        'adds normal numbers in training',
        `x + ${factNumber(facts, 'deviation')} * torch.randn_like(x) if self.training else x`,
      ),
    ],
  },
  scale: {
    defaults: {},
    points: () => [absent('a gain and a bias for each channel', 'two nn.Parameter of a module of your own')],
  },
  relu: { defaults: {} },
  relu6: { defaults: {} },
  prelu: { defaults: { per: elsewhere } },
  leaky: { defaults: { slope: { value: 0.01, keep: (slope) => `nn.LeakyReLU(${slope})` } } },
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
    points: (layer) => [tanhPoint(layer, (scale, slope) => scaledTanh(scale, 'torch.tanh', slope))],
  },
  // Without `dim` it takes the channels of images and the units of vectors, and warns.
  softmax: { defaults: {} },
  logsoftmax: { defaults: {} },
  pad: { defaults: { by: elsewhere, value: 0 } },
  crop: { defaults: {}, points: (layer) => [cropPoint(layer)] },
  flatten: { defaults: {}, points: (layer) => [flattenPoint(layer, flat)] },
  upsample: {
    defaults: { by: elsewhere, 'align-corners': elsewhere, 'half-pixel': elsewhere },
    points: (layer) => [cornerPoint(layer)],
  },
  pixelshuffle: { defaults: {} },
  pixelunshuffle: { defaults: {} },
  reshape: { defaults: {}, points: (layer) => [reshapePoint(layer, keptReshape(layer))] },
  permute: { defaults: {}, points: (layer) => [permutePoint(layer)] },
  slice: { defaults: {} },
  channelshuffle: { defaults: {} },
  concat: {
    defaults: {},
    points: () => [
      results('the channels side by side', 'torch.cat: dim 0, the batch', 'torch.cat(xs, dim=1)'),
    ],
  },
  add: { defaults: {} },
  sub: { defaults: {} },
  mul: { defaults: {} },
  max: { defaults: {} },
  average: { defaults: {} },
} as const satisfies FrameworkMeanings;

/** `affine` is for both. */
function affinePoint({ args }: AskedLayer): Point | null {
  const { gain, bias } = args;
  if (gain === bias) return null;
  const keep = gain === true ? 'nn.init.zeros_(bias), bias' : 'nn.init.ones_(weight), weight';
  return results(
    gain === true ? 'a gain alone' : 'a bias alone',
    'affine: both or neither',
    `${keep}.requires_grad_(False)`,
  );
}

/** It normalises the last sizes, which are height and width there. */
function axesPoint({ args, input }: AskedLayer): Point | null {
  const [height, width, channels] = input;
  if (height === undefined || width === undefined || channels === undefined) return null;
  if (args['over'] === 'channels')
    return results(
      'over the channels of each place',
      'nn.LayerNorm: over the last sizes, [N, c, h, w]',
      `nn.LayerNorm(${channels}) between x.permute(0, 2, 3, 1) and x.permute(0, 3, 1, 2)`,
    );
  if (args['gain'] !== true && args['bias'] !== true) return null;
  return {
    effect: 'weights',
    ours: `gain and bias ${height}x${width}x${channels}`,
    theirs: `${channels}x${height}x${width}`,
    word: null,
    keep: 'gain and bias .permute(2, 0, 1)',
  };
}

function countPoint(layer: AskedLayer): Point | null {
  if (layer.given.has('count') || !hasPads(layer)) return null;
  return results(
    'mean over real cells',
    'over cells of the padding too',
    'count_include_pad=False',
    'count padded',
  );
}

/** Pooling refuses pads of more than half the window. */
function halfPoint(layer: AskedLayer, value: string | null): Point | null {
  const [top, bottom, left, right] = padsOf(layer);
  const [height, width] = windowOf(layer).kernel;
  if (Math.max(top, bottom) * 2 <= height && Math.max(left, right) * 2 <= width) return null;
  const keep = `F.pad(x, (${left}, ${right}, ${top}, ${bottom})${value ?? ''}) before it`;
  return results(
    `pads ${top} ${bottom} ${left} ${right} of a ${height}x${width} window`,
    'pads of half the window at most',
    value === null ? null : keep,
  );
}

/** `align_corners=False` is between centres of pixels there; a third way there is not. */
function cornerPoint({ args }: AskedLayer): Point | null {
  if (args['half-pixel'] !== false) return null;
  return results(
    'linear from the corner of the first pixel (half-pixel off)',
    "nn.Upsample(mode='bilinear'): between centres of pixels, or corner to corner",
    null,
    'half-pixel on',
  );
}

function keptReshape(layer: AskedLayer): string {
  const { input, isSignal } = layer;
  const shape = shapeOf(layer);
  const last = input.length !== 3 ? 'x' : isSignal ? 'x.permute(0, 2, 1)' : 'x.permute(0, 2, 3, 1)';
  const first = shape.length === 3 ? '.permute(0, 3, 1, 2)' : shape.length === 2 ? '.permute(0, 2, 1)' : '';
  return `${last}.reshape(-1, ${shape.join(', ')})${first}`;
}

/** Its axes are channels, height and width, so that the same letters are other numbers. */
function permutePoint({ facts }: AskedLayer): Point {
  const [high = '', wide = '', deep = ''] = String(facts['order']);
  const axis = (letter: string): number => 'chw'.indexOf(letter) + 1;
  return results(
    `height, width, channels become ${[high, wide, deep].map((letter) => letterNames[letter]).join(', ')}`,
    'permute counts channels, height, width',
    `x.permute(0, ${[deep, high, wide].map(axis).join(', ')})`,
  );
}

const letterNames: Readonly<Record<string, string>> = { h: 'height', w: 'width', c: 'channels' };

function cropPoint({ facts }: AskedLayer): Point {
  const cut = Array.isArray(facts['crop']) ? facts['crop'].map(Number) : [];
  const [top = 0, bottom = 0, left = 0, right = 0] = cut;
  const sides = [left, right, top, bottom].map((side) => (side === 0 ? '0' : `-${side}`));
  return absent(`cuts ${top} ${bottom} ${left} ${right}`, `F.pad(x, (${sides.join(', ')}))`);
}

/**
 * Kernels start uniform within 1/sqrt(fan-in) (`kaiming_uniform_` with a = sqrt(5)), biases too. The fan-in of a transposed
 * convolution is counted from its outputs (`torch.nn.init._calculate_fan_in_and_fan_out`).
 */
function torchStart(layer: AskedLayer): Point | null {
  const { start, kind, args } = layer;
  if (start === null) return null;
  const mode = kind === 'deconv' ? ["mode='fan_out'"] : [];
  const [family, spread = ''] = start.split('-');
  // Its fan-out does not know groups.
  const isGrouped = family === 'xavier' && factNumber(layer.facts, 'groups') > 1;
  const more = { he: mode, lecun: [...mode, "nonlinearity='linear'"], xavier: [] }[family ?? ''] ?? [];
  const name = `${family === 'xavier' ? 'xavier' : 'kaiming'}_${spread}_`;
  const keep = `nn.init.${name}(${['weight', ...more].join(', ')})`;
  const point = startPoint(start, 'uniform within 1/sqrt(fan-in)', {
    word: null,
    keep: isGrouped ? null : keep,
  });
  if (args['bias'] !== true) return point;
  return {
    ...point,
    ours: `${point.ours}, bias as 0`,
    theirs: `kernel and bias ${point.theirs}`,
    keep: point.keep === null ? null : `${point.keep}, zeros_(bias)`,
  };
}
