import type * as ts from '@convlang/backend-ts';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BenchRow, Run } from './bench-case.js';
import { requireAgreement } from './bench-case.js';
import { median, within } from './measure.js';
import type * as model from './load-model.js';
import type * as own from './own-side.js';
import type * as batch from './training-batch.js';
import { works, type Work } from './works.js';

/** What a checkout of this repository brings to a comparison: its own files all the way down. */
interface Tree {
  readonly ts: typeof ts;
  readonly model: typeof model;
  readonly own: typeof own;
  readonly batch: typeof batch;
}

/** Does its work once and gives what came out of it. */
type Side = () => Promise<ArrayLike<number>>;

/** Least processor time of one turn, in milliseconds: short turns meet the same neighbours on a busy machine. */
const TURN_MS = 2;
/** Processor time of a comparison, in milliseconds, but that there are enough rounds. */
const BUDGET_MS = 20_000;
const FEWEST_ROUNDS = 9;
const MOST_ROUNDS = 1000;
/** Steps whose results are compared; they warm both sides up as well. */
const CHECK_RUNS = 3;
/** Old trees may sum in another order. */
const TOLERANCE = 1e-4;

const compared: readonly Work[] = [
  ...works,
  { name: 'resnet20 forward b64', network: 'resnet20', batch: 64, training: null },
];

async function loadTree(root: string): Promise<Tree> {
  const load = async (file: string): Promise<unknown> => import(pathToFileURL(join(root, file)).href);
  return {
    ts: (await load('packages/backend-ts/src/index.ts')) as Tree['ts'],
    model: (await load('tools/bench/load-model.ts')) as Tree['model'],
    own: (await load('tools/bench/own-side.ts')) as Tree['own'],
    batch: (await load('tools/bench/training-batch.ts')) as Tree['batch'],
  };
}

async function sideOf({ ts, model, own, batch }: Tree, work: Work): Promise<Side> {
  const graph = await model.loadModel(work.network);
  const values = model.startValues(graph);
  const backend = ts.createTsBackend();
  if (work.training === null)
    return own.createForward(backend, graph, values, batch.createBatch(graph, work.batch).images);
  const step = await own.createStep(
    backend,
    graph,
    values,
    batch.createBatch(graph, work.batch),
    work.training,
  );
  return async () => [await step()];
}

async function processorTime(run: Run, times: number): Promise<number> {
  const start = process.cpuUsage();
  for (let i = 0; i < times; i++) await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / times;
}

/** Both sides by turns, each round in the other order. */
async function compareSides(
  here: Side,
  there: Side,
): Promise<{ readonly ms: number; readonly peerMs: number; readonly ratio: number }> {
  const runOf =
    (side: Side): Run =>
    async () => {
      await side();
    };
  const [ownRun, otherRun] = [runOf(here), runOf(there)];
  const once = await processorTime(ownRun, 1);
  const times = Math.max(1, Math.ceil(TURN_MS / once));
  const count = within(FEWEST_ROUNDS, BUDGET_MS / (2 * times * once), MOST_ROUNDS);
  const rounds: { readonly own: number; readonly other: number }[] = [];
  for (let round = 0; round < count; round++) {
    const isOwnFirst = round % 2 === 0;
    const first = await processorTime(isOwnFirst ? ownRun : otherRun, times);
    const second = await processorTime(isOwnFirst ? otherRun : ownRun, times);
    rounds.push(isOwnFirst ? { own: first, other: second } : { own: second, other: first });
  }
  const ms = median(rounds.map((round) => round.own));
  const peerMs = median(rounds.map((round) => round.other));
  return { ms, peerMs, ratio: peerMs / ms };
}

/**
 * Times the backend `ts` of this checkout against that of another in one process, in processor time, after comparing their results; a
 * ratio above 1 means that this one is faster. The other must be installed, and have the files of {@link Tree}.
 *
 * @throws Error where the two give different results
 */
export async function measureAgainst(
  root: string,
  isWanted: (name: string, backend: string) => boolean,
): Promise<readonly BenchRow[]> {
  const here = await loadTree(resolve(import.meta.dirname, '../..'));
  const there = await loadTree(resolve(root));
  const rows: BenchRow[] = [];
  for (const work of compared.filter(({ name }) => isWanted(name, 'ts'))) {
    process.stderr.write(`${work.name} against ${root} ...\n`);
    const [own, other] = [await sideOf(here, work), await sideOf(there, work)];
    for (let run = 1; run <= CHECK_RUNS; run++)
      requireAgreement(`run ${run} of ${work.name}`, await own(), await other(), TOLERANCE);
    rows.push({
      case: work.name,
      backend: 'ts',
      peer: root,
      ...(await compareSides(own, other)),
      best: null,
      atMost: null,
    });
  }
  return rows;
}
