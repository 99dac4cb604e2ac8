import type { ConvlangError } from '@convlang/diagnostics';
import type { DataSource, ImageDecoder, LearntData, SourceReaders } from '@convlang/data';

/** Where a run's samples come from. */
export interface DataOptions {
  /**
   * Samples to train on, which the caller closes; or what opens them, called once it is known that the run can go on, and closed by the
   * run. Default: the `source` of the file's data section.
   */
  readonly data?: DataSource | ((learnt: LearntData) => Promise<DataSource>);
  /** Kinds of sources that the file may name. Default: the built-in digits; files need `coreReaders` of `data/node`. */
  readonly readers?: SourceReaders;
  /** What makes pixels of the files that a source gives. Default none: a source must give pixels. */
  readonly decoder?: ImageDecoder;
  /** Told of each picture that is broken, which is then left out: all are decoded once before the first step. Where it is absent the first that is met ends the run. */
  readonly onBroken?: (error: ConvlangError) => void;
  /** Folder that relative paths of the file start from. Default: the working directory. */
  readonly baseDir?: string;
}

/** The samples of a run. */
export interface RunData {
  readonly train: DataSource;
  readonly validation: DataSource | null;
  /** The training source before a part was held out. */
  readonly whole: DataSource;
  /** How that part was chosen; `null` when none was. */
  readonly split: { readonly fraction: number; readonly seed: number } | null;
  /** Closes what was opened for the run. */
  close(): Promise<void>;
}
