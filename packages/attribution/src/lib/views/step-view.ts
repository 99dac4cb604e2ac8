import { formatFigure, wrap, tableLines } from '@convlang/diagnostics';
import { defineView, type ViewedNetwork } from '@convlang/views';
import type { OpenLayer, OpenParameter, OpenStep } from '../step/open-step.js';
import { outputNames } from './output-names.js';
import { openedStep } from './opened-steps.js';
import type { StepData, StepLayer, StepOutput, StepParameter } from './step-data.js';
import { stepPicture } from './step-picture.js';

/** Outputs that are shown. */
const MOST_OUTPUTS = 10;

/** The way back of one example. */
export const stepView = defineView({
  name: 'step',
  summary:
    'One step of training on this image as an example of the class: the loss, the gradients that go back, what becomes of the weights.',
  version: 1,
  needs: ['network', 'sample', 'label'],
  compute: async ({ network, sample, label }): Promise<StepData> => {
    const step = await openedStep(network, sample, label);
    const { loss, rate, next, layers, parameters, output } = step;
    return {
      sample: sample.name,
      className: network.classes[label] ?? String(label),
      ...{ rate, loss, nextLoss: next.loss, count: output.length },
      outputs: stepOutputs(network, step),
      layers: layers.toReversed().map(layerFigures),
      parameters: parameters.map(parameterFigures),
    };
  },
  pictures: (data) => [stepPicture(data)],
  text: stepText,
});

function stepOutputs(network: ViewedNetwork, { targets, output, next }: OpenStep): readonly StepOutput[] {
  const names = outputNames(network);
  const order = Array.from(output.keys()).sort(
    (a, b) => (targets[b] ?? 0) - (targets[a] ?? 0) || (output[b] ?? 0) - (output[a] ?? 0) || a - b,
  );
  return order.slice(0, MOST_OUTPUTS).map((i) => ({
    name: names[i] ?? String(i),
    target: targets[i] ?? NaN,
    before: output[i] ?? NaN,
    after: next.output[i] ?? NaN,
  }));
}

function layerFigures({ name, kind, output, gradient }: OpenLayer): StepLayer {
  const figures = gradient === null ? null : sizesOfNumbers(gradient.data);
  return { name, word: kind, sizes: output.shape.slice(1), gradient: figures };
}

function sizesOfNumbers(data: Float32Array): { readonly mean: number; readonly largest: number } {
  let [sum, largest] = [0, 0];
  for (const x of data) {
    sum += Math.abs(x);
    largest = Math.max(largest, Math.abs(x));
  }
  return { mean: sum / Math.max(1, data.length), largest };
}

function parameterFigures({ name, before, after }: OpenParameter): StepParameter {
  const squares = (valueAt: (i: number) => number): number =>
    Math.sqrt(before.data.reduce((sum, _, i) => sum + valueAt(i) ** 2, 0) / Math.max(1, before.data.length));
  const change = squares((i) => (after.data[i] ?? NaN) - (before.data[i] ?? NaN));
  return { name, count: before.data.length, size: squares((i) => before.data[i] ?? NaN), change };
}

function stepText(data: StepData, width: number): readonly string[] {
  const { sample, className, loss, nextLoss, rate, outputs, count, layers, parameters } = data;
  const shown = count > outputs.length ? `, ${outputs.length} of ${count}` : '';
  return [
    ...wrap(
      `${sample} as an example of ${className}: the loss is ${formatFigure(loss)}, and after a step with rate ${formatFigure(rate)} it is ${formatFigure(nextLoss)}`,
      width,
    ),
    '',
    ...tableLines(
      [`output${shown}`, 'target', 'before', 'after'],
      outputs.map(({ name, ...numbers }) => [
        name,
        ...[numbers.target, numbers.before, numbers.after].map(formatFigure),
      ]),
      width,
    ),
    '',
    ...tableLines(
      ['gradient at', 'mean size', 'largest'],
      layers.map(({ name, gradient }) =>
        gradient === null
          ? [name, 'none', '']
          : [name, formatFigure(gradient.mean), formatFigure(gradient.largest)],
      ),
      width,
    ),
    '',
    ...tableLines(
      ['weights', 'numbers', 'size', 'change'],
      parameters.map(({ name, count: numbers, size, change }) => [
        name,
        String(numbers),
        formatFigure(size),
        formatFigure(change),
      ]),
      width,
    ),
  ];
}
