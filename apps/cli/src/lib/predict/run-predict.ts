import { formatFigure, visible } from '@convlang/diagnostics';
import { fitImage, type ImageShape, type RawImage } from '@convlang/data';
import { sizesOf, type Graph } from '@convlang/ir';
import { findWord } from '@convlang/ops';
import { tensor } from '@convlang/tensor';
import { predict, type BackendUse, type StoredWeights } from '@convlang/train';
import { withBackend } from '../backends/with-backend.js';
import type { CommandScope } from '../command-scope.js';
import { exitCodes } from '../exit-codes.js';
import { compileFile, type CompiledFile } from '../model-file/compile-file.js';
import { counted, percent } from '../numbers.js';
import { printJson } from '../print-json.js';
import { readWeights, type WeightsRequest } from '../read-weights.js';
import { loadImages } from './load-images.js';
import { readPrediction, type Prediction } from './prediction.js';

/** What `convlang predict` was asked for. */
export interface PredictRequest extends WeightsRequest {
  readonly file: string;
  readonly images: readonly string[];
  readonly backend: string;
  readonly json?: boolean;
}

/**
 * Does what `convlang predict` was asked for. The exit status becomes 1 when the model gives numbers that are not finite.
 *
 * @throws ConvlangError for a wrong model file, weights of another model, images that cannot be read or fitted
 */
export async function runPredict(request: PredictRequest, scope: CommandScope): Promise<void> {
  const { context } = scope;
  const model = await compileFile(request.file, scope);
  const stored = await readWeights(request, model, context.err);
  const images: RawImage[] = [];
  for (const argument of request.images) images.push(...(await loadImages(argument)));
  const wanted = { name: request.backend, toolkit: model.toolkit, err: context.err };
  const { predictions, backend } = await withBackend(wanted, async ({ name, use }) => ({
    predictions: await predictImages(model, stored, images, use),
    backend: name,
  }));
  if (predictions.some(({ isFinite }) => !isFinite)) scope.finish(exitCodes.input);
  if (request.json === true) printJson(context, { ok: true, name: model.graph.name, predictions, backend });
  else for (const line of predictionLines(predictions)) context.out.write(`${line}\n`);
}

/** What the model says of pictures, prepared as its data section says. */
export async function predictImages(
  model: CompiledFile,
  { tensors, classes }: Pick<StoredWeights, 'tensors' | 'classes'>,
  images: readonly RawImage[],
  use: BackendUse,
): Promise<readonly Prediction[]> {
  const { graph, settings } = model;
  const input = inputShape(graph);
  const prepared = images.map((image) =>
    fitImage(image, {
      input,
      data: settings.data,
      vocabulary: model.vocabulary,
      sources: model.toolkit.sources,
    }),
  );
  const size = input[0] * input[1] * input[2];
  const batch = new Float32Array(images.length * size);
  prepared.forEach((pixels, i) => batch.set(pixels, i * size));
  const rows = await predict(model, tensors, tensor('f32', [images.length, ...input], batch), use);
  const width = rows.data.length / Math.max(1, images.length);
  const { train, data } = settings;
  const loss = train.losses['output'];
  const reads = loss === undefined ? 'logits' : findWord(model.vocabulary.losses, 'loss', loss.kind).reads;
  const names = classes.length > 0 ? classes : data.classes;
  return images.map(({ name }, i) =>
    readPrediction(name, rows.data.subarray(i * width, (i + 1) * width), {
      graph,
      reads,
      names,
    }),
  );
}

/** `[h, w, c]`; a vector of n is `1x1xn`. */
function inputShape(graph: Graph): ImageShape {
  const sizes = sizesOf(graph, graph.inputs[0]?.value);
  const [h = 1, w = 1, c = 1] = sizes.length === 1 ? [1, 1, ...sizes] : sizes;
  return [h, w, c];
}

function predictionLines(predictions: readonly Prediction[]): readonly string[] {
  const images = predictions.map(({ image }) => visible(image));
  const width = Math.max(...images.map(({ length }) => length));
  return predictions.map(({ top, values, isFinite }, i) => {
    const said = isFinite
      ? (top?.map((one) => `${visible(one.class)} ${percent(one.probability, 1)}`) ??
        values.map((value) => formatFigure(value ?? NaN)))
      : [`no answer: ${brokenText(values)}`];
    return `${images[i]?.padEnd(width) ?? ''}  ${said.join('  ')}`;
  });
}

function brokenText(values: readonly (number | null)[]): string {
  const broken = values.filter((value) => value === null).length;
  return `${broken} of ${counted(values.length, 'number')} ${broken === 1 ? 'is' : 'are'} not finite`;
}
