import type { LayerDiff } from './diff-graphs.js';
import { fieldText, onlyFieldDiffers, titleOf } from './layer-changes.js';

/** One line of a comparison: a layer, or layers one after the other whose receptive field alone is another. */
export type DiffRow =
  | { readonly kind: 'layer'; readonly layer: LayerDiff }
  | { readonly kind: 'run'; readonly title: string; readonly field: string };

/** From how many layers on a run is one line. */
const RUN = 3;

/** Folds layers of which there is nothing to say but that something before them has grown what they see. */
export function foldAffected(layers: readonly LayerDiff[]): readonly DiffRow[] {
  const rows: DiffRow[] = [];
  for (let at = 0; at < layers.length;) {
    let end = at;
    while (end < layers.length && onlyFieldDiffers(layers[end])) end++;
    const run = layers.slice(at, Math.max(end, at + 1));
    rows.push(
      ...(run.length < RUN ? run.map((layer) => ({ kind: 'layer', layer }) as const) : [runRow(run)]),
    );
    at += run.length;
  }
  return rows;
}

function runRow(run: readonly LayerDiff[]): DiffRow {
  const [first, last] = [run[0], run.at(-1)];
  const title = (layer: LayerDiff | undefined): string => (layer === undefined ? '' : titleOf(layer));
  const field = (layer: LayerDiff | undefined, side: 'before' | 'after'): string => {
    const row = layer?.[side];
    return row == null ? '' : fieldText(row);
  };
  return {
    kind: 'run',
    title: `${title(first)} to ${title(last)} (${run.length} layers)`,
    field:
      `${field(first, 'before')} to ${field(last, 'before')} -> ` +
      `${field(first, 'after')} to ${field(last, 'after')}`,
  };
}
