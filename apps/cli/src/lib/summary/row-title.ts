import type { FoldedRow } from '@convlang/inspect';
import { cutMiddle } from '../output/cut-middle.js';

const INDENT = '  ';

/** The first cell of a row: the layer's name with its word where the name does not tell it, or the block's. */
export function rowTitle(row: FoldedRow): string {
  return titles(row)[0];
}

/** The same within a width: the arguments of a block go first, then the middle of the text. */
export function fittingTitle(row: FoldedRow, width: number): string {
  const [full, short] = titles(row);
  return [full, short].find((text) => text.length <= width) ?? cutMiddle(short, width);
}

function titles(row: FoldedRow): readonly [full: string, short: string] {
  const indent = INDENT.repeat(row.level);
  if (row.kind === 'layer') {
    const { name, kind } = row.layer;
    const isNamed = !name.slice(name.lastIndexOf('/') + 1).startsWith(kind);
    const title = `${indent}${name}${isNamed ? ` (${kind})` : ''}`;
    return [title, title];
  }
  const name = row.name === null ? '' : `${row.name} `;
  const times = row.kind === 'block' && row.times > 1 ? ` x ${row.times}` : '';
  const short = row.call.replace(/\(.+\)$/, '(…)');
  return [`${indent}${name}${row.call}${times}`, `${indent}${name}${short}${times}`];
}
