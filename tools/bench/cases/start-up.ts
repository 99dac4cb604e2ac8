import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BenchRow } from '../bench-case.js';
import type { BenchEngine } from '../bench-engine.js';

type Side = 'own' | 'peer' | 'compile';

/** Processes of each side; the quickest counts, as nothing can make one quicker than it is. */
const RUNS = 3;

/** The names of its cases. */
export const START_UP = 'start-up, lenet5 once';
export const COMPILE = 'resnet50 compiled, to first result';

/** Milliseconds to the first result of a network; `null` where the engine cannot run here. */
function startOnce(side: Side, engine: string, network: string): number | null {
  const script = fileURLToPath(new URL('./start-up-process.ts', import.meta.url));
  const args = [...process.execArgv, script, side, engine, network];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ms = Number(stdout.trim().split('\n').at(-1));
  return status === 0 && Number.isFinite(ms) ? ms : null;
}

function startSide(side: Side, engine: string, network: string): number | null {
  const times = Array.from({ length: RUNS }, () => startOnce(side, engine, network));
  return times.includes(null) ? null : Math.min(...times.map(Number));
}

/** What it costs to load a backend, prepare LeNet-5 and run it once, each time in a new process. */
export function measureStartUp({ name, peer }: BenchEngine): readonly BenchRow[] {
  const ms = startSide('own', name, 'lenet5');
  if (ms === null) return [];
  const peerMs = startSide('peer', name, 'lenet5');
  const ratio = peerMs === null ? null : peerMs / ms;
  return [{ case: START_UP, backend: name, ms, peer, peerMs, ratio, best: null, atMost: null }];
}

/** What it costs to compile ResNet-50 for the engine in WebAssembly and run it once, each time in a new process that has all loaded. */
export function measureCompile(): readonly BenchRow[] {
  const ms = startSide('compile', 'wasm', 'resnet50');
  if (ms === null) return [];
  return [
    { case: COMPILE, backend: 'wasm', ms, peer: null, peerMs: null, ratio: null, best: null, atMost: 1000 },
  ];
}
