import {
  checkMixing,
  countBatches,
  imageShapes,
  isImageItself,
  targetOf,
  type DataSource,
} from '@convlang/data';
import { closestWord } from '@convlang/diagnostics';
import type { Graph, GraphOutput, Origin } from '@convlang/ir';
import { coreVocabulary, findWord, wordText, type Settings, type WatchedMetric } from '@convlang/ops';
import { fail } from '../failure/fail.js';
import { batchSettings } from '../run/batch-settings.js';
import { modelInput, modelInputs, takesShape, type ModelInput } from '../step/model-input.js';
import { plainMetric } from '../score/metric-sums.js';
import { classCount } from '../score/scored.js';
import { checkTarget, type TrainedHead } from './check-target.js';
import { headName, labelColumns, headLoss } from './head-columns.js';
import { seenShape } from './seen-shape.js';
import { shapeAdvice } from './shape-advice.js';
import type { RunData } from '../run/run-data.js';
import type { TrainableModel } from '../trainable-model.js';

/**
 * Finds out before the first step whether data and model fit each other.
 *
 * @throws ConvlangError E605 (shape), E606 (classes), E611 (several inputs), E612 (kind of labels), E609 (a metric that
 *   the run never has), E627 or E628 (names of inputs or heads), E557 (images that cannot be mixed), E629 (random changes that the labels cannot go along with) or E630 (no batch is left), with the place in the model file
 */
export function checkRun(model: TrainableModel, data: RunData): void {
  for (const source of [data.train, data.validation]) if (source !== null) checkSource(model, source);
  checkAugment(model, data.train);
  checkWatched(model, data);
  checkBatches(model.settings, data);
}

/**
 * Finds out whether the samples of a source fit a model.
 *
 * @throws ConvlangError E538, E605, E606, E611, E612, E627, E628 or E644 (preprocessing that moves images away from under their labels)
 */
export function checkSource(model: TrainableModel, source: DataSource): void {
  const { graph, settings } = model;
  checkInputs(model, source);
  checkHeadNames(model, source);
  checkPreprocess(model, source);
  for (const [head, { kind: loss }] of Object.entries(settings.train.losses)) {
    const output = graph.outputs.find(({ name }) => name === head);
    if (output !== undefined)
      checkHead(model, source, output, { head, loss, target: targetOf(source, head) });
  }
}

function checkInputs(model: TrainableModel, source: DataSource): void {
  const { graph, settings } = model;
  const { inputs } = source;
  if (inputs === undefined) {
    checkImages(model, source, modelInput(graph, [BY_NAME]), '');
    return;
  }
  const taken = modelInputs(graph);
  const names = taken.map(({ name }) => name);
  const unknown = Object.keys(inputs).filter((name) => !names.includes(name));
  const missing = names.filter((name) => !Object.hasOwn(inputs, name));
  if (unknown.length + missing.length > 0) {
    const slots = { given: Object.keys(inputs).join(', '), taken: names.join(', ') };
    fail('E627', slots, settings.data.span, { notes: meant(unknown, missing) });
  }
  for (const input of taken) {
    const shape = inputs[input.name];
    if (shape !== undefined) checkImages(model, { ...source, shape }, input, ` for ${input.name}`);
  }
}

const BY_NAME = 'a source may give an image for each by its name: `fromArrays({ inputs: { ... } })`';

/** Names that may be misspelt. */
function meant(unknown: readonly string[], missing: readonly string[]): readonly string[] {
  return unknown.flatMap((name) => {
    const close = closestWord(name, missing);
    return close === undefined ? [] : [`is ${name} meant to be ${close}?`];
  });
}

/** @param whose ` for left` where the images have names */
function checkImages(model: TrainableModel, source: DataSource, input: ModelInput, whose: string): void {
  const { graph, settings } = model;
  const { span } = settings.data;
  const shape = seenShape(model, source);
  if (takesShape(input, shape, source.isTable)) return;
  const [given, taken] = [shape.join('x'), input.shape.join('x')];
  const notes = [
    `${source.name} gives ${source.shape.join('x')}${given === source.shape.join('x') ? '' : `, ${given} after preprocessing`}`,
    ...shapeAdvice(model, source, input, shape),
  ];
  const { value } = graph.inputs.find(({ name }) => name === input.name) ?? { value: -1 };
  const origin = graph.layers.find((layer) => layer.output === value)?.origin;
  fail('E605', { given: given + whose, taken }, span ?? origin?.span ?? null, { notes });
}

/** Labels by head are for heads that there are, and every head that has a loss has some. */
function checkHeadNames({ graph, settings }: TrainableModel, { name, heads }: DataSource): void {
  if (heads === undefined) return;
  const known = graph.outputs.map((output) => output.name);
  const unknown = Object.keys(heads).filter((head) => !known.includes(head));
  const missing = Object.keys(settings.train.losses).filter((head) => !Object.hasOwn(heads, head));
  const [first] = unknown;
  const [lacking] = missing;
  if (first === undefined && lacking === undefined) return;
  const fault =
    first === undefined
      ? `none for ${headName(lacking ?? '')}, which has a loss`
      : `the model has no tap ${first}`;
  const slots = { source: name, given: Object.keys(heads).join(', '), fault };
  fail('E628', slots, settings.train.span ?? settings.data.span, {
    notes: meant(unknown, missing.length > 0 ? missing : known),
  });
}

/** The labels of a head that lie on the pixels of an image, and their height and width; `null` where they do not. */
function labelsOnPixels(
  source: DataSource,
  head: string,
): { readonly labels: 'maps' | 'images'; readonly size: readonly [number, number] } | null {
  const { targets, target = [] } = targetOf(source, head);
  if (isImageItself(target) || (targets !== 'maps' && target.length !== 3)) return null;
  const [h = 0, w = 0] = target;
  return { labels: targets === 'maps' ? 'maps' : 'images', size: [h, w] };
}

/** Labels are not cut and padded as images are: those as large as the images that come in would no longer lie on them. */
function checkPreprocess(model: TrainableModel, source: DataSource): void {
  const { data, train } = model.settings;
  const { imageSteps } = model.vocabulary ?? coreVocabulary;
  const left = data.preprocess.slice(source.prepared ?? 0);
  const step = left.find(({ kind }) => {
    const { movesPixels, keepsWhole } = findWord(imageSteps, 'step of preprocessing', kind);
    return movesPixels && keepsWhole !== true;
  });
  if (step === undefined) return;
  for (const head of Object.keys(train.losses)) {
    const on = labelsOnPixels(source, head);
    if (on === null) continue;
    const size = on.size.join('x');
    const isUnder = imageShapes(source).some((shape) => shape.slice(0, 2).join('x') === size);
    if (isUnder) fail('E644', { step: step.kind, labels: on.labels, size }, data.span);
  }
}

/** Random changes that labels which lie on the pixels cannot go along with. */
function checkAugment(model: TrainableModel, source: DataSource): void {
  const {
    settings: { data, train },
    vocabulary = coreVocabulary,
  } = model;
  checkMixing(source, batchSettings(model));
  const seen = imageShapes(source).map((shape) => seenShape(model, { ...source, shape }));
  for (const head of Object.keys(train.losses)) {
    const on = labelsOnPixels(source, head);
    if (on === null) continue;
    const [h, w] = on.size;
    const refuse = (step: string, reason: string): never =>
      fail('E629', { step, labels: on.labels, reason }, data.span);
    for (const step of data.augment) {
      const definition = findWord(vocabulary.augmentations, 'augmentation', step.kind);
      if ('mix' in definition) continue;
      const word = wordText(definition, step);
      const effect = definition.target;
      if (effect === undefined) refuse(word, 'it does not say what becomes of them');
      if (effect === 'moves' && !seen.some((shape) => shape[0] === h && shape[1] === w))
        refuse(word, `they are of ${h}x${w}, and the images of ${(seen[0] ?? []).slice(0, 2).join('x')}`);
    }
  }
}

function checkHead(
  model: TrainableModel,
  source: DataSource,
  output: GraphOutput,
  trained: TrainedHead,
): void {
  const { graph, settings } = model;
  const { targets, classes: names } = trained.target;
  checkTarget(model, source, trained);
  if (targets === 'values') return;
  const width = labelColumns(model, output.name, targets);
  const classes = names.length;
  const [only] = names;
  if (classes === 1 && only !== undefined)
    fail('E538', { source: source.name, name: JSON.stringify(only) }, settings.data.span);
  if (classes === 0 || classCount(width) === classes) return;
  const origin = headOrigin(graph, output);
  const slots = { classes, head: headName(output.name), width };
  const notes = [widthHint(model, trained, classes), ...lackingHint(model, source, width)];
  fail('E606', slots, origin?.span ?? null, { notes, chain: origin?.chain ?? [] });
}

/** How a head of a number for each class is written. */
function widthHint(
  { settings, vocabulary }: TrainableModel,
  { head, loss, target }: TrainedHead,
  classes: number,
): string {
  if (target.targets === 'maps')
    return `each pixel needs a number for each class: conv ${classes}x1x1 | softmax`;
  // Such a loss needs no probabilities.
  if (headLoss(settings.train.losses, head, vocabulary)?.reads === 'values')
    return `${loss} compares with 1 for the class of a sample and 0 for each other: dense ${classes}`;
  return `the last layer should give ${classes}: dense ${classes} | softmax`;
}

/** Classes that only the labels tell of may be too few. */
function lackingHint(
  { settings }: TrainableModel,
  { classesFound, classes }: DataSource,
  width: number,
): readonly string[] {
  if (classesFound === undefined || settings.data.classes.length > 0 || width <= classes.length) return [];
  const names = classes.slice(0, 2).map((name) => JSON.stringify(name));
  return [
    `or, where the data only lacks a class, name all ${width} in the data section: classes ${names.join(' ')} ...`,
  ];
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
    const notes = missing
      ? ['`validate split 10%` in the train section holds samples out to measure on']
      : [];
    if (missing || isLost) fail('E609', { metric, word }, train.span, { notes });
  };
  check(train.stop?.metric, 'stop');
  check(train.keep, 'keep');
}
