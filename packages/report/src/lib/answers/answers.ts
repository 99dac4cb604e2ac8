import type { ClassScore } from '@convlang/train';
import type { Spread } from '../numbers/spread.js';

/** What the heads of a network said of the same samples. */
export interface Answers {
  readonly epoch: number;
  /** Where the samples are from: what was held out, or where nothing was what is trained on. */
  readonly part: 'validation' | 'train';
  /** Samples that were asked about: the first, of so many. */
  readonly samples: number;
  readonly of: number;
  /** The main head first, then the taps that have a loss. */
  readonly heads: readonly HeadAnswers[];
  /** PNG pictures as data URLs, by the number of the sample. */
  readonly pictures: Readonly<Record<string, string>>;
}

/** What one head said, by what its labels are. */
export type HeadAnswers = ClassAnswers | MapAnswers | ImageAnswers | LabelAnswers | ValueAnswers;

/** Whose answers: `output` for the main head, else the name of the tap. */
interface OfHead {
  readonly head: string;
}

/** Answers that were given with a probability between two. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly samples: number;
  /** Means over its samples: the probability that was named, and the share that was right; `null` without samples. */
  readonly probability: number | null;
  readonly accuracy: number | null;
}

/** A sample of which another class was named than its own. Classes by number. */
export interface Mistake {
  readonly sample: number;
  readonly right: number;
  readonly named: number;
  /** Of the class that was named, and of the right one. */
  readonly probability: number;
  readonly rightProbability: number;
}

/** Samples, or pixels of them, of one class for which one class was named. */
export interface AnswerCell {
  readonly right: number;
  readonly named: number;
  readonly count: number;
  /** Numbers of some samples: those of the highest probability first, of maps those with the most such pixels. */
  readonly samples: readonly number[];
}

/** A class for each sample. */
export interface ClassAnswers extends OfHead {
  readonly kind: 'classes';
  readonly classes: readonly string[];
  readonly perClass: readonly ClassScore[];
  /** Pairs that occur: wrong ones first, and of both the most frequent first. */
  readonly cells: readonly AnswerCell[];
  readonly calibration: readonly CalibrationBin[];
  /** Expected calibration error: mean of |accuracy - probability| over the bins, weighted by their samples. */
  readonly calibrationError: number;
  /** The most confident ones first. */
  readonly mistakes: readonly Mistake[];
}

/** How well the pixels of one class are found. */
export interface RegionScore extends ClassScore {
  /** Pixels that are of the class and were given to it, as a share of those that are either; `null` without any. */
  readonly iou: number | null;
}

/** A sample whose target and answer can be looked at, as data URLs of PNG pictures. */
export interface Sight {
  readonly sample: number;
  readonly target: string;
  readonly answer: string;
}

/** A class for each pixel of a sample. */
export interface MapAnswers extends OfHead {
  readonly kind: 'maps';
  readonly classes: readonly string[];
  /** That were counted: those of an ignored label are not. */
  readonly pixels: number;
  /** Share of the pixels that are right, and the mean of `iou` over the classes that occur; `null` without pixels. */
  readonly accuracy: number | null;
  readonly meanIou: number | null;
  readonly perClass: readonly RegionScore[];
  /** As of classes; counts are of pixels. */
  readonly cells: readonly AnswerCell[];
  /** Those with the largest share of wrong pixels first. */
  readonly worst: readonly (Sight & {
    /** Share of its pixels that are wrong. */
    readonly wrong: number;
  })[];
}

/** An image for each sample. */
export interface ImageAnswers extends OfHead {
  readonly kind: 'images';
  /** What PSNR takes for the largest value: 1 or 255 where all targets lie between 0 and that, else their range. */
  readonly peak: number;
  /** Mean of |answer - target| over all numbers. */
  readonly mae: number;
  /** Mean over the samples, in decibels; those without any error are left out, and `null` is for none left. */
  readonly psnr: number | null;
  /** Answer less target. */
  readonly errors: Spread;
  /** Those of the lowest PSNR first. */
  readonly worst: readonly (Sight & { readonly mae: number; readonly psnr: number })[];
}

/** How well a label of several is found. */
export interface LabelScore {
  /** Samples that have it. */
  readonly samples: number;
  /** `null` where there is nothing to divide by. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** Several labels for each sample, a yes or no for each. A target of more than one half is a yes. */
export interface LabelAnswers extends OfHead {
  readonly kind: 'labels';
  readonly perLabel: readonly LabelScore[];
  /** Share of the samples with all labels right, and share of the labels that are right. */
  readonly allRight: number;
  readonly accuracy: number;
  /** Those with the most wrong labels first. Labels by number. */
  readonly worst: readonly {
    readonly sample: number;
    /** That it has and that were not named, and the other way round. */
    readonly missed: readonly number[];
    readonly invented: readonly number[];
  }[];
}

/** How well one number of several is met. Errors are answer less target. */
export interface ColumnScore {
  readonly column: number;
  /** Mean of |error|, root of the mean of squares, mean of the errors themselves. */
  readonly mae: number;
  readonly rmse: number;
  readonly bias: number;
  /** Share of the targets' variance that is explained; `null` where they are all the same. */
  readonly r2: number | null;
}

/** Numbers for each sample. */
export interface ValueAnswers extends OfHead {
  readonly kind: 'values';
  /** Numbers of a sample. */
  readonly of: number;
  readonly mae: number;
  readonly rmse: number;
  readonly errors: Spread;
  /** In their order; of many those with the largest `mae`. */
  readonly columns: readonly ColumnScore[];
  /** Target and answer of some samples, for those of `columns` with the largest `mae`, by target. */
  readonly points: readonly {
    readonly column: number;
    readonly pairs: readonly (readonly [number, number])[];
  }[];
  /** Those with the largest mean of |error| first; target and answer of its first numbers. */
  readonly worst: readonly {
    readonly sample: number;
    readonly mae: number;
    readonly target: readonly number[];
    readonly answer: readonly number[];
  }[];
}
