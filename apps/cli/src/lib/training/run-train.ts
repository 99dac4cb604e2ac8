import { join } from 'node:path';
import { openData } from 'convlang/node';
import { encodeWeights, fingerprint, train, type Checkpoint, type TrainResult } from '@convlang/train';
import { writeFileWhole } from '@convlang/data/node';
import { withBackend, type OpenedBackend } from '../backends/with-backend.js';
import type { CommandScope } from '../command-scope.js';
import { exitCodes } from '../exit-codes.js';
import { compileFile, type CompiledFile } from '../model-file/compile-file.js';
import { printJson } from '../print-json.js';
import { createProgress } from '../progress/create-progress.js';
import { epochLine } from '../progress/step-text.js';
import type { TrainProgress } from '../progress/train-progress.js';
import { stopOnInterrupt } from './stop-on-interrupt.js';
import { readCheckpoint } from './read-checkpoint.js';
import { resumeCommand } from './resume-command.js';
import { RunFolder, type RunFiles } from './run-folder.js';
import type { TrainRequest } from './train-request.js';
import { withResumeCommand } from './with-resume-command.js';
import { trainReport, type TrainReport } from './train-report.js';

/** What a finished or stopped run leaves behind. */
export interface FinishedRun {
  readonly model: CompiledFile;
  readonly result: TrainResult;
  readonly files: RunFiles;
  readonly report: TrainReport;
}

/**
 * Does what `convlang train` was asked for: trains, shows how it goes, writes the files of the run, says what came of it.
 *
 * @throws ConvlangError for wrong input: the model file, data, a checkpoint of another run, a folder that cannot be written
 */
export async function runTrain(request: TrainRequest, scope: CommandScope): Promise<FinishedRun> {
  const { context } = scope;
  const stream = request.json === true ? context.err : context.out;
  const compiled = await compileFile(request.file, scope);
  const folder = new RunFolder(request.out ?? join('runs', compiled.graph.name), compiled.text);
  const { files } = folder;
  const resume = request.resume === true ? await readCheckpoint(files.checkpoint) : undefined;
  const model = withSeed(compiled, request.seed ?? resume?.run.seed);
  const progress = createProgress(stream);
  const wanted = { name: request.backend, toolkit: model.toolkit, err: context.err };
  const { result, backend } = await withBackend(wanted, async (opened) => ({
    result: await trainShown(model, { request, folder, resume, progress, scope, opened }),
    backend: opened.name,
  }));
  await writeFileWhole(
    files.weights,
    await encodeWeights(result.weights, {
      text: model.text,
      fingerprint: await fingerprint(model),
      classes: result.classes,
    }),
  );
  const report = trainReport(model, result, files, {
    backend,
    resume: resumeCommand(request, context.name),
  });
  await writeFileWhole(files.metrics, `${JSON.stringify(report, null, 2)}\n`);
  if (request.json === true) printJson(context, report);
  for (const line of closingLines(report)) stream.write(`${line}\n`);
  if (result.stopped) scope.finish(exitCodes.interrupted);
  return { model, result, files, report };
}

interface ShownRun {
  readonly request: TrainRequest;
  readonly folder: RunFolder;
  readonly resume: Checkpoint | undefined;
  readonly progress: TrainProgress;
  readonly scope: CommandScope;
  readonly opened: OpenedBackend;
}

async function trainShown(model: CompiledFile, run: ShownRun): Promise<TrainResult> {
  const { request, folder, resume, progress, scope, opened } = run;
  const data =
    request.data === undefined
      ? undefined
      : await openData(request.data, { part: 'train', classes: model.settings.data.classes });
  const stop = stopOnInterrupt(scope.context, () => {
    progress.line('stopping after this step; Ctrl-C again quits without saving');
  });
  try {
    await folder.open();
    return await train(model, {
      ...opened.use,
      recover: ({ error, step }) => {
        progress.line(`${error.message}; the run goes on after step ${step}`);
        return opened.reopen();
      },
      readers: model.toolkit.sources,
      baseDir: model.folder,
      signal: stop.signal,
      checkpoint: { write: (bytes) => folder.writeCheckpoint(bytes) },
      onProgress: (event) => {
        if (event.kind === 'step') progress.step(event);
        else progress.line(epochLine(event));
      },
      ...(data === undefined ? {} : { data }),
      ...(resume === undefined ? {} : { resume }),
      ...(request.epochs === undefined ? {} : { epochs: request.epochs }),
    });
  } catch (error) {
    await folder.abandon();
    const isSaved = folder.isKept || resume !== undefined;
    throw isSaved ? withResumeCommand(error, resumeCommand(request, scope.context.name)) : error;
  } finally {
    progress.stop();
    stop.release();
    await data?.close();
  }
}

/** A seed of the command line, or of the run that goes on, in place of the file's. */
function withSeed(model: CompiledFile, seed: number | undefined): CompiledFile {
  if (seed === undefined || seed === model.settings.train.seed) return model;
  const train = { ...model.settings.train, seed };
  return { ...model, settings: { ...model.settings, train } };
}

function closingLines({ stopped, stalled, epoch, resume, files }: TrainReport): readonly string[] {
  if (stopped) return [`stopped and saved in ${files.checkpoint}; to go on:`, `  ${resume ?? ''}`];
  const ended = stalled ? ['ended early: `stop` of the file saw no change any more'] : [];
  return [...ended, `weights of epoch ${epoch} are in ${files.weights}`];
}
