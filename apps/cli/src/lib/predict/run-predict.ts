import { assert, ConvlangError, diagnosticToJson, formatFigure, visible } from '@convlang/diagnostics';
import { fitImage, sampleSize, type ImageShape } from '@convlang/data';
import { findWord } from '@convlang/ops';
import { tensor, type Tensor } from '@convlang/tensor';
import {
  createPredictor,
  trainedTaps,
  type BackendUse,
  type ModelImages,
  type StoredWeights,
} from '@convlang/train';
import { modelInputs } from '@convlang/train/step';
import { withBackend } from '../backends/with-backend.js';
import type { CommandScope } from '../command-scope.js';
import { exitCodes } from '../exit-codes.js';
import { printDiagnostics } from '../failure/report-failure.js';
import { compileFile, type CompiledFile } from '../model-file/compile-file.js';
import { counted, percent } from '../output/numbers.js';
import { printJson } from '../output/print-json.js';
import { readWeights, type WeightsRequest } from '../model-file/read-weights.js';
import { loadSamples, type PictureSample } from './load-samples.js';
import { readHead, type HeadPrediction, type OutputReading, type Prediction } from './prediction.js';

/** What `convlang predict` was asked for. */
export interface PredictRequest extends WeightsRequest {
  readonly file: string;
  readonly images: readonly string[];
  readonly backend?: string;
  readonly fast?: boolean;
  readonly threads?: number;
  readonly json?: boolean;
}

/**
 * Does what `convlang predict` was asked for. The exit status becomes 1 when the model gives numbers that are not finite, and when an image
 * cannot be read or fitted: that is said, and the others are told all the same.
 *
 * @throws ConvlangError for a wrong model file, weights of another model, and where no image can be read and fitted
 */
export async function runPredict(request: PredictRequest, scope: CommandScope): Promise<void> {
  const { context } = scope;
  const model = await compileFile(request.file, scope);
  const stored = await readWeights(request, model, context.err);
  const refused: ConvlangError[] = [];
  const read = await loadSamples(
    request.images,
    modelInputs(model.graph).map((input) => input.name),
    (error) => refused.push(error),
  );
  const samples = read.filter((sample) => isFitting(model, sample, refused));
  const [first] = refused;
  if (first !== undefined && samples.length === 0) throw first;
  const wanted = {
    name: request.backend,
    fast: request.fast,
    threads: request.threads,
    toolkit: model.toolkit,
    err: context.err,
  };
  const { predictions, backend } = await withBackend(wanted, async ({ name, use }) => ({
    predictions: await predictSamples(model, stored, samples, use),
    backend: name,
  }));
  const isBroken = ({ isFinite, taps = {} }: Prediction): boolean =>
    !isFinite || Object.values(taps).some((own) => !own.isFinite);
  if (predictions.some(isBroken)) scope.finish(exitCodes.input);
  const diagnostics = refused.flatMap((error) => error.diagnostics);
  if (diagnostics.length > 0) scope.finish(exitCodes.input);
  if (request.json === true) {
    const told = diagnostics.map((diagnostic) => diagnosticToJson(diagnostic, scope.sources.lookup));
    const failed = told.length === 0 ? {} : { diagnostics: told };
    const ok = told.length === 0;
    printJson(context, { ok, name: model.graph.name, predictions, backend, ...failed });
    return;
  }
  printDiagnostics(diagnostics, context.err, context, scope.sources);
  for (const line of predictionLines(predictions)) context.out.write(`${line}\n`);
}

/** Whether the pictures of a sample can be made what the model takes; what is wrong with them is put to what was refused. */
function isFitting(model: CompiledFile, sample: PictureSample, refused: ConvlangError[]): boolean {
  try {
    feedsOf(model, [sample]);
    return true;
  } catch (error) {
    if (!(error instanceof ConvlangError)) throw error;
    refused.push(error);
    return false;
  }
}

/** What the model says of pictures, prepared as its data section says. */
export async function predictSamples(
  model: CompiledFile,
  stored: Pick<StoredWeights, 'tensors' | 'classes'> & Partial<Pick<StoredWeights, 'trainedOn'>>,
  samples: readonly PictureSample[],
  use: BackendUse,
): Promise<readonly Prediction[]> {
  const taps = trainedTaps(model.settings.train.losses);
  const predictor = await createPredictor(model, stored.tensors, { ...use, taps });
  try {
    const { output, taps: said } = await predictor.run(feedsOf(model, samples));
    return samples.map(({ name }, i) => {
      const read = (head: string, numbers: Tensor<'f32'>): HeadPrediction => {
        const width = numbers.data.length / samples.length;
        return readHead(numbers.data.subarray(i * width, (i + 1) * width), readingOf(model, stored, head));
      };
      const ofTaps = Object.entries(said).map(([tap, numbers]) => [tap, read(tap, numbers)] as const);
      return {
        image: name,
        ...read('output', output),
        ...(ofTaps.length === 0 ? {} : { taps: Object.fromEntries(ofTaps) }),
      };
    });
  } finally {
    await predictor.dispose();
  }
}

function readingOf(
  { graph, settings: { train, data }, vocabulary }: CompiledFile,
  { classes, trainedOn = null }: Pick<StoredWeights, 'classes'> & Partial<Pick<StoredWeights, 'trainedOn'>>,
  head: string,
): OutputReading {
  const loss = train.losses[head];
  const reads = loss === undefined ? 'logits' : findWord(vocabulary.losses, 'loss', loss.kind).reads;
  const isMain = head === 'output';
  const learnt = isMain ? classes : trainedOn?.taps?.[head];
  const names = learnt === undefined || learnt === 'values' ? [] : learnt;
  return {
    graph,
    head,
    reads,
    names: isMain && names.length === 0 ? data.classes : names,
    isOfWhole: isMain && trainedOn?.targets === 'classes',
  };
}

/** A tensor for each input, with the pictures of all samples. */
function feedsOf(model: CompiledFile, samples: readonly PictureSample[]): ModelImages {
  const { graph, settings, vocabulary, toolkit } = model;
  const fed = modelInputs(graph).map(({ name, shape }) => {
    const [h = 1, w = 1, c = 1] = shape.length === 1 ? [1, 1, ...shape] : shape;
    const input: ImageShape = [h, w, c];
    const size = sampleSize(input);
    const batch = new Float32Array(samples.length * size);
    const target = { input, data: settings.data, vocabulary, sources: toolkit.sources };
    for (const [i, { pictures }] of samples.entries()) {
      const picture = pictures[name];
      assert(picture !== undefined, 'a sample has a picture for each input');
      batch.set(fitImage(picture, target), i * size);
    }
    return [name, tensor('f32', [samples.length, ...input], batch)] as const;
  });
  return Object.fromEntries(fed);
}

/** Columns that a list of numbers is shown in; longer ones are told by their bounds and their mean. */
const MOST_NUMBERS = 10;

function predictionLines(predictions: readonly Prediction[]): readonly string[] {
  const names = predictions.flatMap(({ image, taps = {} }) => [
    visible(image),
    ...Object.keys(taps).map((tap) => `  ${tap}`),
  ]);
  const width = Math.max(...names.map(({ length }) => length));
  return predictions.flatMap(({ image, taps = {}, ...main }) => [
    `${visible(image).padEnd(width)}  ${headText(main)}`,
    ...Object.entries(taps).map(([tap, own]) => `${`  ${tap}`.padEnd(width)}  ${headText(own)}`),
  ]);
}

function headText({ top, values, isFinite, shares, shape }: HeadPrediction): string {
  if (!isFinite) return `no answer: ${brokenText(values)}`;
  if (top !== null)
    return top.map((one) => `${visible(one.class)} ${percent(one.probability, 1)}`).join('  ');
  const sizes = (shape ?? [values.length]).slice(0, shares === undefined ? 3 : 2).join('x');
  if (shares !== undefined) {
    const most = shares.slice(0, 3).map((one) => `${visible(one.class)} ${percent(one.share, 1)}`);
    return [`${sizes} pixels:`, ...most].join('  ');
  }
  const numbers = values.map((value) => value ?? NaN);
  if (numbers.length <= MOST_NUMBERS) return numbers.map(formatFigure).join('  ');
  const [low, high] = numbers.reduce(
    ([a, b], value) => [Math.min(a, value), Math.max(b, value)],
    [Infinity, -Infinity],
  );
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  return `${sizes} values: ${formatFigure(low)} to ${formatFigure(high)}, mean ${formatFigure(mean)}`;
}

function brokenText(values: readonly (number | null)[]): string {
  const broken = values.filter((value) => value === null).length;
  return `${broken} of ${counted(values.length, 'number')} ${broken === 1 ? 'is' : 'are'} not finite`;
}
