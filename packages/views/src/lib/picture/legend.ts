import { cellRaster, element, svgText, type Raster } from '@convlang/drawing';
import { formatFigure } from '@convlang/diagnostics';
import type { ValueScale } from './value-scale.js';

/** Steps of the bar. */
const STEPS = 128;
/** Size of a legend in a picture, in pixels. */
export const legendSize = { width: 240, height: 34 } as const;
const BAR = 12;

/** A bar of a scale's colours with the numbers at its ends and in its middle. */
export function legend(scale: ValueScale): { readonly raster: Raster; readonly markup: MarkupAt } {
  const { low, high } = scale;
  const raster = cellRaster(STEPS, 1, (_, step) => scale.colour(low + ((high - low) * step) / (STEPS - 1)));
  const { width } = legendSize;
  return {
    raster,
    markup: (x, y, address) =>
      [
        element('image', { href: address, x, y, width, height: BAR, preserveAspectRatio: 'none' }),
        element('rect', { class: 'thin', x, y, width, height: BAR }),
        svgText(x, y + BAR + 14, 'small', formatFigure(low)),
        svgText(x + width / 2, y + BAR + 14, 'small', formatFigure((low + high) / 2), 'middle'),
        svgText(x + width, y + BAR + 14, 'small', formatFigure(high), 'end'),
      ].join(''),
  };
}

/** Draws something at a place; `address` is that of its raster. */
export type MarkupAt = (x: number, y: number, address: string) => string;
