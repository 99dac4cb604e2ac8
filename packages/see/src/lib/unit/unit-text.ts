import { formatFigure } from '@convlang/diagnostics';
import { cellText, planesOf, planeText, type Plane } from '@convlang/views';
import { wrapRow } from '../numbers/shown-planes.js';
import { shownChannels } from './shown-channels.js';
import type { UnitData } from './unit-data.js';
import type { UnitWork } from './unit-work.js';

/** Patches of so many cells are written out product by product. */
const MOST_PRODUCTS = 25;

/** How a unit comes about, in lines. */
export function unitText(data: UnitData, width: number): readonly string[] {
  const { layer, word, at, value, from, work, sees } = data;
  return [
    `${layer} (${word}) at ${at.join(', ')}: ${formatFigure(value)}`,
    ...(work === null ? [`it is not written out how ${word} works`] : workText(work, from ?? '', width)),
    ...endLines(data),
    ...sees.map(({ input, rows, columns }) => {
      const range = (name: string, span: { readonly from: number; readonly to: number }): string =>
        span.from === span.to ? `${name} ${span.from}` : `${name}s ${span.from} to ${span.to}`;
      return `sees ${input}: ${[...(rows === null ? [] : [range('row', rows)]), range('column', columns)].join(', ')}`;
    }),
  ];
}

function workText(work: UnitWork, from: string, width: number): readonly string[] {
  if (work.kind === 'each') return [`of ${formatFigure(work.value)} at the same place of ${from}`];
  return work.kind === 'sum' ? sumText(work, from, width) : patchText(work, from, width);
}

/** What the numbers come to, and what becomes of it. */
export function endLines({ work, then }: Pick<UnitData, 'work' | 'then'>): readonly string[] {
  return [
    ...(work === null ? [] : resultLines(work)),
    ...then.map((later) => `then ${later.layer} (${later.word}): ${formatFigure(later.value)}`),
  ];
}

function resultLines(work: UnitWork): readonly string[] {
  switch (work.kind) {
    case 'sum':
      return sumLines(work);
    case 'max':
      return [`the largest: ${formatFigure(work.result)}`];
    case 'mean': {
      const sum = formatFigure(work.sum);
      return work.divisor === 1
        ? [`their sum: ${sum}`]
        : [`sum ${sum} / ${work.divisor} = ${formatFigure(work.result)}`];
    }
    case 'root':
      return [`sqrt(sum of squares ${formatFigure(work.sum)}) = ${formatFigure(work.result)}`];
    case 'each':
      return [];
  }
}

type SumWork = Extract<UnitWork, { readonly kind: 'sum' }>;

function sumText({ patch, channelSums }: SumWork, from: string, width: number): readonly string[] {
  const [values, weights] = [planesOf(patch.values).map(wrapRow), planesOf(patch.weights).map(wrapRow)];
  const places = `${placesText(patch.rows, 'row')}, ${placesText(patch.columns, 'column')}`;
  return shownChannels(channelSums).flatMap((channel) => [
    `${from}, channel ${patch.channels[channel] ?? channel}: ${places}`,
    ...channelText(values[channel], weights[channel], width),
    `= ${formatFigure(channelSums[channel] ?? NaN)}`,
  ]);
}

/** The channels that are not written out, and the bias. */
function sumLines({ channelSums, sum, bias, result }: SumWork): readonly string[] {
  const shown = shownChannels(channelSums);
  const rest = channelSums.length - shown.length;
  const others = channelSums.reduce((total, one, i) => (shown.includes(i) ? total : total + one), 0);
  return [
    ...(rest > 0
      ? [`the other ${rest === 1 ? 'channel' : `${rest} channels`}: ${formatFigure(others)}`]
      : []),
    bias === null
      ? `sum ${formatFigure(sum)}`
      : `sum ${formatFigure(sum)} + bias ${formatFigure(bias)} = ${formatFigure(result)}`,
  ];
}

/** Product by product where they are few, else both grids. */
function channelText(
  values: Plane | undefined,
  weights: Plane | undefined,
  width: number,
): readonly string[] {
  if (values === undefined || weights === undefined) return [];
  if (values.values.length > MOST_PRODUCTS)
    return ['what goes in', ...planeText(values, width), 'weights', ...planeText(weights, width)];
  const terms = Array.from(
    values.values,
    (value, i) => `${cellText(value)}×${factor(weights.values[i] ?? NaN)}`,
  );
  const cell = Math.max(...terms.map(({ length }) => length));
  const perLine = Math.max(1, Math.min(values.width, Math.floor((width + 3) / (cell + 3))));
  return Array.from({ length: Math.ceil(terms.length / perLine) }, (_, i) => {
    const line = terms.slice(i * perLine, (i + 1) * perLine).map((term) => term.padStart(cell));
    return `${i === 0 ? '  ' : '+ '}${line.join(' + ')}`;
  });
}

function factor(weight: number): string {
  return weight < 0 ? `(${cellText(weight)})` : cellText(weight);
}

/** `rows 0 to 4`, `rows 0, 2, 4`. */
function placesText(places: readonly number[], name: string): string {
  const [first = 0] = places;
  const last = places.at(-1) ?? first;
  if (places.length <= 1) return `${name} ${first}`;
  const isWhole = last - first === places.length - 1;
  return `${name}s ${isWhole ? `${first} to ${last}` : places.join(', ')}`;
}

function patchText(
  work: Exclude<UnitWork, { readonly kind: 'sum' | 'each' }>,
  from: string,
  width: number,
): readonly string[] {
  const { patch } = work;
  return [
    `${from}, channel ${patch.channels[0] ?? 0}: ${placesText(patch.rows, 'row')}, ${placesText(patch.columns, 'column')}`,
    ...planesOf(patch.values).flatMap((plane) => planeText(plane, width)),
  ];
}
