import type { EpochRecord } from '@convlang/train';
import type { Answers } from './answers/answers.js';
import type { Spread } from './numbers/spread.js';

/** What marks a file as a report, and a folder that has one as a folder that a report may be written into. */
export const REPORT_KIND = 'convlang-report';

/** Of the keys of a report: those of one version are only ever added to. */
export const REPORT_VERSION = 2;

/** What marks the list of several runs, and its folder. */
export const RUNS_KIND = 'convlang-runs';

/** How a run stands: `stopped` by a signal, `failed` by an error. */
export type RunState = 'running' | 'finished' | 'stopped' | 'failed';

/** What a run is, before any number of it. */
export interface RunFacts {
  /** Of the network. */
  readonly name: string;
  /** The model file, and the text that was trained. */
  readonly file: string;
  readonly text: string;
  readonly seed: number;
  /** Epochs that the run takes. */
  readonly epochs: number;
  readonly batch: number;
  readonly backend: string;
  /** Of what took part, by name: `convlang`, `node`. */
  readonly versions: Readonly<Record<string, string>>;
  /** Operating system and processor. */
  readonly machine: string;
  /** Where it trains, and where it is measured. */
  readonly data: RunSamples;
}

/** The samples of a run: a name, and how many. */
export interface RunSamples {
  readonly train: { readonly name: string; readonly count: number };
  readonly validation: { readonly name: string; readonly count: number } | null;
}

/** The loss of steps: `loss[i]` is the mean over the `every` steps that end with step `(i + 1) * every`. */
export interface StepLosses {
  readonly every: number;
  readonly loss: readonly number[];
}

/** A layer, and what it costs. */
export interface LayerCost {
  readonly name: string;
  readonly kind: string;
  /** Of its output, without the batch. */
  readonly shape: readonly number[];
  readonly parameters: number;
  /** Of its output, for the run's batch. */
  readonly bytes: number;
  /** Of a forward and a backward pass of that batch; `null` where the backend does not time steps. */
  readonly ms: number | null;
}

/** What the units of a layer gave for some samples. */
export interface LayerActivity extends Spread {
  /** Channels of a picture, or numbers of a vector. */
  readonly units: number;
  /** Those that gave 0 for all samples at all places. */
  readonly dead: number;
}

/** The numbers of a network after an epoch. */
export interface EpochNumbers {
  readonly epoch: number;
  /** By the names of parameters. */
  readonly weights: Readonly<Record<string, Spread>>;
  /** Of the first batch of the run, by the names of trained parameters. */
  readonly gradients: Readonly<Record<string, Spread>>;
  /** Length of the last step's change over length of the weights before it, by the names of trained parameters. */
  readonly updates: Readonly<Record<string, number>>;
  /** By the names of layers. */
  readonly activations: Readonly<Record<string, LayerActivity>>;
  /** Samples that gradients and activations are of. */
  readonly samples: { readonly gradients: number; readonly activations: number };
}

/** The filters of a convolution before the first step and after the last that was finished. */
export interface FilterPair {
  readonly layer: string;
  /** `[kh, kw, in, out]`, of what is kept: see {@link FilterPair.of}. */
  readonly shape: readonly [number, number, number, number];
  /** Channels in and out that the layer has; the first of them are kept. */
  readonly of: readonly [number, number];
  /** In the order of `shape`, to four digits. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** All that is known of a run: what its page shows. JSON as it is; keys are only ever added. */
export interface RunReport {
  readonly kind: typeof REPORT_KIND;
  readonly version: typeof REPORT_VERSION;
  readonly state: RunState;
  /** What it ended with, where it has failed. */
  readonly problem?: string;
  /** ISO 8601. */
  readonly started: string;
  readonly updated: string;
  readonly run: RunFacts;
  readonly history: readonly EpochRecord[];
  /** The epoch that the weights are of, once the run is over. */
  readonly kept: number | null;
  readonly steps: StepLosses;
  readonly layers: readonly LayerCost[];
  readonly numbers: readonly EpochNumbers[];
  readonly filters: readonly FilterPair[];
  /** `null` before the first epoch, and where no head has answers that can be told. */
  readonly answers: Answers | null;
}

/** A run among others. */
export interface ListedRun {
  /** Its folder, as it was found. */
  readonly folder: string;
  /** Of the network. */
  readonly name: string;
  /** `left` where its process has ended without a word; `damaged` where its files cannot be read. */
  readonly state: 'running' | 'finished' | 'stopped' | 'left' | 'damaged';
  /** When its files were last written, ISO 8601. */
  readonly date: string;
  /** `null` where it is damaged. */
  readonly seed: number | null;
  readonly backend: string | null;
  /** Epochs that it was asked for; those that it has done stand in `history`. */
  readonly epochs: number | null;
  readonly history: readonly EpochRecord[];
  readonly best: BestEpoch | null;
  /** Why it is damaged; else `null`. */
  readonly problem: string | null;
}

/** The best epoch of a run by one number. */
export interface BestEpoch {
  /** As `keep` of a file names it: `val-accuracy`. */
  readonly metric: string;
  readonly value: number;
  readonly epoch: number;
}

/** Several runs side by side: what their page shows. JSON as it is; keys are only ever added. */
export interface RunsReport {
  readonly kind: typeof RUNS_KIND;
  readonly version: 1;
  readonly written: string;
  readonly runs: readonly ListedRun[];
}
