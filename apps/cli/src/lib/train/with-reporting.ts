import { arch, platform } from 'node:process';
import type { Backend } from '@convlang/backend';
import { report, visible } from '@convlang/diagnostics';
import type { RunReport } from '@convlang/report';
import type { Checkpoint, TrainOptions, TrainResult } from '@convlang/train';
import type { CommandScope } from '../command-scope.js';
import { LockedFolder } from '../lock/locked-folder.js';
import type { CompiledFile } from '../model-file/compile-file.js';
import { pictureDecoder } from '../model-file/picture-decoder.js';
import { openPage } from '../output/open-page.js';
import type { TrainProgress } from '../progress/train-progress.js';
import { version } from '../version.js';
import type { FirstWeights } from './first-weights.js';
import { trainData } from './train-data.js';
import type { TrainRequest } from './train-request.js';

/** A run as far as a report goes. */
export interface ReportedTraining {
  readonly model: CompiledFile;
  readonly request: TrainRequest;
  readonly scope: CommandScope;
  readonly progress: TrainProgress;
  readonly backend: Backend;
  readonly resume: Checkpoint | undefined;
  readonly first: FirstWeights | undefined;
}

type OnProgress = NonNullable<TrainOptions['onProgress']>;

/**
 * Trains with whatever reports on the run are asked for; without any, nothing is collected.
 *
 * @param work trains, and tells how it goes
 * @throws ConvlangError E674 where another run writes the report, E668 where the report cannot go, E669 where it cannot be served, and what `work` throws
 */
export async function withReporting(
  run: ReportedTraining,
  work: (onProgress: OnProgress) => Promise<TrainResult>,
): Promise<TrainResult> {
  if (run.request.report === undefined && run.request.tensorboard === undefined) return work(() => undefined);
  const outputs = await openOutputs(run);
  try {
    return await collect(run, outputs, work);
  } finally {
    for (const { close } of outputs) await close();
  }
}

/** Takes each state of a report. */
interface Output {
  readonly write: (report: RunReport) => Promise<void>;
  readonly close: () => Promise<void>;
  /** What was there of an earlier run. */
  readonly earlier?: RunReport | null;
}

async function collect(
  { model, request, scope, backend, resume, first }: ReportedTraining,
  outputs: readonly Output[],
  work: (onProgress: OnProgress) => Promise<TrainResult>,
): Promise<TrainResult> {
  const { ReportCollector } = await import('@convlang/report');
  const collector = await ReportCollector.open(model, {
    ...trainData(model, {
      path: request.data,
      decoder: pictureDecoder(request.cache, scope.context.env),
      // The run has told of them.
      onBroken: request.skipBroken === true ? () => undefined : undefined,
    }),
    backend,
    facts: {
      file: model.path,
      text: model.text,
      backend: backend.name,
      versions: { convlang: version(), node: process.versions.node },
      machine: `${platform} ${arch}`,
    },
    ...(resume === undefined ? {} : { resume }),
    ...(first === undefined ? {} : { weights: first.weights }),
    ...(request.epochs === undefined ? {} : { epochs: request.epochs }),
    earlier: outputs.find(({ earlier }) => earlier != null)?.earlier ?? null,
    onReport: async (told) => {
      for (const { write } of outputs) await write(told);
    },
  });
  try {
    const result = await work(collector.onProgress);
    await collector.finish(result);
    return result;
  } catch (error) {
    // It may be the report itself that could not be written: what has failed first is what is told.
    await collector.fail(error).catch(() => undefined);
    throw error;
  } finally {
    await collector.close();
  }
}

async function openOutputs(run: ReportedTraining): Promise<readonly Output[]> {
  const { report: folder, tensorboard } = run.request;
  return [
    ...(folder === undefined ? [] : [await openReport(run, folder)]),
    ...(tensorboard === undefined ? [] : [await openEvents(run, tensorboard)]),
  ];
}

async function openReport(run: ReportedTraining, path: string): Promise<Output> {
  const { context } = run.scope;
  const { REPORT_LOCK } = await import('@convlang/report');
  const locked = await LockedFolder.open({
    folder: path,
    name: REPORT_LOCK,
    inUse: (owner, notes) =>
      report('E674', { folder: path, owner }, null, {
        notes: ['wait for it to end, or name another folder: --report', ...notes],
      }),
  });
  const leave = (): void => {
    locked.close();
  };
  const forget = context.atExit(leave);
  const close = (): void => {
    leave();
    forget();
  };
  try {
    const output = await openPageFolder(run, path);
    return {
      ...output,
      close: async () => {
        await output.close();
        close();
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}

async function openPageFolder(
  { request: { watch }, scope: { context }, progress }: ReportedTraining,
  path: string,
): Promise<Output> {
  const { livePage, ReportFolder, renderReport, ReportServer, waitingPage } =
    await import('@convlang/report');
  const folder = await ReportFolder.open(path);
  folder.tidy();
  const server =
    watch === undefined ? null : await ReportServer.open(watch === true ? 0 : watch, livePage(waitingPage()));
  progress.line(`the report of the run goes into ${visible(path)}`);
  if (server !== null) {
    progress.line(`while it goes on it is at ${server.address}`);
    openPage(server.address, context);
  }
  return {
    earlier: folder.earlier,
    write: async (told) => {
      const shown = await renderReport(told);
      await folder.write(told, shown);
      server?.show(livePage(shown.page));
    },
    close: async () => server?.close(),
  };
}

/** Writes no file before the run has begun. */
async function openEvents({ resume }: ReportedTraining, path: string): Promise<Output> {
  const { EventWriter } = await import('@convlang/report');
  let events: Awaited<ReturnType<typeof EventWriter.open>> | null = null;
  return {
    write: async (told) => {
      events ??= await EventWriter.open(path, resume?.run.position.epoch ?? 0);
      await events.add(told);
    },
    close: () => Promise.resolve(),
  };
}
