import { cellRaster, element, svgSheet, svgText, type Raster, type Rgb } from '@convlang/drawing';
import { legend, legendSize, pixels, type Plane, type ValueScale, type ViewPicture } from '@convlang/views';

/** A map of an image, and the image. */
export interface Heat {
  readonly name: string;
  readonly alt: string;
  /** Colours of the image, of the size of the plane. */
  readonly imageAt: (row: number, column: number) => Rgb;
  readonly plane: Plane;
  readonly scale: ValueScale;
}

const PANEL = 224;
const GAP = 10;
const LABEL = 18;

/** Draws image, map, and the map over the image in grey, which it covers the more the farther a number is from 0. */
export function heatPicture({ name, alt, imageAt, plane, scale }: Heat): ViewPicture {
  const times = PANEL / Math.max(plane.height, plane.width);
  const panel = { width: plane.width * times, height: plane.height * times };
  const bar = legend(scale);
  const width = Math.ceil(Math.max(3 * panel.width + 2 * GAP, legendSize.width) + 2);
  const height = Math.ceil(panel.height + LABEL + GAP + legendSize.height);
  const labels = ['what the network sees', 'map', 'both'];
  return {
    name,
    alt,
    width,
    height,
    rasters: [...panels(imageAt, plane, scale), bar.raster],
    svg: (addresses) =>
      svgSheet({ name, summary: alt, width, height }, [
        ...labels.map((label, i) => {
          const area = { x: 1 + i * (panel.width + GAP), y: 1, ...panel };
          const drawn = pixels(addresses[i] ?? '', area) + element('rect', { class: 'thin', ...area });
          return drawn + svgText(area.x, panel.height + 14, 'small muted', panel.width < 100 ? '' : label);
        }),
        bar.markup(1, panel.height + LABEL + GAP, addresses[labels.length] ?? ''),
      ]),
  };
}

function panels(
  imageAt: Heat['imageAt'],
  { height, width, values }: Plane,
  scale: ValueScale,
): readonly Raster[] {
  const most = Math.max(Math.abs(scale.low), Math.abs(scale.high)) || 1;
  const at = (row: number, column: number): number => values[row * width + column] ?? NaN;
  const colourAt = (row: number, column: number): Rgb => scale.colour(at(row, column));
  const bothAt = (row: number, column: number): Rgb => {
    const cover = Math.min(1, Math.sqrt(Math.abs(at(row, column)) / most));
    const light = greyOf(imageAt(row, column));
    return mixed(colourAt(row, column), [light, light, light], cover);
  };
  return [imageAt, colourAt, bothAt].map((colour) => cellRaster(width, height, colour));
}

/** Brightness as of BT.601, which eyes see. */
function greyOf([red, green, blue]: Rgb): number {
  return Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
}

function mixed([red, green, blue]: Rgb, [r, g, b]: Rgb, share: number): Rgb {
  const mix = (over: number, under: number): number => Math.round(share * over + (1 - share) * under);
  return [mix(red, r), mix(green, g), mix(blue, b)];
}
