import { describe, expect, it } from 'vitest';
import { ConvlangError } from '@convlang/diagnostics';
import { net } from './net.js';
import type { PipelinePart } from './pipeline.js';

describe('net', () => {
  it('writes layers as a file has them, positionals first', () => {
    const text = net('LeNet5')
      .input(32, 32, 1)
      .conv({ filters: 6, kernel: 5 })
      .shape(28, 28, 6)
      .as('c1')
      .relu()
      .maxpool(2)
      .dense(10, { bias: false })
      .softmax()
      .text();
    expect(text).toBe(`net LeNet5
input 32x32x1
| conv 6x5x5 -> 28x28x6 as c1
| relu
| maxpool 2
| dense 10 bias off
| softmax
`);
  });

  it('writes every kind of key', () => {
    const text = net('Keys')
      .input(28, 28, 4)
      .conv({ filters: 8, kernel: [3, 5], stride: [2, 1], pad: 'same lower', dilate: 2, groups: 4 })
      .conv({ filters: 2, kernel: 1, pad: { top: 0, bottom: 1, left: 2, right: 3 }, init: 'xavier-uniform' })
      .deconv({ filters: 2, kernel: 2, stride: 2, outputPad: 1 })
      .maxpool(3, { stride: 2, round: 'ceil' })
      .avgpool('global')
      .leaky()
      .leaky(0.2)
      .dropout(0.5)
      .text();
    expect(text.split('\n').slice(2, -1)).toEqual([
      '| conv 8x3x5 stride 2x1 pad same lower dilate 2 groups 4',
      '| conv 2x1x1 pad top 0 bottom 1 left 2 right 3 init xavier-uniform',
      '| deconv 2x2x2 stride 2 output-pad 1',
      '| maxpool 3 stride 2 round ceil',
      '| avgpool global',
      '| leaky',
      '| leaky 0.2',
      '| dropout 0.5',
    ]);
  });

  it('writes branches, repeats, taps and blocks', () => {
    const basic =
      (filters: number): PipelinePart =>
      (start) =>
        start.parallel('add', [(b) => b.conv({ filters, kernel: 3, pad: 1 }).relu(), (b) => b.skip()]).relu();
    const text = net('Small')
      .rounding('floor')
      .input(8, 8, 4)
      .repeat(2, basic(4))
      .tap('side', (b) => b.dense(3).softmax())
      .block(basic(4))
      .text();
    expect(text).toBe(`net Small
rounding floor
input 8x8x4
| repeat 2 {
  parallel add {
    - conv 4x3x3 pad 1
      | relu
    - skip
  }
  | relu
}
| tap side {
  dense 3
  | softmax
}
| parallel add {
  - conv 4x3x3 pad 1
    | relu
  - skip
}
| relu
`);
  });

  it('writes entries of a train section that are given as objects', () => {
    const text = net('Typed')
      .input(4)
      .dense(2)
      .train({
        loss: { kind: 'cross-entropy', labelSmoothing: 0.1, weight: 2 },
        optimizer: {
          except: ['bias', 'norm'],
          kind: 'sgd',
          nesterov: true,
          momentum: 0.9,
          lr: 0.1,
          weightDecay: 1e-4,
        },
        schedule: { kind: 'step', warmup: 2, every: 30, by: 0.1 },
        batch: { size: 64, split: 4, dropLast: true },
        validate: { kind: 'split', fraction: 0.1 },
        clip: { kind: 'norm', limit: 1 },
        stop: { after: 3, without: 'val-loss' },
        keep: { best: 'val-accuracy' },
        metrics: ['accuracy', 'f1'],
        freeze: ['d', 'd'],
        rate: { stage: 'p/aux', factor: 0.5 },
        average: { kind: 'ema', decay: 0.999 },
        init: 'he-normal',
      })
      .text();
    expect(text).toContain(`train {
  loss      cross-entropy label-smoothing 0.1 weight 2
  optimizer sgd lr 0.1 momentum 0.9 weight-decay 0.0001 nesterov on except bias norm
  schedule  step every 30 by 0.1 warmup 2
  batch     64 split 4 drop-last
  validate  split 0.1
  clip      norm 1
  stop      after 3 without val-loss
  keep      best val-accuracy
  metrics   accuracy f1
  freeze    d
  freeze    d
  rate      "p/aux" 0.5
  average   ema 0.999
  init      he-normal
}
`);
  });

  it('means the same by an object as by a text', () => {
    const start = net('Same')
      .input(4)
      .tap('side', (head) => head.dense(2))
      .dense(2);
    const texts = start.train({
      loss: ['cross-entropy', 'side mse weight 0.3'],
      optimizer: 'adam lr 0.002 beta1 0.8',
      schedule: 'at 2 4 by 0.5',
      epochs: 3,
    });
    const objects = start.train({
      loss: ['cross-entropy', { head: 'side', kind: 'mse', weight: 0.3 }],
      optimizer: { kind: 'adam', lr: 0.002, beta1: 0.8 },
      schedule: { kind: 'at', epochs: [2, 4], by: 0.5 },
      epochs: 3,
    });
    expect(objects.text()).toBe(texts.text());
    expect(objects.build().settings.train).toEqual(texts.build().settings.train);
  });

  it('takes only the words of a train section, and what they take', () => {
    const start = net('Types').input(4).dense(2);
    // @ts-expect-error -- train has no key optimiser
    expect(() => start.train({ optimiser: 'adam' }).build()).toThrow(ConvlangError);
    // @ts-expect-error -- there is no optimiser adm
    expect(() => start.train({ optimizer: 'adm lr 0.1' }).build()).toThrow(ConvlangError);
    // @ts-expect-error -- there is no loss crossentropy
    expect(() => start.train({ loss: { kind: 'crossentropy' } }).build()).toThrow(ConvlangError);
    // @ts-expect-error -- adam has no momentum
    expect(() => start.train({ optimizer: { kind: 'adam', momentum: 0.9 } }).build()).toThrow(ConvlangError);
    // @ts-expect-error -- a step has an interval
    expect(() => start.train({ schedule: { kind: 'step', by: 0.1 } }).build()).toThrow(ConvlangError);
    // @ts-expect-error -- there is no metric acc
    expect(() => start.train({ keep: { best: 'val-acc' } }).build()).toThrow(ConvlangError);
    // @ts-expect-error -- nor among those that are counted
    expect(() => start.train({ metrics: ['acc'] }).build()).toThrow(ConvlangError);
    // @ts-expect-error -- a batch is a number
    expect(() => start.train({ batch: true }).build()).toThrow(ConvlangError);
    // @ts-expect-error -- one optimiser only
    expect(() => start.train({ optimizer: ['adam', 'sgd'] }).build()).toThrow(ConvlangError);
    // @ts-expect-error -- a rate is a number; as text it would be read all the same
    expect(start.train({ optimizer: { kind: 'adam', lr: '0.1' } }).text()).toContain('adam lr 0.1');
  });

  it('lists each table once and refers to it by name', () => {
    const table = [[0, 1], [1]];
    const text = net('Tables')
      .input(8, 8, 2)
      .conv({ filters: 2, kernel: 3, connect: table })
      .conv({ filters: 2, kernel: 3, connect: table })
      .text();
    expect(text).toBe(`net Tables
table table1 = [0 1; 1]
input 8x8x2
| conv 2x3x3 connect table1
| conv 2x3x3 connect table1
`);
  });

  it('writes sections with the entries in their order', () => {
    const text = net('Trained')
      .input(4)
      .dense(2)
      .softmax()
      .train({
        loss: ['cross-entropy', 'side cross-entropy weight 0.3'],
        optimizer: 'adam lr 0.001',
        epochs: 3,
      })
      .data({ source: 'digits', scale: '1/255' })
      .expect({ output: 2 })
      .text();
    expect(text).toContain(`train {
  loss      cross-entropy
  loss      side cross-entropy weight 0.3
  optimizer adam lr 0.001
  epochs    3
}
data {
  source digits
  scale  1/255
}
expect {
  output 2
}
`);
  });

  it('writes what fits no layer as it is, so that the compiler names it in its place', () => {
    const start = net('Plain').input(8, 8, 2);
    // @ts-expect-error -- a stride is a size
    const wrong = start.conv({ filters: 2, kernel: 3, stride: null, groups: -1 });
    expect(wrong.text()).toContain('conv 2x3x3 stride null groups -1');
    expect(() => wrong.build()).toThrow(ConvlangError);
    // @ts-expect-error -- a kernel has a size
    expect(() => start.conv({ filters: 2 }).build()).toThrow(ConvlangError);
  });

  it('never changes a net that is built further', () => {
    const start = net('Base').input(4);
    start.dense(3);
    expect(start.dense(2).text()).toBe('net Base\ninput 4\n| dense 2\n');
  });

  it('refuses a name or shape with no stage before it', () => {
    expect(() => net('Empty').as('c1')).toThrow(RangeError);
  });

  it('takes only what the layers take', () => {
    const start = net('Types').input(8, 8, 1);
    // @ts-expect-error -- conv has no key strides
    start.conv({ filters: 6, kernel: 5, strides: 2 });
    // @ts-expect-error -- the number of filters is needed
    start.conv({ kernel: 5 });
    // @ts-expect-error -- a window is a number, a pair or 'global'
    start.maxpool('all');
    // @ts-expect-error -- an image has three sizes, a signal two
    start.input(8, 8, 8, 1);
    // @ts-expect-error -- there is no such layer
    expect(start.convolve).toBeUndefined();
    // @ts-expect-error -- count is one of two words
    start.avgpool(2, { count: 'all' });
    // @ts-expect-error -- merging belongs to parallel
    expect(start.add).toBeUndefined();
    // @ts-expect-error -- a switch is true or false
    start.dense(3, { bias: 'off' });
    expect(start.text()).toBe('net Types\ninput 8x8x1\n');
  });
});

it('a net of signals has one size where one of images has two', () => {
  const text = net('Ecg')
    .input(1000, 12)
    .conv({ filters: 32, kernel: [5], stride: 2, pad: { left: 1, right: 2 } })
    .maxpool(2)
    .upsample([2])
    .dense(4)
    .text();
  expect(text).toBe(`net Ecg
input 1000x12
| conv 32x5 stride 2 pad left 1 right 2
| maxpool 2
| upsample 2
| dense 4
`);
});
