import type { BenchCase, BenchRow } from './bench-case.js';

/** A table for people. */
function formatTable(rows: readonly BenchRow[]): string {
  const cells = rows.map((row) => [
    row.case,
    `${row.ms.toFixed(1)} ms`,
    row.peer ?? '',
    row.peerMs === null ? '' : `${row.peerMs.toFixed(1)} ms`,
    row.ratio === null ? '' : `${row.ratio.toFixed(1)}x`,
  ]);
  const table = [['case', 'convlang ts', 'peer', 'peer time', 'faster by'], ...cells];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0))) ?? [];
  return table
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

async function loadCases(): Promise<readonly BenchCase[]> {
  const { lenet5Train } = await import('./lenet5-train.js');
  const { resnet18Forward } = await import('./resnet18-forward.js');
  const { networkSummaries } = await import('./network-summaries.js');
  return [lenet5Train, resnet18Forward, ...networkSummaries];
}

/**
 * `npm run bench [-- --json]`: times convlang beside other libraries in one process, after comparing their results. With
 * `--json` standard output is one JSON array of rows and nothing else.
 */
async function main(): Promise<void> {
  const json = process.argv.includes('--json');
  // Libraries greet on standard output.
  if (json) for (const method of ['log', 'info', 'debug'] as const) console[method] = console.error;
  const { measure } = await import('./measure.js');
  const rows: BenchRow[] = [];
  for (const benchCase of await loadCases()) {
    process.stderr.write(`${benchCase.name} ...\n`);
    rows.push(...(await measure(benchCase)));
  }
  process.stdout.write(`${json ? JSON.stringify(rows) : formatTable(rows)}\n`);
}

await main();
