import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { openBytes, readFileText } from '@convlang/data/node';
import { ConvlangError } from '@convlang/diagnostics';
import { safetensorsStart } from '@convlang/format-safetensors';
import { bestEpoch, type ListedRun } from '@convlang/report';
import { decodeCheckpointRun } from '@convlang/train';
import { isInUse } from '../lock/process-lock.js';
import { isThere, runFiles, runLock } from '../train/run-folder.js';
import type { TrainReport } from '../train/train-report.js';

/** Reads how a run stands. One whose files cannot be read is told as such. */
export async function readRun(folder: string): Promise<ListedRun> {
  const { metrics, checkpoint } = runFiles(folder);
  const times = [metrics, checkpoint].flatMap(
    (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? [],
  );
  const date = new Date(Math.max(0, ...times)).toISOString();
  try {
    const ended = isThere(metrics) ? (JSON.parse(readFileText(metrics)) as TrainReport) : null;
    const saved = isThere(checkpoint) ? await readSaved(checkpoint) : null;
    const isRunning = await isInUse(runLock(folder));
    // While it goes on after a stop, the metrics are those of then.
    const history = (isRunning ? saved?.position.history : ended?.history) ?? saved?.position.history ?? [];
    return {
      folder,
      name: ended?.name ?? basename(resolve(folder)),
      state: stateOf(isRunning, ended),
      date,
      seed: saved?.seed ?? ended?.seed ?? null,
      backend: saved?.backend ?? ended?.backend ?? null,
      epochs: saved?.epochs ?? ended?.epochs ?? null,
      history,
      best: bestEpoch(history),
      problem: null,
    };
  } catch (error) {
    return damaged(folder, date, error);
  }
}

function stateOf(isRunning: boolean, ended: TrainReport | null): ListedRun['state'] {
  if (isRunning) return 'running';
  if (ended === null) return 'left';
  return ended.stopped ? 'stopped' : 'finished';
}

/** What a checkpoint says of its run; its numbers, which may be many, are not read. */
async function readSaved(file: string): Promise<ReturnType<typeof decodeCheckpointRun>> {
  const store = await openBytes(file, { span: null, heldBytes: 0 });
  try {
    const length = new Uint8Array(Math.min(8, store.size));
    await store.read(0, length);
    const start = new Uint8Array(Math.min(safetensorsStart(length, file), store.size));
    await store.read(0, start);
    return decodeCheckpointRun(start, file);
  } finally {
    await store.close();
  }
}

function damaged(folder: string, date: string, error: unknown): ListedRun {
  if (!(error instanceof ConvlangError || error instanceof SyntaxError)) throw error;
  const problem = error instanceof ConvlangError ? error.message : 'metrics.json is no JSON';
  return {
    folder,
    name: basename(resolve(folder)),
    state: 'damaged',
    date,
    seed: null,
    backend: null,
    epochs: null,
    history: [],
    best: null,
    problem,
  };
}
