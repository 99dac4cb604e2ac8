import type { LayerExplanation, SeenInput, SeenPixels, SeenSpan } from '@convlang/inspect';
import { counted } from '../output/numbers.js';

/** What single outputs of a layer see of the network's inputs, one line each. */
export function seenLines({ sees }: LayerExplanation): readonly string[] {
  return sees.flatMap(({ output, inputs }, i) =>
    inputs.map((input) => {
      const which = output === null ? 'every output' : `${nameOf(i, sees)} output [${output.join(', ')}]`;
      const of = sees[0]?.inputs.length === 1 && input.input === 'input' ? '' : ` of ${input.input}`;
      return `${which} sees ${seenText(input)}${of}`;
    }),
  );
}

function nameOf(i: number, sees: readonly SeenPixels[]): string {
  if (sees.length === 1) return 'the only';
  return i === 0 ? 'the first' : i === sees.length - 1 ? 'the last' : 'the middle';
}

/** Rows and columns of an input: `rows 0..4, columns 3..7`; of a signal, `steps 0..4`. */
export function seenText({ rows, columns }: SeenInput): string {
  if (rows === null) return `steps ${spanText(columns)}`;
  return `rows ${spanText(rows)}, columns ${spanText(columns)}`;
}

/** `0..12`, or with what lies outside: `0..12 (-3..12 with padding)`. */
function spanText({ from, to, count, reach }: SeenSpan): string {
  const range = from === to ? String(from) : `${from}..${to}`;
  const isClipped = reach[0] < from || reach[1] > to;
  const notes = [
    ...(isClipped ? [`${reach[0]}..${reach[1]} with padding`] : []),
    ...(count !== null && count < to - from + 1 ? [`${count} of them`] : []),
  ];
  return notes.length === 0 ? range : `${range} (${notes.join(', ')})`;
}

/** Which rows and columns of its input a layer never reads. */
export function unreadText({ figures, unread: { rows, columns } }: LayerExplanation): string {
  const [rowCount = 0, columnCount] = figures.unread;
  if (figures.unread.every((count) => count === 0)) return 'none';
  if (columnCount === undefined) return cells(rowCount, columns, 'step');
  return `${cells(rowCount, rows, 'row')}; ${cells(columnCount, columns, 'column')}`;
}

const LISTED = 8;

/** @param list those of the first million places */
function cells(count: number, list: readonly number[], noun: string): string {
  if (count === 0) return `no ${noun}`;
  const first = list.slice(0, LISTED).join(', ');
  const shown = count <= LISTED && list.length === count ? first : `${first}, ...`;
  return list.length === 0 ? counted(count, noun) : `${counted(count, noun)} (${shown})`;
}
