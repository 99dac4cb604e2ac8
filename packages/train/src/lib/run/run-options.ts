import type { Backend, NamedTensors } from '@convlang/backend';
import type { ConvlangError, Diagnostic } from '@convlang/diagnostics';
import type { Checkpoint } from '../files/checkpoint.js';
import type { KeptTextOptions } from '../identity/compare-trained.js';
import type { BackendUse } from './backend-use.js';
import type { EpochRecord } from './history.js';
import type { ProgressEvent } from './progress.js';
import type { Metrics } from '../score/scoring.js';
import type { TrainedOn } from '../identity/trained-on.js';

/** How a run is done, beside its data. */
export interface RunOptions extends BackendUse {
  /** In place of the file's. */
  readonly epochs?: number;
  /**
   * Numbers that the run starts from, by the names of the model's parameters, such as `{ 'c1/kernel': kernel }`: all or some of them. The
   * others get their random first values. Not together with `resume`.
   */
  readonly weights?: NamedTensors;
  /**
   * Called after each step and each epoch. Where it gives a promise the run waits for it, and fails where that does. The event is plain data;
   * `run` can be asked for more.
   */
  readonly onProgress?: (event: ProgressEvent, run: RunUnderWay) => unknown;
  /** Called before the first step for all that may be wrong and stops nothing; the result holds the same `warnings`. */
  readonly onWarning?: (warning: Diagnostic) => void;
  /** Ends the run after the step under way, with a checkpoint. */
  readonly signal?: AbortSignal;
  readonly checkpoint?: CheckpointOptions;
  /** Where to go on: what `decodeCheckpoint` read. */
  readonly resume?: Checkpoint;
  /** How the text that the checkpoint keeps is read, to show what differs where `resume` is of another model. */
  readonly keptText?: KeptTextOptions;
  /**
   * Makes a backend on a new device after the device was lost (E695): the run goes on from its last checkpoint, which is then also
   * kept in memory, or starts again where there is none yet, and ends as if nothing had happened. After three losses without a
   * checkpoint between them the error ends the run, as it does without this. The caller disposes of every backend, lost or not.
   */
  readonly recover?: (loss: DeviceLoss) => Promise<Backend>;
}

/** What can be asked of a run while it goes. */
export interface RunUnderWay {
  /** What it computes on; after a loss of the device the next one. It may be used beside the run while `onProgress` is waited for. */
  readonly backend: Backend;
  /**
   * The weights as they are after the step that the event tells of, when it is called before `onProgress` returns; later, as they are
   * then. Changes nothing of the run.
   *
   * @throws ConvlangError E698 after the end of the run, E695 when the device is lost
   */
  readonly snapshot: () => Promise<NamedTensors>;
}

/** A run has lost its device. */
export interface DeviceLoss {
  /** E695, with the reason. */
  readonly error: ConvlangError;
  /** Steps that the run has not lost: it goes on after them. */
  readonly step: number;
}

/** When and how a run is saved. It is always saved after an epoch and when it ends. */
export interface CheckpointOptions {
  /** Keeps a whole checkpoint, such as `(bytes) => writeFileWhole(path, bytes)`. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Seconds between checkpoints inside an epoch; default 30. Changes no number of the run. */
  readonly everySeconds?: number;
}

/** What a run has come to so far. */
export interface RunResult {
  /** Whether the file's `stop` ended it. */
  readonly stalled: boolean;
  /** One record for each finished epoch. */
  readonly history: readonly EpochRecord[];
  /** The epoch (from 1) that `weights` are of, which with `keep` may not be the last; 0 before the end of the first. */
  readonly epoch: number;
  /** Parameters and running statistics by name, float32: what `evaluate` and `predict` take. */
  readonly weights: NamedTensors;
  /** Names of the training source's classes by number, which `encodeWeights` keeps; empty when its labels are values. */
  readonly classes: readonly string[];
  /** What `encodeWeights` keeps of the data, so that it is known again. */
  readonly trainedOn: TrainedOn;
  /** Hash of the numbers that the run began with, where they were given (`weights`), which `encodeWeights` keeps; absent where they were random. */
  readonly startedFrom?: string;
  /** Of `weights` on the validation samples, where the file's `metrics` name `per-class` or `confusion`; else `null`. */
  readonly validation: Metrics | null;
}
