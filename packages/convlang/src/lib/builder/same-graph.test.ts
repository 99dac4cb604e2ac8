import { describe, expect, it } from 'vitest';
import { ConvlangError } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';
import { compileModel } from '../compile-model.js';
import { net } from './net.js';
import type { PipelinePart } from './pipeline.js';

/** The graph without the places in the text, which differ. */
function withoutPlaces(graph: Graph): unknown {
  return { ...graph, layers: graph.layers.map(({ origin: _, args: __, ...layer }) => layer) };
}

describe('a built net', () => {
  it('has the graph and settings of LeNet-5 as a file', () => {
    const built = net('LeNet5')
      .input(32, 32, 1)
      .conv({ filters: 6, kernel: 5 })
      .shape(28, 28, 6)
      .as('c1')
      .relu()
      .maxpool(2)
      .conv({ filters: 16, kernel: 5 })
      .as('c3')
      .relu()
      .maxpool(2)
      .dense(120)
      .relu()
      .dense(84)
      .relu()
      .dense(10)
      .softmax()
      .train({ optimizer: 'adam lr 0.001', epochs: 10, batch: 64, validate: 'split 10%', seed: 1998 })
      .data({ source: 'digits', pad: '28x28 to 32x32', scale: '1/255' })
      .expect({ params: 61706, macs: 416520 })
      .build();
    const file = compileModel(
      `net LeNet5
      input 32x32x1 | conv 6x5x5 stride 1 -> 28x28x6 as c1 | relu | maxpool 2 | conv 16x5x5 as c3 | relu | maxpool 2
      | dense 120 | relu | dense 84 | relu | dense 10 | softmax
      train { optimizer adam lr 0.001 epochs 10 batch 64 validate split 10% seed 1998 }
      data { source digits pad 28x28 to 32x32 scale 1/255 }`,
      'lenet5.conv',
    );
    expect(withoutPlaces(built.graph)).toEqual(withoutPlaces(file.graph));
    expect(built.settings.train).toEqual({ ...file.settings.train, span: built.settings.train.span });
    expect(built.settings.data.preprocess).toEqual(file.settings.data.preprocess);
  });

  it('has the graph of branches, repeats, taps, second paths and shared weights as a file', () => {
    const half: PipelinePart = (start) => start.conv({ filters: 4, kernel: 3, pad: 1 }).relu();
    const built = net('Mixed')
      .rounding({ conv: 'floor', pool: 'ceil' })
      .input(9, 9, 4)
      .repeat(2, half)
      .parallel('concat', [half, (b) => b.skip()])
      .maxpool(2)
      .as('down')
      .tap('side', (b) => b.dense(2).softmax())
      .conv({ filters: 8, kernel: 3, connect: [[0], [1], [2], [3], [4], [5], [6], [0, 7]] })
      .from('down')
      .avgpool('global')
      .dense(3)
      .softmax()
      .build();
    const file = compileModel(
      `net Mixed rounding conv floor pool ceil
      table links = [0; 1; 2; 3; 4; 5; 6; 0 7]
      block half { conv 4x3x3 pad 1 | relu }
      input 9x9x4
      | repeat 2 { conv 4x3x3 pad 1 | relu }
      | parallel concat { - conv 4x3x3 pad 1 | relu  - skip }
      | maxpool 2 as down | tap side { dense 2 | softmax }
      | conv 8x3x3 connect links
      | from down | avgpool global | dense 3 | softmax`,
      'mixed.conv',
    );
    expect(withoutPlaces(built.graph)).toEqual(withoutPlaces(file.graph));
  });

  it('throws with places in its text', () => {
    const wrong = net('Wrong').input(224, 224, 3).conv({ filters: 96, kernel: 11, stride: 4 });
    try {
      wrong.build();
      expect.unreachable('the window does not fit');
    } catch (error) {
      expect(error).toBeInstanceOf(ConvlangError);
      const [first] = (error as ConvlangError).diagnostics;
      expect(first?.code).toBe('E203');
      expect(wrong.text().slice(first?.span?.start, first?.span?.end)).toBe('conv 96x11x11 stride 4');
    }
  });
});
