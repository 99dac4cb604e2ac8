import { GraphBuilder, verify, type Graph, type ValueId } from '@convlang/ir';
import {
  buildSample,
  coreOps,
  coreRules,
  coreTyping,
  gradientRules,
  interpret,
  opSamples,
  shapeAttr,
  type OpName,
  type OpSample,
  type RefTensor,
} from '@convlang/ops';
import { RandomStream, sizeOf } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { appendGradients } from '../../index.js';

/** Places of each input that are checked; spread over all of it. */
const PLACES = 40;
const STEP = 1e-5;

interface Check {
  readonly graph: Graph;
  readonly batch: number;
  readonly feeds: Record<string, RefTensor>;
  readonly inputs: readonly string[];
}

/** The sample's op with a loss behind it: its first output times fixed numbers, summed; and the gradients as outputs. */
function buildCheck(name: OpName, sample: OpSample): Check {
  const built = buildSample(coreOps, name, sample);
  const builder = GraphBuilder.from(built.graph, coreTyping, { outputs: false, updates: false });
  const y = built.graph.outputs[0]?.value as ValueId;
  const weights = builder.input('weights', builder.typeOf(y));
  const product = builder.emit('mul', [y, weights]);
  const loss = builder.emit('sumTo', [product], { attrs: { shape: [] } });
  builder.output('loss', loss);
  const forward = builder.build();
  const full = GraphBuilder.from(forward, coreTyping, { outputs: true, updates: false });
  const real = built.graph.inputs.filter(({ value }) => built.graph.values[value]?.type.dtype === 'f32');
  const gradients = appendGradients(full, forward, coreRules.gradients, {
    of: loss,
    withRespectTo: real.map(({ value }) => value),
  });
  for (const { name: input, value } of real) full.output(`grad/${input}`, gradients.get(value) as ValueId);
  const graph = full.build();
  verify(graph, coreTyping);
  const random = new RandomStream(1, name, 'draw');
  const shape = shapeAttr(builder.typeOf(y).shape).map((size) => (size < 0 ? built.batch : size));
  const feeds: Record<string, RefTensor> = {
    weights: { shape, data: Float64Array.from({ length: sizeOf(shape) }, (_, i) => random.normal(0, i)) },
  };
  for (const [input, t] of Object.entries(built.feeds))
    feeds[input] = { shape: t.shape, data: Float64Array.from(t.data) };
  return { graph, batch: built.batch, feeds, inputs: real.map((input) => input.name) };
}

function lossAt({ graph, batch, feeds }: Check, input: string, place: number, change: number): number {
  const given = feeds[input] as RefTensor;
  const data = given.data.slice();
  data[place] = (data[place] as number) + change;
  const moved = { ...feeds, [input]: { shape: given.shape, data } };
  return interpret(graph, coreOps, { batch, feeds: moved, parameters: {} }).outputs['loss']
    ?.data[0] as number;
}

function places(length: number): readonly number[] {
  const stride = Math.max(1, Math.floor(length / PLACES));
  return Array.from({ length: Math.ceil(length / stride) }, (_, i) => i * stride);
}

const differentiable = Object.entries(gradientRules)
  .filter(([, rule]) => rule !== 'none')
  .map(([name]) => ({ name: name as OpName }));

describe.each(differentiable)('the gradient of $name', ({ name }) => {
  const samples = opSamples[name].good.filter((sample) => sample.corner !== true);

  it.each(samples)('agrees with central differences: $name', (sample) => {
    const check = buildCheck(name, sample);
    const { outputs } = interpret(check.graph, coreOps, { ...check, parameters: {} });
    for (const input of check.inputs) {
      const gradient = outputs[`grad/${input}`]?.data as Float64Array;
      for (const place of places(gradient.length)) {
        const slope = (lossAt(check, input, place, STEP) - lossAt(check, input, place, -STEP)) / (2 * STEP);
        const difference = Math.abs((gradient[place] as number) - slope);
        expect(difference, `${input}[${place}]`).toBeLessThan(1e-6 * Math.max(1, Math.abs(slope)));
      }
    }
  });
});
