import { deltaText, type GraphDiff, type ModelSummary } from '@convlang/inspect';
import { thousands } from '../output/numbers.js';

/** A figure of two networks as a whole. */
export interface DifferenceTotal {
  readonly key: 'layers' | 'params' | 'state' | 'auxParams' | 'macs' | 'auxMacs' | 'receptiveField';
  readonly title: string;
  /** Numbers; `[height, width]` for a receptive field, `null` where there is none. */
  readonly values: readonly [before: TotalValue, after: TotalValue];
}

export type TotalValue = number | readonly number[] | null;

/** All totals of a comparison, equal ones too. */
export function differenceTotals({ before, after }: GraphDiff): readonly DifferenceTotal[] {
  const total = (
    key: DifferenceTotal['key'],
    title: string,
    figure: (summary: ModelSummary) => TotalValue,
  ): DifferenceTotal => ({ key, title, values: [figure(before), figure(after)] });
  return [
    total('layers', 'layers', ({ layers }) => layers.length),
    total('params', 'params', ({ params }) => params),
    total('state', 'state', ({ state }) => state),
    total('auxParams', 'params of taps', ({ auxParams }) => auxParams),
    total('macs', 'MACs', ({ macs }) => macs),
    total('auxMacs', 'MACs of taps', ({ auxMacs }) => auxMacs),
    total('receptiveField', 'receptive field', ({ receptiveField }) => receptiveField?.size ?? null),
  ];
}

/** The totals as rows of text: title, before, after, difference. Those that are nothing on both sides are left out. */
export function totalRows(diff: GraphDiff): readonly (readonly string[])[] {
  return differenceTotals(diff)
    .filter(({ values }) => values.some((value) => value !== 0 && value !== null))
    .map(({ title, values: [before, after] }) => [
      title,
      valueText(before),
      valueText(after),
      typeof before === 'number' && typeof after === 'number' ? deltaText(before, after) : '',
    ]);
}

function valueText(value: TotalValue): string {
  if (value === null) return '-';
  return typeof value === 'number' ? thousands(value) : value.join('x');
}
