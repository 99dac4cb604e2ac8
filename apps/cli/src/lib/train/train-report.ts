import {
  diagnosticToJson,
  type Diagnostic,
  type DiagnosticJson,
  type SourceLookup,
} from '@convlang/diagnostics';
import type { EpochRecord, TrainResult } from '@convlang/train';
import type { CompiledFile } from '../model-file/compile-file.js';
import { firstWeightsReport, type FirstWeights, type FirstWeightsReport } from './first-weights.js';
import type { RunFiles } from './run-folder.js';

/** What `train --json` ends with, and what metrics.json holds. Keys are only ever added. Shares are from 0 to 1. */
export interface TrainReport {
  readonly ok: true;
  readonly name: string;
  /** The epoch (from 1) that the weights are of; with `keep` the best one. 0 when none was finished. */
  readonly epoch: number;
  /** Epochs that were finished. */
  readonly epochs: number;
  /** Figures of that epoch; `null` before the first, without validation, or where there are no classes. */
  readonly loss: number | null;
  readonly accuracy: number | null;
  readonly top5: number | null;
  readonly valLoss: number | null;
  readonly valAccuracy: number | null;
  readonly valTop5: number | null;
  /** Whether Ctrl-C ended the run before its end; `resume` is then the command that goes on. */
  readonly stopped: boolean;
  readonly resume: string | null;
  /** Whether the file's `stop` ended it. */
  readonly stalled: boolean;
  readonly seed: number;
  /** The one that trained last; a resumed run may have begun on another. */
  readonly backend: string;
  readonly history: readonly EpochRecord[];
  readonly files: RunFiles;
  /** What was said before the first step. */
  readonly warnings: readonly DiagnosticJson[];
  /** Where it started, with `--weights`; else `null`. */
  readonly start: FirstWeightsReport | null;
  /** What `--skip-broken` left out. */
  readonly broken: readonly DiagnosticJson[];
}

interface ReportedRun {
  readonly backend: string;
  /** The command that would go on with it. */
  readonly resume: string;
  /** Texts that warnings point into. */
  readonly lookup: SourceLookup;
  /** Where it started, with `--weights`. */
  readonly first: FirstWeights | undefined;
  /** What is wrong with pictures that were left out. */
  readonly broken: readonly Diagnostic[];
}

/**
 * Puts together what a run came to.
 *
 * @param run how it was run
 */
export function trainReport(
  model: CompiledFile,
  result: TrainResult,
  files: RunFiles,
  { backend, resume, lookup, first, broken }: ReportedRun,
): TrainReport {
  const record = result.history.find(({ epoch }) => epoch === result.epoch);
  return {
    ok: true,
    name: model.graph.name,
    epoch: result.epoch,
    epochs: result.history.length,
    loss: record?.train.loss ?? null,
    accuracy: record?.train.accuracy ?? null,
    top5: record?.train.top5 ?? null,
    valLoss: record?.validation?.loss ?? null,
    valAccuracy: record?.validation?.accuracy ?? null,
    valTop5: record?.validation?.top5 ?? null,
    stopped: result.stopped,
    resume: result.stopped ? resume : null,
    stalled: result.stalled,
    seed: model.settings.train.seed,
    backend,
    history: result.history,
    files,
    warnings: result.warnings.map((warning) => diagnosticToJson(warning, lookup)),
    start: first === undefined ? null : firstWeightsReport(first),
    broken: broken.map((one) => diagnosticToJson(one, lookup)),
  };
}
