import { BATCH, GraphBuilder, type Graph, type ValueId } from '@convlang/ir';
import { coreOps, coreTyping, createTyping, defineOp } from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import { fuse } from './fuse.js';
import { scheduleGraph, type TraitTable } from './schedule.js';

const IMAGES = { dtype: 'f32', shape: [BATCH, 4, 4, 2] } as const;

/** The ops of each step of the fused schedule of a graph. */
function stepsOf(graph: Graph, ops: TraitTable = coreOps): readonly string[] {
  return fuse(scheduleGraph(graph, ops), ops).steps.map((step) => step.map(({ op }) => op).join(' '));
}

/** A graph over images, with a 3x3 convolution that keeps their shape. */
class Sketch {
  readonly builder: GraphBuilder;
  readonly x: ValueId;
  #parameters = 0;

  constructor(typing = coreTyping) {
    this.builder = new GraphBuilder('sketch', typing);
    this.x = this.builder.input('x', IMAGES);
  }

  parameter(shape: readonly number[]): ValueId {
    const name = `p${this.#parameters++}`;
    const initializer = { kind: 'constant', value: 0 } as const;
    return this.builder.parameter(
      { name, layer: name, stream: name, initializer, role: 'trained' },
      { dtype: 'f32', shape: [...shape] },
    );
  }

  conv(x: ValueId): ValueId {
    return this.builder.emit('conv', [x, this.parameter([3, 3, 2, 2])], { attrs: { pads: [1, 1, 1, 1] } });
  }

  pool(x: ValueId, stride = 2): ValueId {
    const attrs = { kernel: [2, 2], stride: [stride, stride], pads: [0, 0, 0, 0] };
    return this.builder.emit('maxpool', [x], { attrs });
  }

  norm(x: ValueId): ValueId {
    const statistics = Array.from({ length: 4 }, () => this.parameter([2]));
    return this.builder.emit('batchNorm', [x, ...statistics], { attrs: { epsilon: 1e-5, momentum: 0.1 } });
  }

  steps(...outputs: readonly ValueId[]): readonly string[] {
    outputs.forEach((output, i) => {
      this.builder.output(`y${i}`, output);
    });
    return stepsOf(this.builder.build());
  }
}

describe('fuse', () => {
  it('joins bias, batch normalisation, addition and activation to a convolution', () => {
    const sketch = new Sketch();
    const { builder, x } = sketch;
    const normed = sketch.norm(builder.emit('add', [sketch.conv(x), sketch.parameter([2])]));
    const y = builder.emit('relu', [builder.emit('add', [normed, x])]);
    expect(sketch.steps(y)).toEqual(['conv add batchNorm add relu']);
  });

  it('joins bias and activation to a product', () => {
    const sketch = new Sketch();
    const { builder, x } = sketch;
    const flat = builder.emit('reshape', [x], { attrs: { shape: [32] } });
    const product = builder.emit('matmul', [flat, sketch.parameter([32, 3])]);
    const biased = builder.emit('add', [product, sketch.parameter([3])]);
    expect(sketch.steps(builder.emit('tanh', [biased]))).toEqual(['reshape', 'matmul add tanh']);
  });

  it('adds to the last of two convolutions, whose other side is there by then', () => {
    const sketch = new Sketch();
    const [left, right] = [sketch.conv(sketch.x), sketch.conv(sketch.x)];
    expect(sketch.steps(sketch.builder.emit('add', [left, right]))).toEqual(['conv', 'conv add']);
  });

  it('leaves a value that somebody else reads', () => {
    const sketch = new Sketch();
    const made = sketch.conv(sketch.x);
    const rectified = sketch.builder.emit('relu', [made]);
    expect(sketch.steps(made, rectified)).toEqual(['conv', 'relu']);
  });

  it('leaves what is neither elementwise nor a pool, and what follows it', () => {
    const sketch = new Sketch();
    const larger = sketch.builder.emit('upsample', [sketch.conv(sketch.x)], { attrs: { factor: [2, 2] } });
    expect(sketch.steps(sketch.builder.emit('relu', [larger]))).toEqual(['conv', 'upsample', 'relu']);
  });

  it('ends a step with a pool of what bias, batch normalisation and activation are applied to', () => {
    const sketch = new Sketch();
    const { builder, x } = sketch;
    const normed = sketch.norm(builder.emit('add', [sketch.conv(x), sketch.parameter([2])]));
    const pooled = sketch.pool(builder.emit('relu', [normed]));
    expect(sketch.steps(builder.emit('tanh', [pooled]))).toEqual(['conv add batchNorm relu maxpool', 'tanh']);
  });

  it('knows a mean as a pool, and leaves one that follows no convolution', () => {
    const sketch = new Sketch();
    const attrs = { kernel: [2, 2], stride: [2, 2], count: 'real' };
    const mean = sketch.builder.emit('avgpool', [sketch.conv(sketch.pool(sketch.x, 1))], { attrs });
    expect(sketch.steps(mean)).toEqual(['maxpool', 'conv avgpool']);
  });

  it('leaves a pool of what a gradient reads as well, and one that keeps the size', () => {
    const read = new Sketch();
    const made = read.conv(read.x);
    const pooled = read.pool(made);
    const gradient = read.builder.emit('maxpoolGrad', [made, pooled, pooled], {
      attrs: { kernel: [2, 2], stride: [2, 2] },
    });
    expect(read.steps(gradient)).toEqual(['conv', 'maxpool', 'maxpoolGrad']);
    const large = new Sketch();
    expect(large.steps(large.pool(large.conv(large.x), 1))).toEqual(['conv', 'maxpool']);
  });

  it('leaves a pool of a sum with other images, of which an engine would have to find the rows that it holds', () => {
    const sketch = new Sketch();
    const sum = sketch.builder.emit('add', [sketch.conv(sketch.x), sketch.x]);
    expect(sketch.steps(sketch.pool(sum))).toEqual(['conv add', 'maxpool']);
  });

  it('leaves an op that makes its value larger', () => {
    const sketch = new Sketch();
    const { builder, x } = sketch;
    const cell = builder.emit('conv', [x, sketch.parameter([4, 4, 2, 2])]);
    expect(sketch.steps(builder.emit('add', [cell, x]))).toEqual(['conv', 'add']);
  });

  it('leaves what has no batch, which is a sum over all samples', () => {
    const sketch = new Sketch();
    const { builder } = sketch;
    const flat = builder.emit('reshape', [sketch.x], { attrs: { shape: [32] } });
    const product = builder.emit('matmul', [flat, flat], { attrs: { transposeA: true } });
    expect(sketch.steps(builder.emit('square', [product]))).toEqual(['reshape', 'matmul', 'square']);
  });

  it('keeps the steps of an optimiser behind the commit', () => {
    const sketch = new Sketch();
    const { builder } = sketch;
    const rate = builder.input('rate', { dtype: 'f32', shape: [] });
    const w = sketch.parameter([2]);
    builder.output('y', builder.emit('relu', [sketch.conv(sketch.x)]));
    builder.update('p0', builder.emit('sgdStep', [w, w, rate]));
    const fused = fuse(scheduleGraph(builder.build(), coreOps), coreOps);
    expect(fused.steps.map((step) => step.map(({ op }) => op))).toEqual([['conv', 'relu'], ['sgdStep']]);
    expect(fused.commitAt).toBe(1);
  });

  it('knows an op of a plugin by its traits', () => {
    const ops = {
      ...coreOps,
      blur: defineOp({ ...coreOps.lrn, name: 'blur', traits: { takesEpilogue: true } }),
      twice: defineOp({ ...coreOps.square, name: 'twice' }),
    };
    const { builder, x } = new Sketch(createTyping(ops));
    const attrs = { size: 3, alpha: 1, beta: 1, k: 1 };
    builder.output('y', builder.emit('twice', [builder.emit('blur', [x], { attrs })]));
    expect(stepsOf(builder.build(), ops)).toEqual(['blur twice']);
  });

  it('joins to what an op makes by sample, and leaves the numbers of the batch that it makes beside', () => {
    const { batchNormTrain } = coreOps;
    const ops = {
      ...coreOps,
      batchNormTrain: { ...batchNormTrain, traits: { ...batchNormTrain.traits, takesEpilogue: true } },
    };
    const sketch = new Sketch();
    const { builder, x } = sketch;
    const [normed = x, mean = x, variance = x] = builder.emitAll(
      'batchNormTrain',
      [x, sketch.parameter([2]), sketch.parameter([2])],
      { attrs: { epsilon: 1e-5 } },
    );
    builder.output('y', builder.emit('relu', [builder.emit('add', [normed, x])]));
    builder.output('mean', mean);
    builder.output('variance', variance);
    const graph = builder.build();
    expect(stepsOf(graph, ops)).toEqual(['batchNormTrain add relu']);
    expect(stepsOf(graph)).toEqual(['batchNormTrain', 'add', 'relu']);
  });
});
