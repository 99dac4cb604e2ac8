import { formatBytes } from '@convlang/diagnostics';
import { gigaflops, NO_LAYER, type TimedCost } from '@convlang/inspect';
import { cutMiddle } from '../output/cut-middle.js';
import { counted, percent } from '../output/numbers.js';
import { plainTable } from '../output/plain-table.js';
import type { FinishedProfile } from './finished-profile.js';

/** Where there is no terminal. */
const WIDTH = 80;
const SHORTEST_NAME = 12;
const head = ['ms', 'share', 'GFLOP/s', 'peak', 'read', 'written'];
/** Columns that a narrow terminal does without, the first of them first. */
const spare = ['written', 'read', 'GFLOP/s', 'share'];
const GAP = 2;

const ABOVE_PEAK =
  'above 100 % of the peak: several threads, or an algorithm with fewer products than are counted';

/** A row of a table: what it is called, and what it took. */
interface Row {
  readonly name: string;
  readonly cost: TimedCost;
}

/** A profile as tables for people: layers in the order of the network, kernels by their time, and what they sum up to. */
export function profileText(
  { profile, backend, isTraining, peak }: FinishedProfile,
  width: number = WIDTH,
): string {
  const { name, batch, runs, ms, restMs, layers, kernels } = profile;
  const what = isTraining ? 'a training step' : 'a prediction';
  const samples = counted(batch, 'sample');
  const rest = { name: '(copies and pauses)', cost: { ms: restMs, operations: 0, read: 0, written: 0 } };
  const whole = { name: 'whole', cost: profile };
  const table = (title: string, rows: readonly Row[]): string =>
    costTable(title, [...rows, rest, whole], ms, peak, width);
  const byLayer = layers.map((cost) => ({
    name: [cost.layer ?? NO_LAYER, ...cost.fused.map((other) => `+${other}`)].join(' '),
    cost,
  }));
  const byKernel = kernels.map((cost) => ({
    name: cost.steps > 1 ? `${cost.kernel} x ${cost.steps}` : cost.kernel,
    cost,
  }));
  const isAbovePeak = [...layers, ...kernels].some((cost) => ofPeak(cost, peak) > 1);
  return [
    `${name}: ${what} of ${samples} on ${backend}, medians of ${counted(runs, 'run')}`,
    `this processor: ${figure(peak / 1e9)} GFLOP/s at most on one thread (peak)`,
    '',
    table('layer', byLayer),
    '',
    table('kernel', byKernel),
    ...(isAbovePeak ? ['', ABOVE_PEAK] : []),
    '',
  ].join('\n');
}

function costTable(title: string, rows: readonly Row[], whole: number, peak: number, width: number): string {
  const cells = rows.map(({ cost }) => cellsOf(cost, whole, peak));
  const widths = head.map((text, i) => Math.max(text.length, ...cells.map((row) => row[i]?.length ?? 0)));
  const roomBeside = (columns: readonly number[]): number =>
    columns.reduce((left, i) => left - GAP - (widths[i] ?? 0), width);
  let shown = [...head.keys()];
  for (const column of spare)
    if (roomBeside(shown) < SHORTEST_NAME) shown = shown.filter((i) => head[i] !== column);
  const room = Math.max(SHORTEST_NAME, roomBeside(shown));
  const pick = (row: readonly string[]): readonly string[] => shown.map((i) => row[i] ?? '');
  const lines = rows.map(({ name }, i) => [cutMiddle(name, room), ...pick(cells[i] ?? [])]);
  return plainTable([title, ...pick(head)], lines, GAP);
}

function cellsOf(cost: TimedCost, whole: number, peak: number): readonly string[] {
  const rate = gigaflops(cost);
  const rates = rate > 0 ? [figure(rate), percent(ofPeak(cost, peak), 0)] : ['', ''];
  const bytes = [cost.read, cost.written].map((count) => (count > 0 ? formatBytes(count) : ''));
  return [cost.ms.toFixed(3), percent(cost.ms / whole, 1), ...rates, ...bytes];
}

function ofPeak(cost: TimedCost, peak: number): number {
  return (1e9 * gigaflops(cost)) / peak;
}

/** Three digits that tell something. */
function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : Number(value.toPrecision(3)).toString();
}
