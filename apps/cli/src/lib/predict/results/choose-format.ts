import { extname } from 'node:path';
import { UsageError } from '../../usage/usage-error.js';
import type { PredictRequest } from '../predict-request.js';
import type { FileFormatName, FormatName } from './result-format.js';

/** Where the answers of a request go, and how they are written. */
export type ChosenFormat =
  /** One JSON value, at the end. */
  | { readonly kind: 'json' }
  /** Pictures and bars, for the eye. */
  | { readonly kind: 'show' }
  | { readonly kind: 'stream'; readonly format: FormatName }
  | { readonly kind: 'file'; readonly path: string; readonly format: FileFormatName; readonly json: boolean };

const formatOfEnding: Readonly<Record<string, FileFormatName>> = {
  '.csv': 'csv',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** @throws UsageError for options that contradict each other, and for a file whose format is not told */
export function chooseFormat({
  format,
  out,
  json = false,
  show = false,
}: Pick<PredictRequest, 'format' | 'out' | 'json' | 'show'>): ChosenFormat {
  if (show) {
    if (!json && out === undefined && (format ?? 'lines') === 'lines') return { kind: 'show' };
    throw new UsageError('--show draws for the eye, and goes with no other form of answers');
  }
  if (out === undefined) {
    if (!json) return { kind: 'stream', format: format ?? 'lines' };
    if (format === undefined) return { kind: 'json' };
    throw new UsageError(
      '--json writes one value, and --format another form: --format jsonl is one for each image',
    );
  }
  const chosen = format ?? formatOfEnding[extname(out).toLowerCase()];
  if (chosen === 'jsonl' || chosen === 'csv') return { kind: 'file', path: out, format: chosen, json };
  throw new UsageError(
    chosen === undefined
      ? `how '${out}' is to be written is not told by its ending, .csv or .jsonl: add --format csv or --format jsonl`
      : '--out takes the formats jsonl and csv, which can be read again; lines go into a file by >',
  );
}
