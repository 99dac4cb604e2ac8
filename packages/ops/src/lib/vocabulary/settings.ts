import type { Span } from '@convlang/diagnostics';
import type { SourceSetting } from '../data-source/source-facts.js';
import type { KeyValues } from '../section/key-arguments.js';
import type { trainKeys } from '../section/train-keys.js';
import type { ChosenWord } from './setting-arguments.js';

/** Which loss a head is trained with, and how much it counts beside other heads. */
export interface LossSetting extends ChosenWord {
  readonly weight: number;
}

/** The optimiser with its numbers; `rate` is the learning rate before its schedule. */
export interface OptimizerSetting extends ChosenWord {
  readonly rate: number;
}

/** Each may come after a linear warm-up of `warmupEpochs` (0 for none). */
export interface ScheduleSetting extends ChosenWord {
  readonly warmupEpochs: number;
}

/** How gradients are kept small: the norm of all of them together, or each number by itself. */
export type ClipSetting = KeyValues<ReturnType<typeof trainKeys>['clip']['args']>['clip'];

/** A mean of weights over the steps. */
export type AverageSetting = Exclude<
  KeyValues<ReturnType<typeof trainKeys>['average']['args']>['average'],
  { readonly kind: 'none' }
>;

/** A number that the run watches: `loss` or the word of a metric, behind `val-` that of the validation. */
export type WatchedMetric = string;

/** The `train` section, complete: defaults are filled in. */
export interface TrainSettings {
  /** By head: `output` for the main one, else a tap's name. */
  readonly losses: Readonly<Record<string, LossSetting>>;
  readonly optimizer: OptimizerSetting;
  readonly schedule: ScheduleSetting;
  readonly epochs: number;
  readonly batch: number;
  /** Parts that a batch is computed in, to save memory; the result is the same to the bit. */
  readonly batchParts: number;
  /** Whether a smaller last batch of an epoch is left out; absent where it is not. */
  readonly dropLast?: boolean;
  readonly validate: KeyValues<ReturnType<typeof trainKeys>['validate']['args']>['validate'];
  readonly clip: ClipSetting;
  /** What the rate of layers is multiplied by, by the name of a layer or of a block that holds them; absent where none has its own. */
  readonly rates?: Readonly<Record<string, number>>;
  /** Which mean of the weights is measured and kept; absent where they are kept themselves. */
  readonly average?: AverageSetting;
  readonly stop: {
    readonly metric: WatchedMetric;
    readonly patienceEpochs: number;
    readonly minimumChange: number;
  } | null;
  readonly keep: WatchedMetric | null;
  /** Words of metrics, and of the tables `per-class` and `confusion`. */
  readonly metrics: readonly string[];
  readonly seed: number;
  /** Place of the section, or `null` when the file has none and everything is default. */
  readonly span: Span | null;
}

/** One step of preprocessing, in the order of the file. */
export type PreprocessStep = ChosenWord;

/** A random change of training images. */
export type AugmentStep = ChosenWord;

/** What a head is to give in place of the labels of the source. */
export interface TargetSetting {
  /** `output` for the main one, else a tap's name. */
  readonly head: string;
  readonly kind: 'image';
  /** Steps of preprocessing that the image has behind it: it is what they leave. */
  readonly behind: number;
}

/** The `data` section. */
export interface DataSettings {
  readonly source: SourceSetting | null;
  /** Further named sources: `val mnist "x/"`, used by `validate data val`. */
  readonly named: Readonly<Record<string, SourceSetting>>;
  readonly preprocess: readonly PreprocessStep[];
  /** Heads that are to give an image; absent where all meet the labels of the source. */
  readonly targets?: readonly TargetSetting[];
  readonly augment: readonly AugmentStep[];
  readonly shuffle: boolean;
  readonly classes: readonly string[];
  readonly span: Span | null;
}

/** One expectation of the `expect` section, already checked by the compiler when it can be known before a run. */
export interface Expectation {
  readonly key: string;
  readonly span: Span;
}

/** Everything a file says beside its graph. */
export interface Settings {
  readonly train: TrainSettings;
  readonly data: DataSettings;
  readonly expect: readonly Expectation[];
}
