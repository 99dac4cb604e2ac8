import { formatFigure } from '@convlang/diagnostics';
import { blankRaster, divergingColour, element, type Raster, type Rgb } from '@convlang/drawing';
import type { FilterPair } from '../run-report.js';
import { updateRatio } from '../numbers/update-ratio.js';
import { heading, nothing, paragraph, together, type Block } from './block.js';
import { pngUrl } from './png-url.js';
import { scrolled } from './table.js';

/** Pixels of the screen along the side of a weight. */
const ZOOM = 8;

/** Filters of the convolutions before and after. */
export async function filtersSection(filters: readonly FilterPair[]): Promise<Block> {
  if (filters.length === 0) return nothing;
  const told =
    'Before the first step and now, on one scale: blue below 0, brown above, nearly white at 0. A column for each filter, a row for each channel that it reads; filters of three channels in colour.';
  return together([
    heading(2, 'Filters'),
    paragraph(told, 'muted'),
    ...(await Promise.all(filters.map(filterFigures))),
  ]);
}

async function filterFigures(pair: FilterPair): Promise<Block> {
  const { layer, shape, of, before, after } = pair;
  const [kh, kw, channels, count] = shape;
  const most = [...before, ...after].reduce((sum, value) => Math.max(sum, Math.abs(value)), 0);
  const kept =
    channels < of[0] || count < of[1]
      ? `, of which the first ${count} filters and ${channels} channels are shown`
      : '';
  const title = `${of[1]} filters of ${kh}x${kw}x${of[0]}${kept}; from ${formatFigure(-most)} to ${formatFigure(most)}`;
  const one = async (name: string, values: readonly number[]): Promise<string> => {
    const raster = tiles(values, shape, most);
    const { width, height } = raster;
    const image = element('img', {
      class: 'pixels',
      src: await pngUrl(raster),
      alt: `filters of ${layer} ${name}`,
      width: width * ZOOM,
      height: height * ZOOM,
    });
    return element(
      'figure',
      {},
      element('figcaption', {}, name),
      scrolled(`filters of ${layer} ${name}`, image),
    );
  };
  const both = [await one('before', before), await one('now', after)];
  const moved = updateRatio(before, after);
  const change = moved === null ? [] : [`changed by ${(100 * moved).toFixed(1)} % of their length`];
  return together([heading(3, layer), paragraph(title), { markup: both.join(''), text: change }]);
}

/** Filters side by side, one pixel apart; below one another their channels, unless these are the three of a colour. */
function tiles(
  values: readonly number[],
  [kh, kw, channels, count]: FilterPair['shape'],
  most: number,
): Raster {
  const isColour = channels === 3;
  const rows = isColour ? 1 : channels;
  const raster = blankRaster(count * (kw + 1) - 1, rows * (kh + 1) - 1);
  const share = (y: number, x: number, channel: number, filter: number): number =>
    (values[((y * kw + x) * channels + channel) * count + filter] ?? 0) / (most || 1);
  const level = (value: number): number => Math.round(127.5 * (1 + value));
  for (let row = 0; row < rows; row++)
    for (let filter = 0; filter < count; filter++)
      for (let y = 0; y < kh; y++)
        for (let x = 0; x < kw; x++) {
          const colour: Rgb = isColour
            ? [level(share(y, x, 0, filter)), level(share(y, x, 1, filter)), level(share(y, x, 2, filter))]
            : divergingColour(share(y, x, row, filter));
          const place = (row * (kh + 1) + y) * raster.width + filter * (kw + 1) + x;
          raster.rgba.set([...colour, 255], 4 * place);
        }
  return raster;
}
