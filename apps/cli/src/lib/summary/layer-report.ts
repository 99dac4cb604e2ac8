import type { LayerSummary } from '@convlang/inspect';

/** A layer in what `--json` prints, which calls its word `op`. */
export function layerReport({ name, kind, ...figures }: LayerSummary) {
  return { name, op: kind, ...figures };
}
