import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BenchRow } from '../bench-case.js';
import type { BenchEngine } from '../bench-engine.js';

/** Processes of each side; the quickest counts, as nothing can make one quicker than it is. */
const RUNS = 3;

/** The name of its cases. */
export const START_UP = 'start-up, lenet5 once';

/** Milliseconds from nothing loaded to the first result; `null` where the engine cannot run here. */
function startOnce(side: 'own' | 'peer', engine: string): number | null {
  const script = fileURLToPath(new URL('./start-up-process.ts', import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [...process.execArgv, script, side, engine], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ms = Number(stdout.trim().split('\n').at(-1));
  return status === 0 && Number.isFinite(ms) ? ms : null;
}

function startSide(side: 'own' | 'peer', engine: string): number | null {
  const times = Array.from({ length: RUNS }, () => startOnce(side, engine));
  return times.includes(null) ? null : Math.min(...times.map(Number));
}

/** What it costs to load a backend, prepare LeNet-5 and run it once, each time in a new process. */
export function measureStartUp({ name, peer }: BenchEngine): readonly BenchRow[] {
  const ms = startSide('own', name);
  if (ms === null) return [];
  const peerMs = startSide('peer', name);
  return [
    {
      case: START_UP,
      backend: name,
      ms,
      peer,
      peerMs,
      ratio: peerMs === null ? null : peerMs / ms,
    },
  ];
}
