import type { GraphDiff } from './diff-graphs.js';
import { foldAffected, type DiffRow } from './fold-affected.js';
import { changeTexts, signs, titleOf } from './layer-changes.js';

/** A comparison as one line for each layer that differs, then one for each new name: `~ conv1  filters 6 -> 8`. */
export function diffLines({ isSame, layers, renames }: GraphDiff): readonly string[] {
  const rows = isSame ? [] : foldAffected(layers).map(rowTexts);
  const width = Math.max(...rows.map(([title]) => title.length));
  return [
    ...rows.map(([title, text]) => `${title.padEnd(width)}  ${text}`),
    ...renames.map(({ before, after }) => `renamed ${before} -> ${after}`),
  ];
}

function rowTexts(row: DiffRow): readonly [title: string, text: string] {
  if (row.kind === 'run') return [`${signs.affected} ${row.title}`, `field ${row.field}`];
  const { layer } = row;
  return [`${signs[layer.kind]} ${titleOf(layer)}`, changeTexts(layer).join(', ')];
}
