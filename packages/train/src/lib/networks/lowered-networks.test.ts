import { compileOrThrow } from '@convlang/compiler';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initialState } from '@convlang/backend';
import type { Attrs, Graph } from '@convlang/ir';
import { assumedLabels, coreOps, coreVocabulary, interpret, type RefTensor } from '@convlang/ops';
import { createTrainingGraph, lower, type Supports } from '@convlang/passes';
import { RandomStream, sizeOf } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { networkText, smallNetwork } from '../../testing/small-network.js';

const names = readdirSync(fileURLToPath(new URL('../../../../models', import.meta.url)))
  .filter((file) => file.endsWith('.conv'))
  .map((file) => file.slice(0, -'.conv'.length));

function isAll(value: Attrs[string] | undefined, number: number): boolean {
  return [value ?? number].flat(2).every((item) => item === number);
}

/** Windows without pads, overhang, groups and dilation. */
const isPlain: Supports = (op, { pads, overhang, groups, dilation }) =>
  op === 'pad' ||
  (isAll(pads, 0) && isAll(overhang, 0) && (op === 'bernoulli' || isAll(groups, 1)) && isAll(dilation, 1));

/** The set that docs/architecture.md lists. */
const primitives =
  'conv convInputGrad convKernelGrad matmul maxpool maxpoolGrad avgpool avgpoolGrad slice concat reshape constant oneHot bernoulli gaussian add mul div sqrt clamp sumTo reluGrad tanh normalCdf softmax softmaxCrossEntropy logSoftmax entropy adamStep nadamScales'.split(
    ' ',
  );
const isPrimitive: Supports = (op, attrs) =>
  primitives.includes(op) && isPlain(op, attrs) && (attrs['count'] ?? 'none') === 'none';

function trainingGraph(text: string): Graph {
  const { graph, settings } = compileOrThrow(text);
  const { losses, optimizer, clip, seed } = settings.train;
  const labels = assumedLabels(losses, coreVocabulary.losses);
  return createTrainingGraph(graph, { losses, optimizer, clip, seed, labels });
}

function expectSupported(graph: Graph, supports: Supports): void {
  const refused = graph.nodes.filter(({ op, attrs }) => !supports(op, attrs));
  expect(refused.map(({ op, layer }) => `${op} of ${layer ?? 'the step'}`)).toEqual([]);
}

describe('training of a published network', () => {
  it.each(names)('is said in plain windows, and in primitives, for %s', (name) => {
    const graph = trainingGraph(networkText(name));
    for (const supports of [isPlain, isPrimitive]) {
      const lowered = lower(graph, supports);
      expectSupported(lowered, supports);
      const seen = ({ inputs, outputs, parameters, updates, layers }: Graph) => ({
        inputs: inputs.map((input) => input.name),
        outputs: outputs.map((output) => output.name),
        parameters: parameters.map((parameter) => parameter.name),
        updates: updates.map((update) => update.parameter),
        layers: layers.map((layer) => [layer.name, layer.origin]),
      });
      expect(seen(lowered)).toEqual(seen(graph));
    }
  });
});

type Numbers = Readonly<Record<string, RefTensor>>;

function number(value: number): RefTensor {
  return { shape: [], data: Float64Array.of(value) };
}

/** Trains by the interpreter: losses of the steps, and the parameters after them. */
function runSteps(graph: Graph, shape: readonly number[], steps: number) {
  const random = new RandomStream(3, 'images', 'draw');
  const images = Float64Array.from({ length: sizeOf(shape) }, (_, i) => random.normal(0, i));
  const batch = shape[0] ?? 1;
  const labels = Float64Array.from({ length: batch }, (_, i) => i);
  let parameters: Numbers = Object.fromEntries(
    Object.entries(initialState(graph, 5)).map(([name, { shape: own, data }]) => [
      name,
      { shape: own, data: Float64Array.from(data) },
    ]),
  );
  const losses = Array.from({ length: steps }, (_, i) => {
    const feeds = {
      [graph.inputs[0]?.name ?? '']: { shape, data: images },
      labels: { shape: [batch], data: labels },
      weight: { shape: [batch], data: labels.map(() => 1 / batch) },
      step: number(i + 1),
      first: number(0),
      rate: number(0.01),
    };
    const { outputs, updates } = interpret(graph, coreOps, { batch, feeds, parameters });
    parameters = { ...parameters, ...updates };
    return outputs['loss']?.data[0] ?? NaN;
  });
  return { losses, parameters };
}

/** Shape of the batch and training; steps of equal size, as Adam's, are left out: they blow up rounding. */
const small = {
  'lenet5-1998': [
    [4, 32, 32, 1],
    'loss mse  optimizer sgd momentum 0.9 nesterov on weight-decay 0.01 lr 0.01',
  ],
  lenet5: [[2, 32, 32, 1], 'optimizer sgd lr 0.01'],
  resnet20: [[2, 16, 16, 3], 'optimizer rmsprop lr 0.01'],
  'mobilenet-v1': [[4, 48, 48, 3], 'optimizer sgd momentum 0.9 lr 0.01'],
} as const;

describe('training in primitives', () => {
  it.each(Object.entries(small))('gives the numbers of %s', (name, [shape, training]) => {
    const [batch, ...input] = shape;
    const sizes = {
      input,
      ...(name === 'resnet20' ? { divisor: 4 } : {}),
      ...(name === 'mobilenet-v1' ? { constants: { alpha: 0.125 } } : {}),
    };
    const graph = trainingGraph(smallNetwork(name, sizes, `batch ${batch}  ${training}  epochs 1`));
    const expected = runSteps(graph, shape, 2);
    const actual = runSteps(lower(graph, isPrimitive), shape, 2);
    expected.losses.forEach((loss, i) => {
      expect(loss).toBeGreaterThan(0);
      expect(Math.abs((actual.losses[i] ?? NaN) - loss)).toBeLessThan(1e-8 * Math.max(1, loss));
    });
    for (const [parameter, { data }] of Object.entries(expected.parameters)) {
      const found = actual.parameters[parameter]?.data ?? [];
      const furthest = data.reduce((most, v, i) => Math.max(most, Math.abs(v - (found[i] ?? NaN))), 0);
      expect(furthest, parameter).toBeLessThan(1e-7);
    }
  });
});
