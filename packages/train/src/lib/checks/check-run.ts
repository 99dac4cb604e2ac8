import { countBatches, type DataSource } from '@convlang/data';
import { assert } from '@convlang/diagnostics';
import type { Graph, GraphOutput, Origin } from '@convlang/ir';
import { coreVocabulary, findWord, type LossSetting, type Settings, type WatchedMetric } from '@convlang/ops';
import { fail } from '../fail.js';
import { modelInput, takesShape } from '../step/model-input.js';
import { plainMetric } from '../score/metric-sums.js';
import { classCount } from '../score/scored.js';
import { checkTarget } from './check-target.js';
import { seenShape } from './seen-shape.js';
import type { RunData } from '../run/run-data.js';
import type { TrainableModel } from '../trainable-model.js';

/**
 * Finds out before the first step whether data and model fit each other.
 *
 * @throws ConvlangError E605 (shape), E606 (classes), E611 (several inputs), E612 (kind of labels), E609 (a metric that
 *   the run never has) or E630 (no batch is left), with the place in the model file
 */
export function checkRun(model: TrainableModel, data: RunData): void {
  for (const source of [data.train, data.validation]) if (source !== null) checkSource(model, source);
  checkWatched(model, data);
  checkBatches(model.settings, data);
}

/**
 * Finds out whether the samples of a source fit a model.
 *
 * @throws ConvlangError E538, E605, E606, E611 or E612
 */
export function checkSource(model: TrainableModel, source: DataSource): void {
  const { graph, settings } = model;
  checkImages(model, source);
  for (const [head, loss] of Object.entries(settings.train.losses)) {
    const output = graph.outputs.find(({ name }) => name === head);
    if (output !== undefined) checkHead(model, source, output, loss);
  }
}

/** Numbers that a head gives for one sample. */
export function headWidth(graph: Graph, head: string): number {
  const output = graph.outputs.find(({ name }) => name === head);
  const shape = graph.values[output?.value ?? -1]?.type.shape;
  assert(shape !== undefined, `the model has the head ${head}`);
  return shape.slice(1).reduce<number>((product, dim) => product * Number(dim), 1);
}

function checkImages(model: TrainableModel, source: DataSource): void {
  const { graph, settings } = model;
  const { span } = settings.data;
  const input = modelInput(graph);
  const shape = seenShape(model, source);
  if (takesShape(input, shape)) return;
  const [given, taken] = [shape.join('x'), input.shape.join('x')];
  const notes = [
    `${source.name} gives ${source.shape.join('x')}${given === source.shape.join('x') ? '' : `, ${given} after preprocessing`}`,
    ...shapeHints(source.shape, input.shape),
  ];
  const origin = graph.layers.find((layer) => layer.kind === 'input')?.origin;
  fail('E605', { given, taken }, span ?? origin?.span ?? null, { notes });
}

function shapeHints(given: readonly number[], taken: readonly number[]): string[] {
  const [h = 1, w = 1, c = 1] = given;
  const [height = 1, width = 1, channels = 1] = taken;
  const hints: string[] = [];
  if (taken.length === 3 && (h !== height || w !== width)) {
    const word =
      h <= height && w <= width ? `pad ${h}x${w} to ${height}x${width}` : `resize ${height}x${width}`;
    hints.push(`in the data section: ${word}`);
  }
  if (c === 3 && channels === 1) hints.push('in the data section: gray');
  hints.push(`or in the model: input ${given.join('x')}`);
  return hints;
}

function checkHead(model: TrainableModel, source: DataSource, output: GraphOutput, loss: LossSetting): void {
  const { graph, settings } = model;
  checkTarget(model, source, { ...loss, head: output });
  if (source.targets === 'values') return;
  const width = headWidth(graph, output.name);
  const classes = source.classes.length;
  const [only] = source.classes;
  if (classes === 1 && only !== undefined)
    fail('E538', { source: source.name, name: JSON.stringify(only) }, settings.data.span);
  if (classes === 0 || classCount(width) === classes) return;
  const origin = headOrigin(graph, output);
  const slots = { classes, head: headName(output.name), width };
  const notes = [`the last layer should give ${classes}: dense ${classes} | softmax`];
  fail('E606', slots, origin?.span ?? null, { notes, chain: origin?.chain ?? [] });
}

/** `the model` for the main head, else the tap by name. */
export function headName(head: string): string {
  return head === 'output' ? 'the model' : `tap ${head}`;
}

/** The layer that decides how many numbers a head gives: the last one with parameters before its end. */
function headOrigin(graph: Graph, output: GraphOutput): Origin | undefined {
  const end = graph.layers.findIndex((layer) => layer.output === output.value);
  const before = graph.layers.slice(0, end + 1);
  return (before.findLast((layer) => layer.parameters.length > 0) ?? before.at(-1))?.origin;
}

function checkBatches({ train: { batch, dropLast = false, span } }: Settings, { train }: RunData): void {
  if (countBatches(train, { batch, dropLast }) > 0) return;
  const notes = [`batch ${train.count} takes them all at once`];
  fail('E630', { batch, count: train.count }, span, { notes });
}

function checkWatched(
  { settings: { train }, vocabulary = coreVocabulary }: TrainableModel,
  data: RunData,
): void {
  const check = (metric: WatchedMetric | undefined | null, word: string): void => {
    if (metric === null || metric === undefined) return;
    const missing = metric.startsWith('val-') && data.validation === null;
    const name = plainMetric(metric);
    const isLost =
      name !== 'loss' && !findWord(vocabulary.metrics, 'metric', name).targets.includes(data.train.targets);
    if (missing || isLost) fail('E609', { metric, word }, train.span);
  };
  check(train.stop?.metric, 'stop');
  check(train.keep, 'keep');
}
