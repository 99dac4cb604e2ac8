// Hurts convlang in every way that it promises to survive, and counts: kills, signals, flips, full disks, hostile files, fuzz.
// usage: main.ts [--seconds 3600] [--seed 1] [--only KIND[:NUMBER]] [--keep]
// --keep writes the counts to last-run.json, from which `npm run generate` makes docs/reference/promises.md.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeSpecimens } from './hostile/specimens.js';
import { lastRunFile, type LastRun } from './last-run.js';
import { reportLines, type TrialCount } from './report.js';
import type { Trial } from './trial.js';
import { listTrials } from './list-trials.js';
import { Workshop } from './workshop.js';

/** A broken promise is found again and again: the first ones are enough, and the others have their time. */
const MOST_FAULTS = 3;

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '3600' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const seed = Number(options.seed);
const [onlyKind, onlyNumber] = (options.only ?? '').split(':');

interface Tally extends TrialCount {
  readonly trial: Trial;
  /** The next number. */
  next: number;
  /** Time it got, in ms, that of what still runs estimated. */
  spentMs: number;
  /** How long one number took on average, in ms. */
  usualMs: number;
}

function newTally(trial: Trial): Tally {
  const missing = trial.missing?.() ?? null;
  return { trial, missing, next: 0, spentMs: 0, usualMs: 0, cases: 0, faults: [] };
}

/** What is furthest behind its share of the time; `null` where nothing is left to try. */
function nextTally(tallies: readonly Tally[]): Tally | null {
  const [first, ...others] = tallies.filter(
    ({ missing, faults }) => missing === null && faults.length < MOST_FAULTS,
  );
  if (first === undefined) return null;
  const behind = ({ spentMs, trial }: Tally): number => spentMs / trial.share;
  return others.reduce((best, tally) => (behind(tally) < behind(best) ? tally : best), first);
}

async function runOne(tally: Tally, number: number, workshop: Workshop): Promise<void> {
  const { trial } = tally;
  const folder = join(workshop.folder, `${trial.name}-${number}`);
  await mkdir(folder);
  const started = performance.now();
  // Kept, as another number of the kind may end meanwhile and change what is usual.
  const expectedMs = tally.usualMs;
  tally.spentMs += expectedMs;
  const { cases, faults } = await trial
    .run(number, folder, workshop)
    .catch((error: unknown) => ({ cases: 1, faults: [String(error)] }));
  const took = performance.now() - started;
  tally.spentMs += took - expectedMs;
  tally.usualMs = tally.spentMs / (tally.next || 1);
  tally.cases += cases;
  tally.faults.push(...faults);
  for (const fault of faults.slice(0, MOST_FAULTS)) {
    console.log(`FAIL  --seed ${seed} --only ${trial.name}:${number}\n${fault}\n`);
  }
  await rm(folder, { recursive: true, force: true });
}

async function work(tallies: readonly Tally[], workshop: Workshop, end: number): Promise<void> {
  for (let tally = nextTally(tallies); tally !== null && Date.now() < end; tally = nextTally(tallies))
    await runOne(tally, tally.next++, workshop);
}

const started = Date.now();
const folder = await mkdtemp(join(tmpdir(), 'convlang-torture-'));
const trials: Trial[] = [];
try {
  const workshop = await Workshop.open(folder);
  trials.push(...listTrials(seed, await makeSpecimens(workshop.weights, workshop.checkpoint)));
  const tallies = trials.filter(({ name }) => options.only === undefined || name === onlyKind).map(newTally);
  const [first] = tallies;
  if (first === undefined) throw new Error(`there are ${trials.map(({ name }) => name).join(', ')}`);
  const workers = Math.max(1, Math.min(4, availableParallelism()));
  const end = started + Number(options.seconds) * 1000;
  if (onlyNumber === undefined)
    await Promise.all(Array.from({ length: workers }, () => work(tallies, workshop, end)));
  else await runOne(first, Number(onlyNumber), workshop);
  const seconds = Math.round((Date.now() - started) / 1000);
  for (const line of reportLines(tallies)) console.log(line);
  const failed = tallies.reduce((sum, { faults }) => sum + faults.length, 0);
  console.log(`torture: ${failed} broken promises, ${seconds} s, seed ${seed}`);
  if (failed > 0) process.exitCode = 1;
  else if (options.keep) {
    const counts = Object.fromEntries(tallies.map(({ trial, cases }) => [trial.name, cases]));
    const run: LastRun = { date: new Date().toISOString().slice(0, 10), seconds, seed, counts };
    await writeFile(lastRunFile, `${JSON.stringify(run, null, 2)}\n`);
  }
} finally {
  for (const trial of trials) trial.close?.();
  await rm(folder, { recursive: true, force: true });
}
