import { modelInputs } from '@convlang/train/step';
import { wantedBackend, withBackend } from '../backends/with-backend.js';
import type { CliContext } from '../cli-context.js';
import type { CommandScope } from '../command-scope.js';
import { exitCodes } from '../exit-codes.js';
import { compileFile } from '../model-file/compile-file.js';
import { readWeights } from '../model-file/read-weights.js';
import { IdxFiles } from './images/idx-files.js';
import { samplesToCome } from './images/samples-to-come.js';
import type { DrawPictures } from './prepare-sample.js';
import type { PredictRequest } from './predict-request.js';
import { predictSamples } from './predict-samples.js';
import { answerError } from './results/answer-error.js';
import { chooseFormat, type ChosenFormat } from './results/choose-format.js';
import { openSink } from './results/open-sink.js';
import { colourDepth } from './show/colour-depth.js';
import { drawPictures } from './show/draw-picture.js';
import { NO_TERMINAL, pictureColumns } from './show/show-format.js';
import { shardOf, withoutDone } from './select-samples.js';

/**
 * Does what `convlang predict` was asked for: the answers go out as they are found. The exit status becomes 1 when an image has none, as it cannot be
 * read or fitted, or the model gives numbers that are not finite: that is said in its place, and the others are told all the same.
 *
 * @throws ConvlangError for a wrong model file, weights of another model, and a file of answers that cannot be gone on with; UsageError
 *   for images that do not name the inputs of the model
 */
export async function runPredict(request: PredictRequest, scope: CommandScope): Promise<void> {
  const { context } = scope;
  const chosen = chooseFormat(request);
  const model = await compileFile(request.file, scope);
  const stored = await readWeights(request, model, context.err);
  const inputs = modelInputs(model.graph).map((input) => input.name);
  const idxFiles = new IdxFiles();
  const all = samplesToCome(request.images, inputs, { stdin: context.stdin, idxFiles });
  const own = request.shard === undefined ? all : shardOf(all, request.shard);
  const sink = await openSink(chosen, model, stored, scope);
  const draw = drawingFor(chosen, context);
  const wanted = wantedBackend(request, model.toolkit, context.err);
  try {
    const { refused } = await withBackend(wanted, async ({ name, use }) => {
      const samples = withoutDone(own, sink.has);
      const count = { all: 0, refused: 0 };
      for await (const answers of predictSamples(model, stored, samples, { use, draw })) {
        count.all += answers.length;
        count.refused += answers.filter((answer) => answerError(answer) !== null).length;
        if (!(await sink.take(answers))) break;
      }
      return sink.end(count, name);
    });
    if (refused > 0) scope.finish(exitCodes.input);
  } finally {
    await sink.close();
    await idxFiles.close();
  }
}

/** Draws pictures where they are shown. */
function drawingFor({ kind }: ChosenFormat, { out, env }: CliContext): DrawPictures {
  if (kind !== 'show') return () => [];
  const [columns, depth] = [pictureColumns(out.columns ?? NO_TERMINAL), colourDepth(out, env)];
  return (pictures) => drawPictures(Object.values(pictures), columns, depth);
}
