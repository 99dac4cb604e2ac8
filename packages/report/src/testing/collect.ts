import type { NamedTensors } from '@convlang/backend';
import { createTsBackend } from '@convlang/backend-ts';
import type { compileOrThrow } from '@convlang/compiler';
import { train, type TrainOptions, type TrainResult } from '@convlang/train';
import { ReportCollector, type CollectorOptions } from '../lib/collect/report-collector.js';
import type { ClassAnswers } from '../lib/answers/answers.js';
import type { RunReport } from '../lib/run-report.js';

export const backend = createTsBackend();

/** A network that is trained in a third of a second, without its train section. */
export const smallText = `input 28x28x1 | conv 4x5x5 stride 2 round floor as c1 | relu | maxpool 2 | dense 10 as d1 | softmax
data { source digits count 80 scale 1/255 }`;

const facts = {
  file: 'small.conv',
  text: smallText,
  backend: 'ts',
  versions: { convlang: '0' },
  machine: 'here',
};

/** What a run that was collected left behind. */
export interface CollectedRun {
  /** Each state of the report, and the last of them. */
  readonly reports: readonly RunReport[];
  readonly last: RunReport;
  readonly result: TrainResult;
  /** The weights after each epoch. */
  readonly snapshots: readonly NamedTensors[];
}

/** Trains a network, with a collector beside it. */
export async function collect(
  model: ReturnType<typeof compileOrThrow>,
  { checkpoint, ...options }: Partial<CollectorOptions> & Pick<TrainOptions, 'checkpoint'> = {},
): Promise<CollectedRun> {
  const reports: RunReport[] = [];
  const collector = await ReportCollector.open(model, {
    backend,
    facts,
    ...options,
    onReport: (report) => Promise.resolve(void reports.push(report)),
  });
  const snapshots: NamedTensors[] = [];
  const { resume, weights, epochs, data } = options;
  const result = await train(model, {
    backend,
    ...(data === undefined ? {} : { data }),
    ...(resume === undefined ? {} : { resume }),
    ...(weights === undefined ? {} : { weights }),
    ...(epochs === undefined ? {} : { epochs }),
    ...(checkpoint === undefined ? {} : { checkpoint }),
    onProgress: async (event, run) => {
      if (event.kind === 'epoch') snapshots.push(await run.snapshot());
      await collector.onProgress(event, run);
    },
  });
  await collector.finish(result);
  await collector.close();
  return { reports, last: reports.at(-1) as RunReport, result, snapshots };
}

/** What the main head said, which is to name classes. */
export function classAnswers({ answers }: RunReport): ClassAnswers {
  const [main] = answers?.heads ?? [];
  if (main?.kind !== 'classes') throw new Error('the main head names classes');
  return main;
}
