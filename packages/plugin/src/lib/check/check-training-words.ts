import { compileOrThrow } from '@convlang/compiler';
import { bindBatch, type Graph, type Parameter } from '@convlang/ir';
import {
  completeChoice,
  interpret,
  trainKeys,
  type LossDefinition,
  type LossSetting,
  type OptimizerDefinition,
  type RefTensor,
  type ScheduleDefinition,
  type TargetKind,
} from '@convlang/ops';
import { createEvaluationGraph, createGradientGraph, createTrainingGraph } from '@convlang/passes';
import { RandomStream, sizeOf } from '@convlang/tensor';
import type { Toolkit } from '../merge-plugins.js';
import { moved } from './check-sample.js';
import { settingValues } from './setting-values.js';

const BATCH_SIZE = 3;
const WIDTH = 2;
const STEP = 1e-5;
const CLOSE = 1e-6;

/** Something small to be trained; for maps a network that says something of each pixel. */
function smallModel(labels: TargetKind = 'classes'): Graph {
  return compileOrThrow(
    labels === 'maps'
      ? `input 2x1x3 | conv 4x1x1 | tanh | conv ${WIDTH}x1x1 | softmax`
      : `input 3 | dense 4 | tanh | dense ${WIDTH} | softmax`,
  ).graph;
}

type Numbers = Readonly<Record<string, RefTensor>>;

/** What a step of the model takes: numbers drawn, labels of a kind, parameters of a graph. */
function numbersFor(
  graph: Graph,
  labels: TargetKind,
): { readonly feeds: Numbers; readonly parameters: Numbers } {
  const random = new RandomStream(1, 'check of a plugin', 'draw');
  const drawn = (k: number, shape: readonly number[]): RefTensor => ({
    shape,
    data: Float64Array.from({ length: sizeOf(shape) }, (_, i) => 0.2 + 0.6 * random.uniform(k, i)),
  });
  const fixed: Readonly<Record<string, number>> = { step: 1, first: 0, rate: 0.01 };
  const feeds = graph.inputs.map(({ name, value }, k): [string, RefTensor] => {
    const shape = bindBatch(graph.values[value]?.type.shape ?? [], BATCH_SIZE);
    if (name in fixed) return [name, { shape, data: Float64Array.of(fixed[name] ?? 0) }];
    if (name === 'labels' && labels !== 'values')
      return [name, { shape, data: Float64Array.from({ length: sizeOf(shape) }, (_, i) => i % WIDTH) }];
    return [name, drawn(k, shape)];
  });
  const parameters = graph.parameters.map(({ name, value, role }, k): [string, RefTensor] => {
    const { data, shape } = drawn(100 + k, bindBatch(graph.values[value]?.type.shape ?? [], BATCH_SIZE));
    return [name, { shape, data: role === 'trained' ? data : data.fill(0) }];
  });
  return { feeds: Object.fromEntries(feeds), parameters: Object.fromEntries(parameters) };
}

/** A sentence for each fault of a loss: where it is not one number a sample, or its gradient not that of its values. */
export function checkLoss(word: string, loss: LossDefinition, toolkit: Toolkit): readonly string[] {
  const setting: LossSetting = { ...settingValues(loss), kind: word, weight: 1 };
  return loss.targets.flatMap((labels) => {
    const options = { ...toolkit, losses: { output: setting }, labels, seed: 1 };
    const model = smallModel(labels);
    const graph = createGradientGraph(model, options);
    const { feeds, parameters } = numbersFor(graph, labels);
    const run = (of: Graph, at: Numbers) =>
      interpret(of, toolkit.ops, { batch: BATCH_SIZE, feeds, parameters: at }).outputs;
    const value = createEvaluationGraph(model, options);
    const lossAt = (at: Numbers): number => run(value, at)['loss']?.data[0] ?? NaN;
    const outputs = run(graph, parameters);
    if (!Number.isFinite(lossAt(parameters))) return [`${word}: with ${labels} it is ${lossAt(parameters)}`];
    return trainedOf(graph).flatMap(({ name }) => {
      const [above, below] = [STEP, -STEP].map((by) => lossAt(moved(parameters, name, 0, by)));
      const slope = ((above ?? NaN) - (below ?? NaN)) / (2 * STEP);
      const gradient = outputs[`grad/${name}`]?.data[0] ?? 0;
      return Math.abs(gradient - slope) <= CLOSE * Math.max(1, Math.abs(slope))
        ? []
        : [`${word}: with ${labels} its gradient to ${name}, at 0, is ${gradient}, not ${slope}`];
    });
  });
}

/** A sentence for each fault of an optimiser: a value that it does not give, or one that is not finite. */
export function checkOptimizer(
  word: string,
  optimizer: OptimizerDefinition,
  toolkit: Toolkit,
): readonly string[] {
  const { loss } = trainKeys(toolkit.vocabulary).loss.args;
  const losses = { output: completeChoice(loss, loss.default) as LossSetting };
  const choice = { ...settingValues(optimizer), kind: word };
  const graph = createTrainingGraph(smallModel(), { ...toolkit, losses, seed: 1, optimizer: choice });
  const numbers = numbersFor(graph, 'classes');
  const { updates } = interpret(graph, toolkit.ops, { batch: BATCH_SIZE, ...numbers });
  return Object.entries(updates).flatMap(([name, { data }]) => {
    const wrong = data.findIndex((value) => !Number.isFinite(value));
    return wrong < 0 ? [] : [`${word}: after a step, ${name}[${wrong}] is ${data[wrong]}`];
  });
}

/** A sentence where a schedule gives no rate. */
export function checkSchedule(word: string, schedule: ScheduleDefinition): readonly string[] {
  const values = settingValues(schedule);
  return [0, 0.5, 1, 2.25, 5].flatMap((epochs) => {
    const watched = Array.from({ length: Math.floor(epochs) }, (_, i) => 1 / (i + 1));
    const behind = { decayEpochs: epochs, decaySteps: { done: 4 * epochs, all: 20 } };
    const factor = schedule.factor(values, { epochs, ...behind, share: epochs / 5, watched });
    return Number.isFinite(factor) && factor >= 0
      ? []
      : [`${word}: after ${epochs} of 5 epochs it multiplies the rate by ${factor}`];
  });
}

function trainedOf({ parameters }: Graph): readonly Parameter[] {
  return parameters.filter(({ role }) => role === 'trained');
}
