import { compile } from '@convlang/compiler';
import type { DataSource, ImageShape } from '@convlang/data';
import type { Graph } from '@convlang/ir';
import { coreVocabulary, shapeBehind, type PreprocessStep } from '@convlang/ops';
import { folderOf, pathFrom } from '@convlang/semantics';
import { takesShape, type ModelInput } from '../step/model-input.js';
import type { TrainableModel } from '../trainable-model.js';

/** A step of preprocessing, and how a file says it. */
interface WrittenStep {
  readonly step: PreprocessStep;
  readonly text: string;
}

/**
 * What makes images fit an input, a sentence each; none that does not work. Steps of preprocessing are tried on the shape, another input
 * by compiling the model's text with it.
 *
 * @param shape of the images behind the preprocessing that the file has
 */
export function shapeAdvice(
  model: TrainableModel,
  source: DataSource,
  input: ModelInput,
  shape: ImageShape,
): readonly string[] {
  const hasInput = (sizes: ImageShape): boolean => compilesWith(model, input, sizesFor(input, sizes));
  const inputText = (sizes: ImageShape): string => `input ${sizesFor(input, sizes).join('x')}`;
  // The steps of a data section are for the images of all inputs.
  const steps = source.inputs === undefined ? stepsTo(shape, input.shape) : [];
  const { imageSteps } = model.vocabulary ?? coreVocabulary;
  const all = steps.map(({ step }) => step);
  const { shape: reached } = shapeBehind(shape, all, imageSteps);
  const inData = `in the data section: ${steps.map(({ text }) => text).join('  ')}`;
  const isReached = takesShape(input, reached, source.isTable);
  const both = `${inData}, and in the model: ${inputText(reached)}`;
  const ways = [
    ...(steps.length > 0 && isReached ? [inData] : []),
    ...(steps.length > 0 && !isReached && hasInput(reached) ? [both] : []),
    ...(hasInput(shape) ? [`in the model: ${inputText(shape)}`] : []),
  ];
  return ways.map((way, i) => (i === 0 ? way : `or ${way}`));
}

/** Steps that bring images nearer to an input of three sizes. */
function stepsTo([h, w, c]: ImageShape, taken: readonly number[]): readonly WrittenStep[] {
  const [height = 1, width = 1, channels = 1] = taken;
  if (taken.length !== 3) return [];
  const gray: WrittenStep[] = c === 3 && channels === 1 ? [{ step: { kind: 'gray' }, text: 'gray' }] : [];
  if (h === height && w === width) return gray;
  const isPadded = h <= height && w <= width;
  const kind = isPadded ? 'pad' : 'resize';
  const from = isPadded ? `${h}x${w} to ` : '';
  return [...gray, { step: { kind, height, width }, text: `${kind} ${from}${height}x${width}` }];
}

/** Sizes that an input of as many sizes says images of a shape with. */
function sizesFor({ shape: taken }: ModelInput, shape: ImageShape): readonly number[] {
  const ones = shape.slice(0, 3 - taken.length);
  return ones.every((size) => size === 1) ? shape.slice(ones.length) : shape;
}

/** Whether the model's text is one of a sound model with another input. */
function compilesWith(model: TrainableModel, { name }: ModelInput, sizes: readonly number[]): boolean {
  const { text, used = {} } = model;
  const span = inputSpan(model.graph, name);
  if (text === undefined || span === undefined) return false;
  const changed = `${text.slice(0, span.start)}input ${sizes.join('x')}${text.slice(span.end)}`;
  const readFile = (path: string): string => {
    const kept = used[pathFrom(folderOf(span.file), path)];
    if (kept === undefined) throw new Error('it was not kept');
    return kept;
  };
  return compile({ path: span.file, text: changed }, { readFile }).graph !== null;
}

function inputSpan({ inputs, layers }: Graph, name: string) {
  const value = inputs.find((input) => input.name === name)?.value;
  return layers.find(({ output }) => output === value)?.origin?.span;
}
