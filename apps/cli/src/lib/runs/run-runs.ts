import { existsSync } from 'node:fs';
import { visible } from '@convlang/diagnostics';
import { ReportFolder, RUNS_KIND, renderRuns, type ListedRun } from '@convlang/report';
import type { CommandScope } from '../command-scope.js';
import { metricText } from '../output/metric-text.js';
import { fittingTable } from '../output/plain-table.js';
import { printJson } from '../output/print-json.js';
import { findRuns } from './find-runs.js';
import { readRun } from './read-run.js';

/** What `convlang runs` was asked for. */
export interface RunsRequest {
  readonly folders: readonly string[];
  /** Folder that gets the page. */
  readonly report?: string;
  readonly json?: boolean;
}

/** Where `train` puts runs that are given no place. */
const RUNS = 'runs';

/**
 * Does what `convlang runs` was asked for.
 *
 * @throws ConvlangError E670 where a folder cannot be listed, E668 where the page cannot go
 */
export async function runRuns(request: RunsRequest, { context }: CommandScope): Promise<void> {
  const { folders, report, json = false } = request;
  const asked = folders.length > 0 ? folders : existsSync(RUNS) ? [RUNS] : [];
  const found = (await Promise.all(asked.map(findRuns))).flat();
  const runs: ListedRun[] = [];
  for (const folder of new Set(found)) runs.push(await readRun(folder));
  if (report !== undefined) {
    const data = { kind: RUNS_KIND, version: 1, written: new Date().toISOString(), runs } as const;
    const place = await ReportFolder.open(report);
    await place.write(data, renderRuns(data));
  }
  if (json) {
    printJson(context, { ok: true, runs, report: report ?? null });
    return;
  }
  context.out.write(
    `${runs.length === 0 ? noRuns(asked) : runsText(runs, context.out.columns ?? Infinity)}\n`,
  );
  if (report !== undefined) context.out.write(`\nthe page of all of them is in ${visible(report)}\n`);
}

function noRuns(folders: readonly string[]): string {
  const where = folders.map(visible).join(', ');
  return where === ''
    ? 'there are no runs yet: `convlang train` makes them'
    : `there are no runs in ${where}`;
}

function runsText(runs: readonly ListedRun[], width: number): string {
  const rows = runs.map(({ folder, state, epochs, history, seed, best, date }) => [
    visible(folder),
    state,
    epochs === null ? '-' : `${history.length}/${epochs}`,
    seed === null ? '-' : String(seed),
    best === null ? '-' : bestText(best),
    date.slice(0, 16).replace('T', ' '),
  ]);
  const problems = runs.flatMap(({ folder, problem }) =>
    problem === null ? [] : [`${visible(folder)}: ${problem}`],
  );
  const head = ['run', 'state', 'epochs', 'seed', 'best', 'written (UTC)'];
  return [fittingTable(head, rows, width), ...problems].join('\n');
}

function bestText({ metric, value, epoch }: NonNullable<ListedRun['best']>): string {
  const isShare = metric.endsWith('accuracy');
  return `${metric} ${metricText(isShare ? { isShare } : {}, value)} (${epoch})`;
}
