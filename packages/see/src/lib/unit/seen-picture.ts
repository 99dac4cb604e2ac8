import { element, svgSheet } from '@convlang/drawing';
import type { Tensor } from '@convlang/tensor';
import { colourRaster, greyScale, pixels, planesOf, type Plane, type ViewPicture } from '@convlang/views';
import type { SeenOfInput, UnitData } from './unit-data.js';

/** Side of the picture of an input. */
const INPUT_SIDE = 320;

/** An input with a frame around what the unit sees; dashed as far as it reaches into the padding. */
export function seenPicture({ layer, at }: UnitData, seen: SeenOfInput): ViewPicture {
  const planes = planesOf(seen.numbers);
  const [first] = planes;
  const { height: h, width: w } = first ?? { height: 1, width: 1 };
  const cell = INPUT_SIDE / Math.max(h, w);
  const rows = seen.rows ?? { from: 0, to: 0, reach: [0, 0] as const };
  const { columns } = seen;
  // The reach into the padding is drawn as far as a small margin goes.
  const margin = 24;
  const [width, height] = [w * cell + 2 * margin, Math.max(16, h * cell) + 2 * margin];
  const area = { x: margin, y: margin, width: w * cell, height: h * cell };
  const rectangle = (from: readonly [number, number], to: readonly [number, number]) => ({
    x: Math.max(2, margin + from[1] * cell),
    y: Math.max(2, margin + from[0] * cell),
    width: Math.min(width - 2, margin + (to[1] + 1) * cell) - Math.max(2, margin + from[1] * cell),
    height: Math.min(height - 2, margin + (to[0] + 1) * cell) - Math.max(2, margin + from[0] * cell),
  });
  const alt = `${seen.input}, with rows ${rows.from} to ${rows.to} and columns ${columns.from} to ${columns.to} framed: what ${layer} at ${at.join(', ')} sees`;
  const reach = rectangle([rows.reach[0], columns.reach[0]], [rows.reach[1], columns.reach[1]]);
  return {
    name: `sees-${seen.input}`,
    alt,
    width: Math.ceil(width),
    height: Math.ceil(height),
    rasters: [inputRaster(seen.numbers, planes)],
    svg: ([address = '']) =>
      svgSheet({ name: seen.input, summary: alt, width, height, style: FRAME_STYLE }, [
        pixels(address, area),
        element('rect', { class: 'thin', ...area }),
        element('rect', { class: 'reach', ...reach }),
        element('rect', {
          class: 'under-frame',
          ...rectangle([rows.from, columns.from], [rows.to, columns.to]),
        }),
        element('rect', {
          class: 'over-frame',
          ...rectangle([rows.from, columns.from], [rows.to, columns.to]),
        }),
      ]),
  };
}

const FRAME_STYLE = `.reach { fill: none; stroke: #7b8797; stroke-dasharray: 4 3; }
.under-frame { fill: none; stroke: #ffffff; stroke-width: 4; } .over-frame { fill: none; stroke: #d9550b; stroke-width: 2; }
`;

function inputRaster(numbers: Tensor<'f32'>, planes: readonly Plane[]) {
  const { low, high } = greyScale(planes.length === 3 ? [numbers.data] : [planes[0]?.values ?? numbers.data]);
  return colourRaster(planes.length === 3 ? planes : planes.slice(0, 1), low, high);
}
