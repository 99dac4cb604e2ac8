import { parseArgs } from 'node:util';
import { ConvlangError } from '@convlang/diagnostics';
import { MissingPeer, type BenchCase, type BenchRow } from './bench-case.js';

/** Milliseconds, of which short runs have some thousandths. */
function formatTime(ms: number): string {
  return `${ms.toFixed(ms < 1 ? 3 : 1)} ms`;
}

/** What the share of the peer's time should be at most, or the time, and whether it is. */
function formatAim({ ms, peerMs, atMost }: BenchRow): string {
  if (atMost === null) return '';
  const aim = peerMs === null ? `${atMost} ms` : atMost.toFixed(2);
  return ms / (peerMs ?? 1) <= atMost ? aim : `${aim}, missed`;
}

/** A table for people. */
function formatTable(rows: readonly BenchRow[]): string {
  const cells = rows.map((row) => [
    row.case,
    row.backend,
    formatTime(row.ms),
    row.peer ?? '',
    row.peerMs === null ? '' : formatTime(row.peerMs),
    row.ratio === null ? '' : `${row.ratio.toFixed(2)}x`,
    row.ratio === null ? '' : (1 / row.ratio).toFixed(2),
    row.best?.toFixed(2) ?? '',
    formatAim(row),
  ]);
  const heads = [
    'case',
    'backend',
    'convlang',
    'peer',
    'peer time',
    'faster by',
    'share',
    'at best',
    'at most',
  ];
  const table = [heads, ...cells];
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
  const { lenet5Train } = await import('./cases/lenet5-train.js');
  const { resnet18Forward } = await import('./cases/resnet18-forward.js');
  const { keystrokes } = await import('./cases/keystrokes.js');
  const { networkSummaries } = await import('./cases/network-summaries.js');
  const { sideBySide } = await import('./cases/side-by-side.js');
  const { wasmPeers } = await import('./cases/wasm-peers.js');
  const { photos } = await import('./cases/photos.js');
  const { wasmKernels } = await import('./cases/wasm-kernels.js');
  return [
    lenet5Train,
    resnet18Forward,
    ...wasmPeers,
    ...wasmKernels,
    ...sideBySide,
    ...networkSummaries,
    ...keystrokes,
    ...photos,
  ];
}

/** The rows of a case; none where its backend cannot run or its peer is not here, which is said. */
async function measureCase(benchCase: BenchCase): Promise<readonly BenchRow[]> {
  const { measure } = await import('./measure.js');
  process.stderr.write(`${benchCase.name} on ${benchCase.backend} ...\n`);
  try {
    return await measure(benchCase);
  } catch (error) {
    if (!(error instanceof ConvlangError || error instanceof MissingPeer)) throw error;
    process.stderr.write(`  ${error.message}\n`);
    return [];
  }
}

type IsWanted = (name: string, backend: string) => boolean;

async function measureLibraries(isWanted: IsWanted): Promise<readonly BenchRow[]> {
  const { engines } = await import('./bench-engine.js');
  const { COMPILE, measureCompile, measureStartUp, START_UP } = await import('./cases/start-up.js');
  const { measureForecasts } = await import('./cases/forecast.js');
  const rows: BenchRow[] = [];
  for (const engine of engines) if (isWanted(START_UP, engine.name)) rows.push(...measureStartUp(engine));
  if (isWanted(COMPILE, 'wasm')) rows.push(...measureCompile());
  for (const engine of engines) rows.push(...(await measureForecasts(engine, isWanted)));
  for (const benchCase of await loadCases())
    if (isWanted(benchCase.name, benchCase.backend)) rows.push(...(await measureCase(benchCase)));
  return rows;
}

/**
 * `npm run bench [-- --json] [-- --against PATH] [-- WORD ...]`: times convlang beside other libraries in one process, after comparing
 * their results; with words, the cases that have one of them in their name or are of a backend called so. With `--against`, the backend
 * `ts` beside that of another checkout of this repository. With `--json` standard output is one JSON array of rows and nothing else.
 */
async function main(): Promise<void> {
  const { values, positionals: words } = parseArgs({
    options: { json: { type: 'boolean', default: false }, against: { type: 'string' } },
    allowPositionals: true,
  });
  const { json, against } = values;
  const isWanted: IsWanted = (name, backend) =>
    words.length === 0 || words.some((word) => name.includes(word) || backend === word);
  // Libraries greet on standard output.
  if (json) for (const method of ['log', 'info', 'debug'] as const) console[method] = console.error;
  const rows =
    against === undefined
      ? await measureLibraries(isWanted)
      : await (await import('./against.js')).measureAgainst(against, isWanted);
  process.stdout.write(`${json ? JSON.stringify(rows) : formatTable(rows)}\n`);
}

await main();
// Engines keep threads.
process.exit(0);
