import type { RawImage } from '@convlang/data';
import { brightnessAt, resampleImage } from '@convlang/ops';
import { planeShades } from '@convlang/views';
import { sideBySide } from '../../output/side-by-side.js';
import type { ColourDepth } from './colour-depth.js';

/** The upper half of a cell, in the colour of the text; the lower one has that of the background. */
const UPPER_HALF = '▀';
const UPPER_ALONE = '\u001b[49m';
const RESET = '\u001b[0m';

/** Red, green and blue, 0 to 255. */
type Colour = readonly [r: number, g: number, b: number];

/**
 * A picture as lines of text: two pixels in a cell where the terminal has colours for them, else shades from the darkest to the lightest. It is made smaller
 * where it is wider than there is room, or higher than wide; a list of numbers is no picture, and gives no line.
 *
 * @param columns that it may take
 */
export function drawPicture(image: RawImage, columns: number, depth: ColourDepth): readonly string[] {
  const [h, w] = image.shape;
  if (h === 1) return [];
  if (depth === 'none') return shadesOf(image, columns);
  const scale = Math.min(1, columns / w, columns / h);
  const size = { height: atLeastOne(h * scale), width: atLeastOne(w * scale) };
  const colours = coloursOf(reduced(image, size));
  const code = depth === 'true' ? trueColour : paletteColour;
  return Array.from({ length: Math.ceil(size.height / 2) }, (_, line) => {
    const cells = Array.from({ length: size.width }, (_unused, x) => {
      const upper = colours[2 * line * size.width + x] ?? BLACK;
      const lower = colours[(2 * line + 1) * size.width + x];
      const ground = lower === undefined ? UPPER_ALONE : `\u001b[48;${code(lower)}m`;
      return `\u001b[38;${code(upper)}m${ground}${UPPER_HALF}`;
    });
    return `${cells.join('')}${RESET}`;
  });
}

/** Pictures for the inputs of a model, beside each other. */
export function drawPictures(
  images: readonly RawImage[],
  columns: number,
  depth: ColourDepth,
): readonly string[] {
  const each = Math.max(1, Math.floor(columns / images.length) - 2 * (images.length - 1));
  return images.map((image) => drawPicture(image, each, depth)).reduce(sideBySide, []);
}

const BLACK: Colour = [0, 0, 0];

/** All as wide as the picture. */
function shadesOf(image: RawImage, columns: number): readonly string[] {
  const [height, width] = image.shape;
  const shades = planeShades({ height, width, values: brightnessOf(image) }, columns);
  return shades.map((line) => line.padEnd(Math.min(columns, width)));
}

function atLeastOne(length: number): number {
  return Math.max(1, Math.round(length));
}

/** One number a pixel: the brightness of three channels, else the mean of all. */
function brightnessOf({ shape: [h, w, c], pixels }: RawImage): Float32Array {
  return Float32Array.from({ length: h * w }, (_, i) => {
    if (c === 3) return brightnessAt(pixels, 3 * i);
    let sum = 0;
    for (let k = 0; k < c; k++) sum += pixels[c * i + k] as number;
    return sum / c;
  });
}

/** Each pixel is the mean of those that it stands for. */
function reduced(
  { name, shape, pixels }: RawImage,
  { height, width }: { readonly height: number; readonly width: number },
): RawImage {
  const [h, w, c] = shape;
  const smaller = new Float32Array(height * width * c);
  resampleImage(shape, { top: 0, left: 0, bottom: h, right: w }, { height, width }, 'box')(pixels, smaller);
  return { name, shape: [height, width, c], pixels: smaller };
}

/** Three channels as they are, of others their brightness as grey; numbers that are none of 0 to 255 are spread over these. */
function coloursOf(image: RawImage): readonly Colour[] {
  const [h, w, c] = image.shape;
  const numbers = c === 3 ? Float32Array.from(image.pixels) : brightnessOf(image);
  const [least, largest] = numbers.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
  const isPixels = least >= 0 && largest <= 255 && largest > 1;
  const level = (value = 0): number =>
    Math.round(isPixels ? value : largest > least ? (255 * (value - least)) / (largest - least) : 0);
  return Array.from({ length: h * w }, (_, i): Colour => {
    if (c !== 3) return [level(numbers[i]), level(numbers[i]), level(numbers[i])];
    return [level(numbers[3 * i]), level(numbers[3 * i + 1]), level(numbers[3 * i + 2])];
  });
}

function trueColour([r, g, b]: Colour): string {
  return `2;${r};${g};${b}`;
}

/** The nearer of two of xterm's: one of 6 steps for each colour (16 to 231), and one of 24 greys between black and white (232 to 255). */
function paletteColour(colour: Colour): string {
  const steps = colour.map(cubeStep);
  const grey = Math.min(
    23,
    Math.max(0, Math.round((colour.reduce((sum, value) => sum + value, 0) / 3 - 8) / 10)),
  );
  const ofCube = steps.map((step) => CUBE[step] ?? 0);
  if (distance(colour, [0, 0, 0].fill(8 + 10 * grey)) < distance(colour, ofCube)) return `5;${232 + grey}`;
  return `5;${steps.reduce((sum, step) => 6 * sum + step, 0) + 16}`;
}

/** Values of the steps. */
const CUBE = [0, 95, 135, 175, 215, 255] as const;

function cubeStep(value: number): number {
  const gaps = CUBE.map((step) => Math.abs(step - value));
  return gaps.indexOf(Math.min(...gaps));
}

/** The square of it. */
function distance(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + (value - (b[i] ?? 0)) ** 2, 0);
}
