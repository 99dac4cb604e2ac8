import { coreLayers, type AnyLayer, type ArgSchema, sectionGrammar } from '@convlang/ops';
import { analyze, coreContext } from '@convlang/semantics';
import { parseFile } from '@convlang/syntax';
import { describe, expect, it } from 'vitest';
import { compareMeanings } from './compare-meanings.js';
import { frameworkNames, frameworks, type FrameworkName } from './frameworks.js';
import type { Effect } from './layer-meaning.js';

function compare(text: string, framework: FrameworkName, layers = coreContext.layers) {
  const { file, diagnostics } = parseFile({ path: 'x.conv', text }, sectionGrammar);
  const { graph, findings } = analyze(file, { ...coreContext, layers });
  if (graph === null) throw new Error(JSON.stringify([diagnostics, findings]));
  return compareMeanings(graph, layers, framework);
}

/** What is said of a pipeline behind an image, one line a point: `ours / theirs`, or with the words that bring them together. */
function said(pipeline: string, framework: FrameworkName, effect: Effect = 'results', input = '8x8x4') {
  const { meanings } = compare(`input ${input} | ${pipeline}`, framework);
  return meanings.filter((meaning) => meaning.effect === effect);
}

const both = (pipeline: string, framework: FrameworkName, effect?: Effect) =>
  said(pipeline, framework, effect).map(({ ours, theirs }) => `${ours} / ${theirs}`);
const ways = (pipeline: string, framework: FrameworkName, effect?: Effect) =>
  said(pipeline, framework, effect).map(({ word, keep }) => [word, keep]);

describe('the tables', () => {
  const layers: Readonly<Record<string, AnyLayer>> = coreLayers;

  /** Words of the core of which `check --as` says that it does not know them. */
  const notYet: readonly string[] = [];

  it.each(frameworkNames)(
    'know every word of the core and every argument with a default in %s',
    (framework) => {
      const known = Object.entries(frameworks[framework].meanings).map(([word, { defaults }]) => [
        word,
        Object.keys(defaults).toSorted(),
      ]);
      const asked = Object.entries(layers).filter(([word]) => !notYet.includes(word));
      const words = asked.map(([word, { positionals, keys }]) => {
        const schema: ArgSchema = { ...positionals, ...keys };
        const names = Object.entries(schema).filter(([, spec]) => 'default' in spec);
        return [word, names.map(([name]) => name).toSorted()];
      });
      expect(Object.fromEntries(known)).toEqual(Object.fromEntries(words));
    },
  );
});

describe('the slope of a leaky rectifier', () => {
  // torch.nn.LeakyReLU: 0.01; keras.layers.LeakyReLU: 0.3; Caffe's ReLU: negative_slope 0.
  it.each([
    ['torch', 'slope 0.1 / slope 0.01', ['leaky 0.01', 'nn.LeakyReLU(0.1)']],
    [
      'tensorflow',
      'slope 0.1 / negative_slope 0.3 (tf.nn.leaky_relu: 0.2)',
      ['leaky 0.3', 'layers.LeakyReLU(negative_slope=0.1)'],
    ],
    ['caffe', 'slope 0.1 / ReLU: negative_slope 0', ['leaky 0', 'ReLU { negative_slope: 0.1 }']],
  ] as const)('is another in %s', (framework, point, way) => {
    expect(both('leaky', framework)).toEqual([point]);
    expect(ways('leaky', framework)).toEqual([way]);
  });

  it('is the same where the file says it', () => {
    for (const framework of frameworkNames)
      for (const slope of [0, 0.01, 0.1, 0.3]) expect(both(`leaky ${slope}`, framework)).toEqual([]);
  });
});

describe('the mean over padding', () => {
  it('counts zeros in PyTorch and Caffe, real cells in TensorFlow', () => {
    const pool = 'avgpool 3 stride 1 pad 1';
    expect(ways(pool, 'torch')).toEqual([['count padded', 'count_include_pad=False']]);
    expect(ways(pool, 'caffe')).toEqual([['count padded', null]]);
    expect(both(pool, 'tensorflow')).toEqual([]);
    expect(ways(`${pool} count padded`, 'tensorflow')).toEqual([
      ['count real', 'tf.pad(x, [[0, 0], [1, 1], [1, 1], [0, 0]]) before it'],
    ]);
  });

  it('is told in PyTorch, where a word for either is', () => {
    expect(both('avgpool 3 stride 1 pad 1 count real', 'torch')).toEqual([]);
    expect(both('avgpool 3 stride 1 pad 1 count padded', 'torch')).toEqual([]);
    expect(both('avgpool 3 stride 1 pad 1 count real', 'caffe')).toHaveLength(1);
  });

  it('makes no difference without padding', () => {
    for (const framework of frameworkNames) expect(both('avgpool 2 stride 2', framework)).toEqual([]);
  });
});

describe('batch normalisation', () => {
  it('is the same in PyTorch', () => {
    for (const effect of ['results', 'training'] as const) expect(both('bn', 'torch', effect)).toEqual([]);
  });

  it('has another epsilon and another momentum in Keras, which counts the share kept', () => {
    expect(ways('bn', 'tensorflow')).toEqual([['eps 0.001', 'epsilon=0.00001']]);
    expect(ways('bn', 'tensorflow', 'training')[0]).toEqual(['momentum 0.01', 'momentum=0.9']);
    expect(both('bn eps 0.001 momentum 0.01', 'tensorflow')).toEqual([]);
    // 0.99 written as it stands would be 0.01 there.
    expect(ways('bn momentum 0.99', 'tensorflow', 'training')[0]).toEqual(['momentum 0.01', 'momentum=0.01']);
  });

  it('has no gain and bias of its own in Caffe', () => {
    expect(ways('bn', 'caffe')).toEqual([[null, 'Scale { bias_term: true } after it']]);
    expect(ways('bn', 'caffe', 'training')).toEqual([['momentum 0.001', 'moving_average_fraction: 0.9']]);
  });
});

describe('response normalisation', () => {
  it('is the same in PyTorch', () => {
    expect(both('lrn', 'torch')).toEqual([]);
  });

  it('weighs the neighbours 10,000 times as much in Caffe', () => {
    expect(ways('lrn', 'caffe')).toEqual([['alpha 1', 'alpha: 0.0001']]);
    expect(both('lrn size 5 alpha 0.0001 beta 0.75 k 2', 'caffe')).toEqual([]);
    expect(both('lrn size 4 alpha 1', 'caffe')).toEqual(['size 4 / LRN takes odd sizes alone']);
  });

  it('does not divide alpha by the size in TensorFlow, whatever the file says', () => {
    // 0.0001 / 5 = 0.00002, and a radius of 2 is a window of 5.
    expect(ways('lrn size 5 alpha 0.0001 beta 0.75 k 2', 'tensorflow')).toEqual([
      ['size 11 alpha 11 beta 0.5 k 1', 'tf.nn.local_response_normalization(x, 2, 2, 0.00002, 0.75)'],
    ]);
    expect(both('lrn', 'tensorflow')).toEqual([
      'size 5 alpha 0.0001 beta 0.75 k 1, alpha over size / depth_radius 5 bias 1 alpha 1 beta 0.5, alpha as it is',
    ]);
    expect(ways('lrn size 4', 'tensorflow')).toEqual([['size 11 alpha 11 beta 0.5 k 1', null]]);
    expect(both('lrn size 11 alpha 11 beta 0.5 k 1', 'tensorflow')).toEqual([]);
  });
});

describe('an image as a vector', () => {
  it('has its numbers in another order in PyTorch and Caffe', () => {
    // Channels first: number k of pixel (r, c) stands at (k * 8 + r) * 8 + c.
    expect(ways('dense 3', 'caffe', 'weights')).toEqual([
      [null, 'number (r*8 + c)*4 + k goes to (k*8 + r)*8 + c'],
    ]);
    expect(ways('dense 3', 'torch', 'weights')).toEqual([
      [null, 'x.permute(0, 2, 3, 1).flatten(1) before it'],
    ]);
    expect(both('flatten | relu | dense 3', 'torch', 'weights')).toHaveLength(1);
    expect(both('flatten | relu | dense 3', 'torch')).toEqual([]);
  });

  it('is another result where nothing weighs it', () => {
    expect(both('flatten | softmax', 'torch')).toHaveLength(1);
    expect(both('dense 3 | softmax', 'torch')).toEqual([]);
  });

  it('is told by its own rows, columns and channels', () => {
    expect(said('dense 3', 'caffe', 'weights', '3x5x2')[0]?.keep).toBe(
      'number (r*5 + c)*2 + k goes to (k*3 + r)*5 + c',
    );
  });

  it('has one order where it has one pixel or one channel', () => {
    expect(both('avgpool global | dense 3', 'torch', 'weights')).toEqual([]);
    expect(said('dense 3', 'torch', 'weights', '8x8x1')).toEqual([]);
  });

  it('is no vector for a Dense of Keras unless it is flattened', () => {
    expect(ways('dense 3', 'tensorflow')).toEqual([['flatten before it', 'layers.Flatten() before it']]);
    expect(both('flatten | dense 3', 'tensorflow')).toEqual([]);
    expect(both('avgpool global | dense 3', 'tensorflow')).toEqual([]);
  });
});

describe('a transposed convolution', () => {
  it('cuts its odd line behind by SAME of Keras, on both sides by PyTorch', () => {
    const ours = 'deconv 2x3x3 stride 2 pad 1 output-pad 1';
    expect(both(ours, 'torch')).toEqual([]);
    expect(both(ours, 'tensorflow')).toEqual(["16x16, cuts 1 1 1 1 / 16x16, 'same' cuts 0 1 0 1"]);
    const theirs = 'deconv 2x3x3 stride 2 pad top 0 bottom 1 left 0 right 1';
    expect(both(theirs, 'tensorflow')).toEqual([]);
    expect(ways(theirs, 'torch')).toEqual([['pad 1', 'padding=0, then F.pad(y, (0, -1, 0, -1))']]);
    expect(ways(theirs, 'caffe')).toEqual([['pad 1', null]]);
  });

  it('fills the last stride in Keras where the window is smaller', () => {
    // (8 - 1) * 3 + 2 = 23 here, (8 - 1) * 3 + 3 = 24 there.
    expect(both('deconv 2x2x2 stride 3', 'tensorflow')).toEqual(["23x23, cuts 0 0 0 0 / 24x24 by 'valid'"]);
    expect(both('deconv 2x2x2 stride 2', 'tensorflow')).toEqual([]);
    // Columns (8 - 1) * 4 + 3 = 31 here, (8 - 1) * 4 + 4 = 32 there; rows (8 - 1) * 2 + 2 = 16 in both.
    expect(both('deconv 2x2x3 stride 2x4', 'tensorflow')).toEqual(["16x31, cuts 0 0 0 0 / 16x32 by 'valid'"]);
  });

  it('has no output-pad in Caffe', () => {
    for (const pad of ['1', '1x0', '0x1'])
      expect(ways(`deconv 2x2x2 stride 2 output-pad ${pad}`, 'caffe')).toEqual([['output-pad 0', null]]);
  });
});

describe('a window that starts behind the image', () => {
  // pooling_layer.cpp: ceil((8 - 1) / 2) + 1 = 5 windows of 1 by 2, the last at pixel 8 of 0 to 7; with pads it is dropped.
  it('is a pool of Caffe where nothing is padded', () => {
    expect(both('maxpool 1 stride 2 round floor', 'caffe')).toEqual([
      '4x4: no window starts behind the image / 5x5: the last one does, and sees nothing',
    ]);
    expect(ways('maxpool 1 stride 2 round floor', 'caffe')).toEqual([[null, 'round_mode: FLOOR']]);
    // ceil((8 - 2) / 3) + 1 = 3 windows by 3: the last starts at pixel 6.
    expect(both('maxpool 2 stride 3 round floor', 'caffe')).toEqual([]);
    expect(both('maxpool 1 stride 2 round floor', 'torch')).toEqual([]);
  });
});

describe('filters that are linked by a table', () => {
  it.each(frameworkNames)('see all channels of their group in %s', (framework) => {
    const { meanings } = compare('table t = [0 1; 2 3] input 8x8x4 | conv 2x3x3 connect t', framework);
    expect(meanings.filter(({ effect }) => effect === 'results')).toMatchObject([
      {
        ours: 'each filter sees the channels of its row of the table',
        theirs: 'each filter sees all channels of its group',
        keep: 'zeros in the kernel, put back after each step of training',
      },
    ]);
  });
});

describe('words that a framework lacks', () => {
  it.each([
    ['sumpool 2', 'torch', 'nn.AvgPool2d(..., divisor_override=1)'],
    ['l2pool 2 pad 1', 'torch', 'F.avg_pool2d(x**2, ..., divisor_override=1).sqrt()'],
    ['tanh scale 1.7159 slope 0.5', 'torch', '1.7159 * torch.tanh(0.5 * x)'],
    ['tanh scale 2', 'tensorflow', '2 * tf.tanh(x)'],
    ['tanh slope 2', 'caffe', 'Power { scale: 2 }, TanH'],
    ['scale', 'caffe', 'bias_term: true'],
    ['parallel concat { - skip - skip }', 'torch', 'torch.cat(xs, dim=1)'],
    ['pad 1 value 2', 'tensorflow', 'tf.pad(x, [[0, 0], [1, 1], [1, 1], [0, 0]], constant_values=2)'],
    ['pad front 1 back 2', 'tensorflow', 'tf.pad(x, [[0, 0], [0, 0], [0, 0], [1, 2]])'],
    ['crop top 0 bottom 1 left 2 right 0', 'torch', 'F.pad(x, (-2, 0, 0, -1))'],
    ['upsample 2', 'caffe', 'Deconvolution { group: 4 kernel_size: 2 stride: 2 } of ones'],
    ['pad 1', 'caffe', null],
    ['maxpool 2 stride 1 pad top 1 bottom 1 left 1 right 1', 'torch', undefined],
    ['maxpool 3 stride 1 pad 2', 'torch', "F.pad(x, (2, 2, 2, 2), value=float('-inf')) before it"],
  ] as const)('%s in %s', (pipeline, framework, keep) => {
    expect(said(pipeline, framework).map((meaning) => meaning.keep)).toEqual(
      keep === undefined ? [] : [keep],
    );
  });

  it.each(frameworkNames)('has what most networks are made of the same in %s', (framework) => {
    const words = 'relu | elu | sigmoid | tanh | dropout 0.5 | maxpool 2 stride 2 | softmax';
    expect(both(`conv 4x3x3 | ${words}`, framework)).toEqual([]);
    expect(both('parallel add { - skip - relu }', framework)).toEqual([]);
    expect(both('conv 4x3x3 | dwconv 3x3 | deconv 2x2x2 stride 2', framework)).toEqual([]);
  });
});

describe('how kernels start', () => {
  it('is written into the framework', () => {
    expect(ways('conv 4x3x3', 'torch', 'training')).toEqual([
      [null, 'nn.init.kaiming_normal_(weight), zeros_(bias)'],
    ]);
    expect(ways('conv 4x3x3 bias off init lecun-uniform', 'torch', 'training')).toEqual([
      [null, "nn.init.kaiming_uniform_(weight, nonlinearity='linear')"],
    ]);
    expect(ways('deconv 4x2x2 init he-uniform', 'tensorflow', 'training')).toEqual([
      ['init xavier-uniform', "kernel_initializer=VarianceScaling(2, 'fan_out', 'uniform')"],
    ]);
    expect(ways('conv 4x3x3', 'caffe', 'training')).toEqual([[null, 'weight_filler { type: "msra" }']]);
  });

  it.each([
    // filler.hpp: `msra` is normal by 2/n, `xavier` uniform within sqrt(3/n); n is the fan-in, or the mean of both fans.
    ['conv 4x3x3 init lecun-uniform', 'caffe', 'weight_filler { type: "xavier" }'],
    ['conv 4x3x3 init xavier-uniform', 'caffe', 'weight_filler { type: "xavier" variance_norm: AVERAGE }'],
    ['conv 4x3x3 init he-uniform', 'caffe', null],
    // Blobs of a transposed convolution hold its inputs first, so that what Caffe and PyTorch call fan-out is its fan-in.
    ['deconv 4x2x2', 'caffe', 'weight_filler { type: "msra" variance_norm: FAN_OUT }'],
    ['deconv 4x2x2 bias off', 'torch', "nn.init.kaiming_normal_(weight, mode='fan_out')"],
    ['deconv 4x2x2 init xavier-uniform bias off', 'torch', 'nn.init.xavier_uniform_(weight)'],
    // PyTorch counts the fan-out of a grouped kernel without its groups.
    ['conv 4x3x3 groups 2 init xavier-uniform bias off', 'torch', null],
    ['conv 4x3x3', 'tensorflow', "kernel_initializer='he_normal'"],
    // Keras counts all channels of a depthwise kernel as its fan-in, and no initialiser of it counts one.
    ['dwconv 3x3', 'tensorflow', null],
  ] as const)('of %s in %s', (pipeline, framework, keep) => {
    expect(said(pipeline, framework, 'training').map((meaning) => meaning.keep)).toEqual([keep]);
  });

  it('does not speak of a bias that is not there, and of one that starts as 0 in PyTorch alone', () => {
    expect(both('conv 4x3x3 bias off', 'torch', 'training')).toEqual([
      'kernel starts as he-normal / uniform within 1/sqrt(fan-in)',
    ]);
    expect(both('conv 4x3x3', 'torch', 'training')).toEqual([
      'kernel starts as he-normal, bias as 0 / kernel and bias uniform within 1/sqrt(fan-in)',
    ]);
    for (const framework of ['tensorflow', 'caffe'] as const)
      expect(both('conv 4x3x3', framework, 'training')).toEqual(
        both('conv 4x3x3 bias off', framework, 'training'),
      );
  });

  it('is the same in Keras by `init xavier-uniform`', () => {
    expect(both('conv 4x3x3 init xavier-uniform', 'tensorflow', 'training')).toEqual([]);
  });

  it('is told once for all layers that share it', () => {
    const { meanings } = compare('input 8x8x4 | conv 4x3x3 | conv 8x3x3 | dense 3', 'caffe');
    const [start] = meanings.filter(({ effect }) => effect === 'training');
    expect(start?.layers.map(({ layer }) => layer)).toEqual(['conv1', 'conv2', 'dense1']);
  });
});

it('says which layers of plugins it does not know', () => {
  const layers = { ...coreLayers, halve: { ...coreLayers.relu, name: 'halve' } };
  const { unknown, meanings } = compare('input 8x8x4 | halve | relu | halve', 'torch', layers);
  expect(unknown.map(({ layer, kind }) => [layer, kind])).toEqual([
    ['halve1', 'halve'],
    ['halve2', 'halve'],
  ]);
  expect(meanings).toEqual([]);
});

it('knows no layer that a plugin puts in the place of a core one', () => {
  const layers = { ...coreLayers, leaky: { ...coreLayers.leaky, summary: 'another one' } };
  expect(compare('input 8x8x4 | leaky', 'torch', layers)).toMatchObject({
    unknown: [{ layer: 'leaky1', kind: 'leaky' }],
    meanings: [],
  });
});

describe('a larger image', () => {
  it('is interpolated between centres of pixels in PyTorch and Keras, unless corners are aligned', () => {
    for (const framework of ['torch', 'tensorflow'] as const) {
      expect(both('upsample 2', framework)).toEqual([]);
      expect(both('upsample 2 bilinear', framework)).toEqual([]);
    }
    expect(both('upsample 2 bilinear align-corners on', 'torch')).toEqual([]);
    expect(ways('upsample 2 bilinear align-corners on', 'tensorflow')).toEqual([
      ['align-corners off', 'tf.compat.v1.image.resize_bilinear(x, (16, 16), align_corners=True)'],
    ]);
  });

  it('was counted from the corner of the first pixel in TensorFlow 1', () => {
    const ours = 'upsample 2 bilinear half-pixel off';
    expect(ways(ours, 'torch')).toEqual([['half-pixel on', null]]);
    expect(ways(ours, 'tensorflow')).toEqual([
      ['half-pixel on', 'tf.compat.v1.image.resize_bilinear(x, (16, 16))'],
    ]);
  });

  it('is a Deconvolution in Caffe, with the filler and the numbers of its own page', () => {
    // caffe.proto and filler.hpp: kernel_size 2 f - f % 2, pad ceil((f - 1) / 2).
    expect(ways('upsample 3 bilinear', 'caffe')[0]?.[1]).toContain(
      'num_output: 4 group: 4 kernel_size: 5 stride: 3 pad: 1 weight_filler { type: "bilinear" }',
    );
    expect(ways('upsample 2 bilinear', 'caffe')[0]?.[1]).toContain('kernel_size: 4 stride: 2 pad: 1');
    expect(ways('upsample 2x3 bilinear', 'caffe')).toEqual([[null, null]]);
    expect(ways('upsample 2 bilinear align-corners on', 'caffe')).toEqual([[null, null]]);
  });
});

describe('channels as pixels', () => {
  it('have the order of PyTorch, another in TensorFlow where several channels come out', () => {
    expect(both('pixelshuffle 2', 'torch', 'results')).toEqual([]);
    expect(both('pixelshuffle 2', 'tensorflow')).toEqual([]);
    expect(said('pixelshuffle 2', 'tensorflow', 'results', '4x4x8').map(({ word }) => word)).toEqual([
      'channelshuffle 4 | pixelshuffle 2',
    ]);
    expect(said('pixelshuffle 2', 'tensorflow', 'results', '4x4x8')[0]?.keep).toBe(
      'tf.reshape(tf.transpose(tf.reshape(x, (-1, 4, 4, 2, 4)), (0, 1, 2, 4, 3)), (-1, 4, 4, 8)), then tf.nn.depth_to_space(x, 2)',
    );
    expect(ways('pixelunshuffle 2', 'tensorflow').map(([word]) => word)).toEqual([
      'pixelunshuffle 2 | channelshuffle 4',
    ]);
    expect(ways('pixelshuffle 2', 'caffe')).toEqual([
      [null, 'Deconvolution { group: 1 kernel_size: 2 stride: 2 } of a 1 for each channel'],
    ]);
  });
});

describe('an image of another shape', () => {
  it('is made channel by channel where channels come first', () => {
    expect(ways('reshape 16x4x4', 'torch')).toEqual([
      [null, 'x.permute(0, 2, 3, 1).reshape(-1, 16, 4, 4).permute(0, 3, 1, 2)'],
    ]);
    expect(ways('dense 32 | reshape 4x4x2', 'torch')).toEqual([
      [null, 'x.reshape(-1, 4, 4, 2).permute(0, 3, 1, 2)'],
    ]);
    expect(both('dense 32 | reshape 4x8x1', 'torch')).toEqual([]);
    expect(both('reshape 16x4x4', 'tensorflow')).toEqual([]);
    expect(both('reshape 16x4x4', 'caffe')).toHaveLength(1);
  });

  it('has its axes under other numbers in PyTorch', () => {
    // Channels, rows, columns here as height, width, channels are axes 3, 1, 2 of [N, c, h, w] there.
    expect(ways('permute chw', 'torch')).toEqual([[null, 'x.permute(0, 3, 1, 2)']]);
    expect(ways('permute whc', 'torch')).toEqual([[null, 'x.permute(0, 1, 3, 2)']]);
    expect(both('permute chw', 'tensorflow')).toEqual([]);
  });
});

describe('means over as many windows as are asked for', () => {
  it('are a layer of PyTorch and Keras, of Caffe a pool where the windows tile', () => {
    for (const framework of ['torch', 'tensorflow'] as const)
      expect(both('adaptiveavgpool 3', framework)).toEqual([]);
    expect(both('adaptivemaxpool 3', 'torch')).toEqual([]);
    expect(both('adaptivemaxpool 3', 'caffe')).toEqual([
      '3x3 largest numbers over windows of uneven sizes / no layer that does this',
    ]);
    expect(both('adaptiveavgpool 4', 'caffe')).toEqual([]);
    expect(both('adaptiveavgpool 3', 'caffe')).toEqual([
      '3x3 means over windows of uneven sizes / no layer that does this',
    ]);
  });
});

describe('edges that are mirrored or repeated', () => {
  it('are ways to pad in PyTorch, of which TensorFlow has the mirror', () => {
    for (const by of ['reflect', 'edge']) expect(both(`pad 1 ${by}`, 'torch')).toEqual([]);
    expect(ways('pad 1x2 reflect', 'tensorflow')).toEqual([
      [null, "tf.pad(x, [[0, 0], [1, 1], [2, 2], [0, 0]], mode='REFLECT')"],
    ]);
    expect(ways('pad 2 edge', 'tensorflow')[0]?.[1]).toBe(
      'tf.gather(tf.gather(x, tf.clip_by_value(tf.range(-2, 10), 0, 7), axis=1), tf.clip_by_value(tf.range(-2, 10), 0, 7), axis=2)',
    );
    expect(both('pad 1 edge', 'caffe')).toHaveLength(1);
  });
});

describe('groups and gaps of a transposed convolution', () => {
  it('are arguments in PyTorch and Caffe; Keras has no groups, and gaps without a stride alone', () => {
    for (const framework of ['torch', 'caffe'] as const)
      expect(both('deconv 4x3x3 stride 2 dilate 2 groups 2', framework)).toEqual([]);
    expect(both('deconv 4x3x3 groups 2', 'tensorflow')).toEqual(['groups 2 / Conv2DTranspose has none']);
    expect(both('deconv 4x3x3 dilate 2', 'tensorflow')).toEqual([]);
    expect(both('deconv 4x3x3 stride 2 dilate 2', 'tensorflow')).toEqual([
      'dilate 2x2 with stride 2x2 / Conv2DTranspose takes one of the two',
    ]);
  });
});
