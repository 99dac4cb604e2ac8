import { formatFigure } from '@convlang/diagnostics';
import { svgSheet, svgText, textWidth } from '@convlang/drawing';
import type { Tensor } from '@convlang/tensor';
import {
  CELL_STYLE,
  cellsMarkup,
  divergingScale,
  planeRaster,
  planesOf,
  type Plane,
  type ValueScale,
  type ViewPicture,
} from '@convlang/views';
import { wrapRow } from '../numbers/shown-planes.js';
import { shownChannels } from './shown-channels.js';
import { endLines } from './unit-text.js';
import type { UnitData } from './unit-data.js';
import type { UnitWork } from './unit-work.js';

/** The work of a unit that reads several numbers. */
type PatchWork = Exclude<UnitWork, { readonly kind: 'each' }>;

const WIDTH = 700;
const LARGEST_CELL = 44;
/** Room for what a row gives. */
const RESULT = 110;
const GAP = 40;
const ROW_GAP = 26;

/** One grid of a row: what it is called, its numbers, and the colours. */
interface Grid {
  readonly title: string;
  readonly plane: Plane;
  readonly scale: ValueScale;
}

/** A row of grids with the sign behind each, and what they give. */
interface GridRow {
  readonly label: string;
  readonly grids: readonly Grid[];
  readonly result: string;
}

/** The patch that a unit reads, its weights and the products, channel by channel, and what they add up to. */
export function patchPicture(data: UnitData, work: PatchWork): ViewPicture {
  const rows = work.kind === 'sum' ? sumRows(work) : [poolRow(work)];
  const [first] = rows;
  const { width: columns = 1, height: cells = 1 } = first?.grids[0]?.plane ?? {};
  const count = first?.grids.length ?? 1;
  const room = (WIDTH - RESULT - GAP * (count - 1)) / (count * columns);
  const cell = Math.min(LARGEST_CELL, room < 1 ? room : Math.floor(room));
  const gridWidth = columns * cell;
  const step = cells * cell + ROW_GAP;
  const lines = endLines(data);
  const longest = Math.max(...lines.map((line) => textWidth(line, 13, 'bold')));
  const width = Math.max(count * (gridWidth + GAP) + RESULT, longest + 4);
  const height = rows.length * step + 24 + 20 * lines.length;
  const alt = `${data.layer} at ${data.at.join(', ')}: ${first?.grids.map(({ title }) => title).join(', ') ?? ''}, ${formatFigure(data.value)}`;
  const grids = rows.flatMap((row) => row.grids);
  return {
    name: 'patch',
    alt,
    width,
    height,
    rasters: grids.map(({ plane, scale }) => planeRaster(plane, scale)),
    svg: (addresses) =>
      svgSheet({ name: 'patch', summary: alt, width, height, style: CELL_STYLE }, [
        ...(first?.grids.map(({ title }, i) =>
          svgText(1 + i * (gridWidth + GAP), 12, 'small muted', title),
        ) ?? []),
        ...rows.map((row, i) =>
          rowMarkup(
            row,
            { y: 20 + i * step, cell, gridWidth, height: cells * cell },
            addresses.slice(i * count),
          ),
        ),
        ...lines.map((line, i) => svgText(1, rows.length * step + 38 + 20 * i, 'word', line)),
      ]),
  };
}

interface RowPlace {
  readonly y: number;
  readonly cell: number;
  readonly gridWidth: number;
  readonly height: number;
}

function rowMarkup(
  { grids, label, result }: GridRow,
  { y, cell, gridWidth, height }: RowPlace,
  addresses: readonly string[],
): string {
  const signs = grids.length === 3 ? ['×', '=', '→'] : ['→'];
  const parts = grids.map(({ plane, scale }, i) => {
    const x = 1 + i * (gridWidth + GAP);
    const sign = svgText(x + gridWidth + GAP / 2, y + height / 2 + 5, 'word', signs[i] ?? '', 'middle');
    return cellsMarkup(plane, scale, { x, y, cell, address: addresses[i] ?? '' }) + sign;
  });
  const right = 1 + grids.length * (gridWidth + GAP);
  return [
    ...parts,
    svgText(right, y + height / 2 + 5, 'word', result),
    svgText(1, y + height + 14, 'small muted', label),
  ].join('');
}

function sumRows({
  patch,
  products,
  channelSums,
}: Extract<PatchWork, { readonly kind: 'sum' }>): readonly GridRow[] {
  const [values, weights, made] = [shownOf(patch.values), shownOf(patch.weights), shownOf(products)];
  return shownChannels(channelSums).map((channel) => ({
    label: `channel ${patch.channels[channel] ?? channel}`,
    grids: [
      gridOf('what goes in', values, channel),
      gridOf('weights', weights, channel),
      gridOf('products', made, channel),
    ],
    result: formatFigure(channelSums[channel] ?? NaN),
  }));
}

interface Shown {
  readonly planes: readonly Plane[];
  readonly scale: ValueScale;
}

/** The channels of some numbers on one scale. */
function shownOf(numbers: Tensor<'f32'>): Shown {
  return { planes: planesOf(numbers).map(wrapRow), scale: divergingScale([numbers.data]) };
}

function gridOf(title: string, { planes, scale }: Shown, channel: number): Grid {
  return { title, scale, plane: planes[channel] ?? { height: 0, width: 0, values: new Float32Array() } };
}

function poolRow(work: Exclude<UnitWork, { readonly kind: 'sum' | 'each' }>): GridRow {
  const { patch, result } = work;
  const shown = shownOf(patch.values);
  return {
    label: `channel ${patch.channels[0] ?? 0}`,
    grids: [gridOf('what goes in', shown, 0)],
    result: `${{ max: 'largest', mean: work.kind === 'mean' && work.divisor === 1 ? 'sum' : 'mean', root: 'root of squares' }[work.kind]} ${formatFigure(result)}`,
  };
}
