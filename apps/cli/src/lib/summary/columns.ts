import { formatBytes } from '@convlang/diagnostics';
import type { LayerSummary } from '@convlang/inspect';
import { counted, thousands } from '../output/numbers.js';

/** A column of the table for people. What is usual is left empty, and a column that would be empty is not shown. */
export interface Column {
  readonly title: string;
  /** The column stands whatever the width; others come where there is room, the lowest number first. */
  readonly rank: 'always' | number;
  readonly layer: (layer: LayerSummary) => string;
  readonly block: (layers: readonly LayerSummary[]) => string;
}

const nothing = (): string => '';
const last = (tell: (layer: LayerSummary) => string) => (layers: readonly LayerSummary[]) => {
  const layer = layers.at(-1);
  return layer === undefined ? '' : tell(layer);
};
const total = (figure: (layer: LayerSummary) => number) => (layers: readonly LayerSummary[]) =>
  count(layers.reduce((sum, layer) => sum + figure(layer), 0));

/** Everything that the table can show beside names, in the order of its columns. */
export const columns: readonly Column[] = [
  { title: 'output', rank: 'always', layer: outputText, block: last(outputText) },
  { title: 'kernel', rank: 'always', layer: ({ kernel }) => kernel?.join('x') ?? '', block: nothing },
  { title: 'stride', rank: 'always', layer: ({ stride }) => pairText(stride), block: nothing },
  {
    title: 'pads',
    rank: 'always',
    layer: ({ pads }) => pads?.join(' ') ?? '',
    block: (layers) => counted(layers.length, 'layer'),
  },
  {
    title: 'dilation',
    rank: 4,
    layer: ({ dilation }) => pairText(dilation?.some((n) => n > 1) === true ? dilation : null),
    block: nothing,
  },
  {
    title: 'groups',
    rank: 3,
    layer: ({ groups }) => (groups === null || groups === 1 ? '' : String(groups)),
    block: nothing,
  },
  {
    title: 'params',
    rank: 'always',
    layer: ({ params }) => count(params),
    block: total(({ params }) => params),
  },
  {
    title: 'state',
    rank: 6,
    layer: ({ state }) => count(state),
    block: total(({ state }) => state),
  },
  { title: 'MACs', rank: 'always', layer: ({ macs }) => count(macs), block: total(({ macs }) => macs) },
  {
    title: 'memory',
    rank: 5,
    layer: ({ activationBytes }) => formatBytes(activationBytes),
    block: (layers) => formatBytes(layers.reduce((sum, { activationBytes }) => sum + activationBytes, 0)),
  },
  { title: 'field', rank: 2, layer: fieldText, block: last(fieldText) },
  { title: 'jump', rank: 7, layer: jumpText, block: last(jumpText) },
  {
    title: 'unread',
    rank: 1,
    layer: ({ unread }) => (unread.every((cells) => cells === 0) ? '' : unread.join('x')),
    block: nothing,
  },
];

/** `28x28x6`, or the length of a vector. */
export function outputText({ output, isVector }: LayerSummary): string {
  return isVector ? String(output[2]) : output.join('x');
}

function fieldText({ receptiveField }: LayerSummary): string {
  return receptiveField?.size.join('x') ?? '';
}

function jumpText({ receptiveField }: LayerSummary): string {
  return pairText(receptiveField?.jump ?? null);
}

function count(value: number): string {
  return value === 0 ? '' : thousands(value);
}

/** `2` where both directions are equal, else `2x1`. */
function pairText(pair: readonly number[] | null): string {
  if (pair === null) return '';
  return pair.every((n) => n === pair[0]) ? String(pair[0]) : pair.join('x');
}
