// How the time of a check grows with the file: microseconds of processor time for each line, by kind of line.
// usage: npm run bench:lines [-- --most 100000] [-- WORD ...]; a word chooses the kinds that have it in their name.
import { parseArgs } from 'node:util';
import { compile } from '@convlang/compiler';
import { summarize } from '@convlang/inspect';
import { sectionGrammar } from '@convlang/ops';
import { formatFile } from '@convlang/syntax';
import { lineKinds } from './line-kinds.js';

/** After a check that takes longer than this the next one, of ten times as many lines, is left out. */
const LONGEST_MS = 30_000;

function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What `check`, `fmt` and `summary` work out of a text. */
function readAll(text: string): void {
  const path = 'bench.conv';
  const { graph } = compile({ path, text });
  if (graph !== null) summarize(graph);
  formatFile({ path, text }, sectionGrammar);
}

const cell = (text: string): string => text.padStart(10);

function measureKind(name: string, make: (count: number) => string, counts: readonly number[]): void {
  const cells: string[] = [];
  let last = 0;
  for (const count of counts) {
    if (last > LONGEST_MS) cells.push(cell('too long'));
    else {
      const text = make(count);
      last = processorMs(() => readAll(text));
      cells.push(cell(((1000 * last) / count).toFixed(1)));
    }
  }
  console.log(`${name.padEnd(38)}${cells.join('')}`);
}

const { values, positionals } = parseArgs({
  options: { most: { type: 'string', default: '100000' } },
  allowPositionals: true,
});
const counts = [1000, 10_000, 100_000].filter((count) => count <= Number(values.most));
console.log(
  `${'µs a line, at lines:'.padEnd(38)}${counts.map((count) => cell(count.toLocaleString('en-US'))).join('')}`,
);
// Once before, so that loading and compiling of our own code is not taken for reading.
for (const make of Object.values(lineKinds)) readAll(make(100));
for (const [name, make] of Object.entries(lineKinds))
  if (positionals.length === 0 || positionals.some((word) => name.includes(word)))
    measureKind(name, make, counts);
