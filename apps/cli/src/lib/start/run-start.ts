import { createWasmBackend } from '@convlang/backend-wasm';
import { digitsSource, type DataSource, type RawImage } from '@convlang/data';
import { evaluate } from '@convlang/train';
import type { CliContext } from '../cli-context.js';
import type { CommandScope } from '../command-scope.js';
import { guardedContext } from '../output/guarded-stream.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { percent, thousands } from '../output/numbers.js';
import { modelInputs } from '@convlang/train/step';
import { predictSamples } from '../predict/predict-samples.js';
import { reportFailure } from '../failure/report-failure.js';
import { SourceTexts } from '../failure/source-texts.js';
import { runSummary } from '../summary/run-summary.js';
import { endOutput } from '../output/end-output.js';
import { runTrain, type FinishedRun } from '../train/run-train.js';
import { drawImages } from './draw-images.js';

const SHOWN = 5;

/**
 * `npm start`: LeNet-5 from its model file, trained on the built-in digits by the same code as `convlang train`, then asked
 * about digits that it never saw. The last line is its accuracy on all of those.
 */
export async function runStart(surroundings: CliContext): Promise<ExitCode> {
  const context = guardedContext(surroundings);
  return endOutput(await showAll(context), context, false);
}

async function showAll(context: CliContext): Promise<ExitCode> {
  const sources = new SourceTexts();
  let status: ExitCode = exitCodes.good;
  const scope: CommandScope = {
    context,
    sources,
    // Plugins have no part in it.
    choice: { config: false },
    finish: (result) => {
      status = result;
    },
  };
  try {
    await runSummary('lenet5', { form: 'table' }, scope);
    context.out.write('\ntraining on digits that convlang draws itself\n');
    const run = await runTrain({ file: 'lenet5', data: 'digits' }, scope);
    if (!run.result.stopped) await showUnseen(run, context);
    return status;
  } catch (error) {
    return reportFailure(error, context, sources, false);
  }
}

async function showUnseen({ model, result }: FinishedRun, { out }: CliContext): Promise<void> {
  const unseen = digitsSource({ part: 'test', count: 2000, seed: 1 });
  const use = { backend: createWasmBackend() };
  const metrics = await evaluate(model, result.weights, unseen, use);
  const images = await firstImages(unseen, SHOWN);
  const [input] = modelInputs(model.graph);
  const samples = images.map((image) => ({
    name: image.name,
    read: () => Promise.resolve({ [input?.name ?? '']: image }),
  }));
  const learnt = { tensors: result.weights, classes: result.classes };
  const captions: string[] = [];
  for await (const answers of predictSamples(model, learnt, samples, { use }))
    for (const answer of answers)
      captions.push(`looks like ${answer.kind === 'told' ? (answer.prediction.class ?? '?') : '?'}`);
  out.write(
    `\na few of ${thousands(metrics.samples)} digits that it never saw:\n\n${drawImages(images, captions, out.columns ?? 80)}\n\n`,
  );
  out.write(`accuracy ${percent(metrics.accuracy ?? 0, 1)}\n`);
}

async function firstImages(source: DataSource, count: number): Promise<readonly RawImage[]> {
  const [h, w, c] = source.shape;
  const images = new Float32Array(count * h * w * c);
  const labels = new Int32Array(count);
  await source.read(
    Uint32Array.from({ length: count }, (_, i) => i),
    images,
    labels,
  );
  return Array.from(labels, (label, i) => ({
    name: `digit ${label}`,
    shape: source.shape,
    pixels: images.subarray(i * h * w * c, (i + 1) * h * w * c),
  }));
}
