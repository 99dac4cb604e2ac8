import { visible } from '@convlang/diagnostics';
import {
  encodeWeights,
  train,
  trainedModel,
  type Checkpoint,
  type TrainOptions,
  type TrainResult,
} from '@convlang/train';
import { wantedBackend, withBackend, type OpenedBackend } from '../backends/with-backend.js';
import type { CommandScope } from '../command-scope.js';
import { compileFile, type CompiledFile } from '../model-file/compile-file.js';
import { pictureDecoder } from '../model-file/picture-decoder.js';
import { jsonText, printJson } from '../output/print-json.js';
import { printDiagnostics } from '../failure/report-failure.js';
import { createProgress } from '../progress/create-progress.js';
import { epochLine } from '../progress/step-text.js';
import type { TrainProgress } from '../progress/train-progress.js';
import { chooseFolder } from './choose-folder.js';
import { firstWeightsLines, readFirstWeights, type FirstWeights } from './first-weights.js';
import { brokenSummary, BrokenPictures } from '../model-file/broken-pictures.js';
import { readCheckpoint } from './read-checkpoint.js';
import { resumeCommand } from './resume-command.js';
import { isThere, type RunFiles, type RunFolder } from './run-folder.js';
import { StopOnSignal } from './stop-on-signal.js';
import type { TrainRequest } from './train-request.js';
import { trainData, withSeed } from './train-data.js';
import { trainReport, type TrainReport } from './train-report.js';
import { withReporting } from './with-reporting.js';
import { withWayOn } from './with-way-on.js';

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
 * @throws ConvlangError for wrong input: the model file, data, a checkpoint of another run, a folder that cannot be written, that holds
 *   a run, or that another training has
 */
export async function runTrain(request: TrainRequest, scope: CommandScope): Promise<FinishedRun> {
  const stop = new StopOnSignal(scope.context);
  try {
    const compiled = await compileFile(request.file, scope);
    const { name, text } = { name: compiled.graph.name, text: compiled.text };
    const wayOn = (out: string): string => resumeCommand(request, scope.context.name, out);
    const { folder, remarks } = await chooseFolder(request, { name, text }, wayOn);
    const run = { request, folder, scope, stop, command: wayOn(folder.files.folder) };
    return await inFolder(run, (progress) => {
      for (const remark of remarks) progress.line(remark);
      const broken =
        request.skipBroken === true ? new BrokenPictures((line) => progress.line(line)) : undefined;
      return trainInFolder(compiled, { ...run, progress, broken });
    });
  } finally {
    stop.release();
  }
}

/** A run of training on its way. */
interface Run {
  readonly request: TrainRequest;
  readonly folder: RunFolder;
  readonly scope: CommandScope;
  readonly stop: StopOnSignal;
  /** The command that goes on with it. */
  readonly command: string;
  /** Present where broken pictures are to be left out. */
  readonly broken: BrokenPictures | undefined;
  readonly progress: TrainProgress;
}

/** Leaves folder and terminal in order, whichever way the work ends. */
async function inFolder<T>(
  { request, folder, scope: { context } }: Pick<Run, 'request' | 'folder' | 'scope'>,
  work: (progress: TrainProgress) => Promise<T>,
): Promise<T> {
  const progress = createProgress(request.json === true ? context.err : context.out, context.env);
  const leave = (): void => {
    progress.stop();
    folder.close();
  };
  const forget = context.atExit(leave);
  try {
    return await work(progress);
  } finally {
    leave();
    forget();
  }
}

async function trainInFolder(compiled: CompiledFile, run: Run): Promise<FinishedRun> {
  const { request, folder, scope, stop, command, broken } = run;
  const { files } = folder;
  const resume = request.resume === true ? await readSaved(run) : undefined;
  const model = withSeed(compiled, request.seed ?? resume?.run.seed);
  const first = await readFirst(model, run);
  let step = resume?.run.position.step ?? null;
  try {
    const trained = await trainShown(model, {
      ...run,
      resume,
      first,
      onSaved: (reached) => (step = reached),
    });
    const { result, backend } = trained;
    const kept = await trainedModel(model, result);
    await folder.write('weights', await encodeWeights(result.weights, kept));
    const report = trainReport(model, result, files, {
      backend,
      resume: command,
      lookup: scope.sources.lookup,
      first,
      broken: broken?.diagnostics ?? [],
    });
    await folder.write('metrics', `${jsonText(report, 2)}\n`);
    if (request.json === true) printJson(scope.context, report);
    const isDone = step !== null && step === resume?.run.position.step && !report.stopped;
    await printClosing(report, isDone, run);
    scope.finish(stop.status);
    return { model, result, files, report };
  } catch (error) {
    throw withWayOn(error, { checkpoint: files.checkpoint, step, command });
  }
}

/** The checkpoint to go on from; where nothing was saved yet, nothing, which is said. */
async function readSaved({ folder, progress }: Run): Promise<Checkpoint | undefined> {
  const { files, isNew } = folder;
  if (isThere(files.checkpoint)) return readCheckpoint(files.checkpoint);
  const why = isNew ? `there was no folder ${files.folder}` : `nothing is saved in ${files.folder} yet`;
  progress.line(`${why}: the run starts from the beginning`);
  return undefined;
}

/** What `--weights` gives, which is said with what does not fit. */
async function readFirst(model: CompiledFile, { request, progress }: Run): Promise<FirstWeights | undefined> {
  if (request.weights === undefined) return undefined;
  const first = await readFirstWeights(request.weights, model);
  for (const line of firstWeightsLines(first, model)) progress.line(line);
  return first;
}

interface ShownRun extends Run {
  readonly first: FirstWeights | undefined;
  readonly resume: Checkpoint | undefined;
  /** Called after each checkpoint, with the steps that it holds. */
  readonly onSaved: (step: number) => void;
}

async function trainShown(
  model: CompiledFile,
  run: ShownRun,
): Promise<{ readonly result: TrainResult; readonly backend: string }> {
  const { request, scope, progress, resume } = run;
  const before = resume?.run.backend;
  const asked = { ...request, backend: request.backend ?? before };
  const wanted = wantedBackend(asked, model.toolkit, scope.context.err);
  try {
    return await withBackend(wanted, async (opened) => {
      if (before !== undefined && before !== opened.use.backend.name)
        progress.line(`goes on on ${opened.name} after ${before}, which rounds otherwise`);
      const reported = { ...run, model, backend: opened.use.backend };
      const result = await withReporting(reported, (onProgress) =>
        train(model, trainOptions(model, { ...run, onProgress }, opened)),
      );
      return { result, backend: opened.name };
    });
  } finally {
    progress.stop();
  }
}

function trainOptions(
  model: CompiledFile,
  run: ShownRun & Required<Pick<TrainOptions, 'onProgress'>>,
  opened: OpenedBackend,
): TrainOptions {
  const { request, folder, scope, resume, first, progress, stop, broken, onSaved, onProgress } = run;
  let step = resume?.run.position.step ?? 0;
  let isCleared = request.overwrite !== true;
  const clearOnce = (): void => {
    if (!isCleared) folder.clear();
    isCleared = true;
  };
  stop.saveFirst((signal) => {
    const again = signal === 'SIGINT' ? 'Ctrl-C again' : 'another signal';
    progress.line(`stopping after this step; ${again} quits without saving`);
  });
  return {
    ...opened.use,
    recover: ({ error, step }) => {
      progress.line(`${error.message}; the run goes on after step ${step}`);
      return opened.reopen();
    },
    ...trainData(model, {
      path: request.data,
      decoder: pictureDecoder(request.cache, scope.context.env),
      onBroken: broken?.tell,
    }),
    keptText: { path: model.path, context: model.compileContext },
    signal: stop.signal,
    checkpoint: {
      write: async (bytes) => {
        clearOnce();
        await folder.writeCheckpoint(bytes);
        onSaved(step);
      },
    },
    onWarning: (warning) => printDiagnostics([warning], scope.context.err, scope.context, scope.sources),
    onProgress: (event, underWay) => {
      clearOnce();
      if (event.kind === 'step') {
        step = event.step;
        progress.step(event);
      } else progress.line(epochLine(event, model.settings.train.metrics, model.vocabulary.metrics));
      return onProgress(event, underWay);
    },
    ...(resume === undefined ? {} : { resume }),
    ...(first === undefined ? {} : { weights: first.weights }),
    ...(request.epochs === undefined ? {} : { epochs: request.epochs }),
  };
}

/**
 * Says what came of the run; on the standard error where the output takes nothing any more.
 *
 * @param isDone whether it had come to its end before
 */
async function printClosing(
  report: TrainReport,
  isDone: boolean,
  { request, scope: { context } }: Run,
): Promise<void> {
  const isLost = (await context.lostOutput()).out !== null;
  const stream = request.json === true || isLost ? context.err : context.out;
  const done = isDone ? ['the run had come to its end before: there was nothing to train'] : [];
  for (const line of [...done, ...closingLines(report)]) stream.write(`${line}\n`);
}

function closingLines({ stopped, stalled, epoch, resume, files, broken }: TrainReport): readonly string[] {
  return [...brokenSummary(broken.length), ...endLines({ stopped, stalled, epoch, resume, files })];
}

function endLines({
  stopped,
  stalled,
  epoch,
  resume,
  files,
}: Pick<TrainReport, 'stopped' | 'stalled' | 'epoch' | 'resume' | 'files'>): readonly string[] {
  if (stopped) return [`stopped and saved in ${visible(files.checkpoint)}; to go on:`, `  ${resume ?? ''}`];
  const ended = stalled ? ['ended early: `stop` of the file saw no change any more'] : [];
  return [...ended, `weights of epoch ${epoch} are in ${visible(files.weights)}`];
}
