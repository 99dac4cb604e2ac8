import type { Span } from '@convlang/diagnostics';
import type { OptimizerSetting } from '@convlang/ops';

/** Which loss a head is trained with. Label smoothing is 0 when the file does not ask for it. */
export type LossSetting = (
  | { readonly kind: 'cross-entropy'; readonly smoothing: number }
  | { readonly kind: 'mse' }
  | { readonly kind: 'hinge' }
) & { readonly weight: number };

/** Each may come after a linear warm-up of `warmupEpochs` (0 for none). */
export type ScheduleSetting = (
  | { readonly kind: 'constant' }
  | { readonly kind: 'cosine' }
  | { readonly kind: 'step'; readonly everyEpochs: number; readonly factor: number }
  | { readonly kind: 'at'; readonly epochs: readonly number[]; readonly factor: number }
  | { readonly kind: 'poly'; readonly power: number }
  | { readonly kind: 'plateau'; readonly patienceEpochs: number; readonly factor: number }
) & { readonly warmupEpochs: number };

/** A number that the run watches, such as `val-loss`. */
export type WatchedMetric = 'loss' | 'accuracy' | 'top5' | 'val-loss' | 'val-accuracy' | 'val-top5';

/** Initialisers that a file may name for all layers. */
export type InitName =
  'he-normal' | 'he-uniform' | 'xavier-normal' | 'xavier-uniform' | 'lecun-normal' | 'lecun-uniform';

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
  readonly validate:
    | { readonly kind: 'none' }
    | { readonly kind: 'split'; readonly fraction: number }
    | { readonly kind: 'data'; readonly name: string };
  readonly clip: { readonly kind: 'none' } | { readonly kind: 'norm' | 'value'; readonly limit: number };
  readonly stop: {
    readonly metric: WatchedMetric;
    readonly patienceEpochs: number;
    readonly minimumChange: number;
  } | null;
  readonly keep: WatchedMetric | null;
  readonly metrics: readonly ('accuracy' | 'top5' | 'per-class' | 'confusion')[];
  readonly seed: number;
  /** Place of the section, or `null` when the file has none and everything is default. */
  readonly span: Span | null;
}

/** One step of preprocessing, in the order of the file. Sizes in pixels; numbers act on values of 0 to 255 before `scale`. */
export type PreprocessStep =
  | { readonly kind: 'pad' | 'crop' | 'resize'; readonly height: number; readonly width: number }
  | { readonly kind: 'gray' }
  | { readonly kind: 'scale'; readonly factor: number }
  /** One number for all channels, or one a channel. */
  | { readonly kind: 'mean' | 'std'; readonly values: readonly number[] };

/** Random changes of training images. */
export type AugmentStep =
  | { readonly kind: 'shift'; readonly pixels: number }
  | { readonly kind: 'flip'; readonly axis: 'horizontal' | 'vertical' }
  | { readonly kind: 'rotate'; readonly degrees: number };

/** Where data comes from, as the file says it. */
export interface SourceSetting {
  /** `digits`, `mnist`, `cifar10`, `csv`, `folder`, or a plugin's. */
  readonly kind: string;
  /** Path as written, relative to the model file; `null` when none is given. */
  readonly path: string | null;
  /** The rest, by key: `label 0` -> `{ label: 0 }`. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly span: Span | null;
}

/** The `data` section. */
export interface DataSettings {
  readonly source: SourceSetting | null;
  /** Further named sources: `val mnist "x/"`, used by `validate data val`. */
  readonly named: Readonly<Record<string, SourceSetting>>;
  readonly preprocess: readonly PreprocessStep[];
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
