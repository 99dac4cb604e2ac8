import type { WeightsRequest } from '../model-file/read-weights.js';
import type { FormatName } from './results/result-format.js';
import type { Shard } from './select-samples.js';

/** What `convlang predict` was asked for. */
export interface PredictRequest extends WeightsRequest {
  readonly file: string;
  readonly images: readonly string[];
  readonly backend?: string;
  readonly fast?: boolean;
  readonly threads?: number;
  readonly format?: FormatName;
  /** Path of a file that the answers go to, or are gone on with in. */
  readonly out?: string;
  readonly shard?: Shard;
  /** Whether pictures are drawn, with bars. */
  readonly show?: boolean;
  readonly json?: boolean;
}
