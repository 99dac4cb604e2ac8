import type { LayerSummary } from '../summary/summarize.js';
import type { LayerDiff } from './diff-graphs.js';

/** The sign before a layer's line. */
export const signs = {
  added: '+',
  removed: '-',
  moved: '>',
  changed: '~',
  affected: ' ',
} as const satisfies Readonly<Record<LayerDiff['kind'], string>>;

/** The layer's name in the second network, or in the first when it is gone; with its word where the name does not tell it. */
export function titleOf({ before, after }: LayerDiff): string {
  const row = after ?? before;
  if (row === null) return '';
  const isNamed = !row.name.slice(row.name.lastIndexOf('/') + 1).startsWith(row.kind);
  return isNamed ? `${row.name} (${row.kind})` : row.name;
}

/** Each setting and figure that is another, as `filters 6 -> 8`; all figures of a layer that is in one network only. */
export function changeTexts({ kind, before, after, changes }: LayerDiff): readonly string[] {
  const settings = changes.map(
    (change) => `${change.name} ${change.before || 'none'} -> ${change.after || 'none'}`,
  );
  if (before !== null && after !== null) {
    const place = kind === 'moved' && before.name !== after.name ? [`was ${before.name}`] : [];
    return [...place, ...settings, ...figureChanges(before, after)];
  }
  const row = after ?? before;
  return row === null ? [] : figureTexts(row);
}

/** Output sizes: `28x28x6`, or the length of a vector. */
export function outputText({ output, isVector }: LayerSummary): string {
  return isVector ? String(output[2]) : output.join('x');
}

/** The receptive field's size; empty where there is none. */
export function fieldText({ receptiveField }: LayerSummary): string {
  return receptiveField?.size.join('x') ?? '';
}

/** `+1,024`, `-3`; nothing when both are equal. */
export function deltaText(before: number, after: number): string {
  if (before === after) return '';
  return `${after > before ? '+' : '-'}${thousands(Math.abs(after - before))}`;
}

function thousands(count: number): string {
  return count.toLocaleString('en-US');
}

const counts = [
  ['params', (row: LayerSummary) => row.params],
  ['state', (row: LayerSummary) => row.state],
  ['MACs', (row: LayerSummary) => row.macs],
] as const;

const texts = [
  ['output', outputText],
  ['field', fieldText],
] as const;

/** Whether a layer is affected in nothing but its receptive field. */
export function onlyFieldDiffers(layer: LayerDiff | undefined): boolean {
  if (layer?.kind !== 'affected') return false;
  const changes = changeTexts(layer);
  return changes.length === 1 && changes[0]?.startsWith('field ') === true;
}

function figureTexts(row: LayerSummary): readonly string[] {
  const [kernel, stride] = [row.kernel?.join('x'), row.stride?.join('x')];
  return [
    outputText(row),
    ...(kernel === undefined ? [] : [`kernel ${kernel}`]),
    ...(stride === undefined || stride === '1x1' || stride === '1' ? [] : [`stride ${stride}`]),
    ...(row.pads?.some((pad) => pad > 0) === true ? [`pads ${row.pads.join(' ')}`] : []),
    ...counts.flatMap(([title, figure]) => (figure(row) === 0 ? [] : [`${title} ${thousands(figure(row))}`])),
  ];
}

function figureChanges(before: LayerSummary, after: LayerSummary): readonly string[] {
  const changed = texts.flatMap(([title, text]) => {
    const [own, next] = [text(before), text(after)];
    return own === next ? [] : [`${title} ${own || 'none'} -> ${next || 'none'}`];
  });
  const counted = counts.flatMap(([title, figure]) => {
    const delta = deltaText(figure(before), figure(after));
    return delta === '' ? [] : [`${title} ${delta}`];
  });
  return [...changed, ...counted];
}
