import { element, svgSheet } from '@convlang/drawing';
import { formatFigure } from '@convlang/diagnostics';
import type { ViewPicture } from '../view.js';
import { pixels } from './pixels.js';
import type { Plane } from './plane.js';
import { planeRaster } from './plane-raster.js';
import { tilesPicture } from './tiles-picture.js';
import type { ValueScale } from './value-scale.js';

/** One plane as a matrix. */
export interface Matrix {
  readonly name: string;
  readonly alt: string;
  readonly caption?: string;
  readonly plane: Plane;
  readonly scale: ValueScale;
}

/** Most columns and rows with a number in each cell. */
const MOST_CELLS = 32;
const WIDTH = 900;
const [SMALLEST, LARGEST] = [28, 44];

/** Draws a plane with its number in each cell where they fit, else as pixels with the scale below. */
export function matrixPicture({ plane, scale, ...told }: Matrix): ViewPicture {
  if (Math.max(plane.width, plane.height) > MOST_CELLS)
    return tilesPicture({ ...told, scale, tiles: [{ label: '', plane }] });
  const cell = Math.max(SMALLEST, Math.min(LARGEST, Math.floor(WIDTH / plane.width)));
  const [width, height] = [plane.width * cell + 2, plane.height * cell + 2];
  return {
    ...told,
    width,
    height,
    rasters: [planeRaster(plane, scale)],
    svg: ([address = '']) =>
      svgSheet({ name: told.name, summary: told.alt, width, height, style: CELL_STYLE }, [
        cellsMarkup(plane, scale, { x: 1, y: 1, cell, address }),
      ]),
  };
}

/** Style of the numbers in cells, for the picture that holds `cellsMarkup`. */
export const CELL_STYLE = `.on-dark { fill: #ffffff; } .on-light { fill: #000000; }
@media (prefers-color-scheme: dark) { .on-dark { fill: #ffffff; } .on-light { fill: #000000; } }
`;

/** Where cells are drawn: the corner, the side of a cell, and the address of `planeRaster`. */
export interface CellsPlace {
  readonly x: number;
  readonly y: number;
  readonly cell: number;
  readonly address: string;
}

/** In smaller cells nobody reads a number. */
const SMALLEST_WRITTEN = 16;

/** A plane as coloured cells, with a number in each where it can be read. */
export function cellsMarkup(plane: Plane, scale: ValueScale, { x, y, cell, address }: CellsPlace): string {
  const area = { x, y, width: plane.width * cell, height: plane.height * cell };
  const texts = Array.from(cell < SMALLEST_WRITTEN ? [] : plane.values, (value, i) => {
    const [column, row] = [i % plane.width, Math.floor(i / plane.width)];
    const text = cellText(value);
    const at = { x: x + (column + 0.5) * cell, y: y + (row + 0.5) * cell + cell / 7 };
    const style = `font-size: ${Math.min(13, (1.6 * cell) / Math.max(3, text.length)).toFixed(1)}px`;
    const kind = isDark(scale.colour(value)) ? 'on-dark' : 'on-light';
    return element('text', { ...at, class: kind, style, 'text-anchor': 'middle' }, text);
  });
  return [pixels(address, area), ...texts, element('rect', { class: 'thin', ...area })].join('');
}

/** A number in at most five characters, or as many as it needs. */
export function cellText(value: number): string {
  if (!Number.isFinite(value)) return formatFigure(value).slice(0, 4);
  if (Number.isInteger(value) && Math.abs(value) < 1e4) return String(value);
  const size = Math.abs(value);
  if (size >= 1e4 || size < 0.005) return value.toExponential(0).replace('e+', 'e');
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  return value.toFixed(digits).replace(/^(-?)0\./, '$1.');
}

/** Whether white is read better than black: relative luminance of WCAG 2 below the point where both have the same contrast. */
function isDark([red, green, blue]: readonly [number, number, number]): boolean {
  const light = (level: number): number => {
    const share = level / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue) < 0.179;
}
