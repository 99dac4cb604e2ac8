import {
  createPreparer,
  imagesSize,
  labelArray,
  sampleSize,
  type DataSource,
  type ImageDecoder,
  type RawImage,
} from '@convlang/data';
import { ConvlangError, report } from '@convlang/diagnostics';
import { blankRaster, type Raster } from '@convlang/drawing';
import { resampleImage } from '@convlang/ops';
import { decodeImages } from '@convlang/train';
import type { CompiledFile } from '../model-file/compile-file.js';
import type { DataPartFound } from './open-parts.js';
import { sampleImage } from './survey-part.js';

/** Samples of a sheet, and those beside each other. */
const MOST_SAMPLES = 24;
const IN_A_ROW = 8;
/** Pixels of a cell, and between cells. */
const CELL = 112;
const GAP = 4;

/** An image that is drawn: values of 0 to 255. */
type Drawn = Pick<RawImage, 'shape' | 'pixels'>;

/** A sample in its three states. */
type States = readonly [asItIs: Drawn, prepared: Drawn, changed: Drawn];

/**
 * Draws some samples of the training data, evenly out of all: each as it is, below it behind preprocessing, below that as the first epoch would change
 * it. What preprocessing gives is drawn from its lowest value, black, to its highest, over all of the sheet.
 *
 * @returns the sheet, and how many samples are on it
 * @throws ConvlangError E676 for data that is no images, and what reading and decoding them throws
 */
export async function contactSheet(
  part: DataPartFound,
  model: CompiledFile,
  decoder: ImageDecoder,
): Promise<{ readonly sheet: Raster; readonly count: number }> {
  const { source, numbers } = part;
  if (!('readImages' in source) && (source.isTable === true || source.shape[0] === 1))
    throw new ConvlangError([report('E676', { source: source.name }, null)]);
  const whole = 'readImages' in source ? await decodeImages(model, decoder)(source) : source;
  const chosen = evenly(numbers, MOST_SAMPLES);
  const states = createStates(whole, model);
  const rows: States[] = [];
  for (const [position, number] of chosen.entries()) {
    const given = await sampleImage(source, number, labelArray(source, 1));
    const raw: RawImage = 'bytes' in given ? await decoder.decode(given) : given;
    rows.push([raw, ...(await states(number, position))]);
  }
  return { sheet: drawSheet(leveled(rows)), count: rows.length };
}

function evenly(numbers: readonly number[], most: number): readonly number[] {
  const count = Math.min(numbers.length, most);
  return Array.from({ length: count }, (_, i) => numbers[Math.floor((i * numbers.length) / count)] ?? 0);
}

/** What makes a sample's image what the network sees, without and with random changes. */
function createStates(
  source: DataSource,
  { settings, vocabulary }: CompiledFile,
): (number: number, position: number) => Promise<readonly [Drawn, Drawn]> {
  const { data, train } = settings;
  const preprocess = data.preprocess.slice(source.prepared ?? 0);
  const how = { ...data, preprocess, vocabulary };
  const preparer = createPreparer(source.shape, how, train.seed, source.name);
  return async (number, position) => {
    const images = new Float32Array(imagesSize(source));
    await source.read([number], images, labelArray(source, 1));
    const image = images.subarray(0, sampleSize(source.shape));
    const make = (place: Parameters<typeof preparer.prepare>[2]): Drawn => {
      const pixels = new Float32Array(sampleSize(preparer.shape));
      preparer.prepare(image.slice(), pixels, place);
      return { shape: preparer.shape, pixels };
    };
    return [make(null), make({ epoch: 0, position })];
  };
}

/** Brings what preprocessing gives to 0 to 255, the same way on all of the sheet. */
function leveled(rows: readonly States[]): readonly States[] {
  let [low, high] = [Infinity, -Infinity];
  for (const [, ...made] of rows)
    for (const { pixels } of made)
      for (const value of pixels) [low, high] = [Math.min(low, value), Math.max(high, value)];
  const level = ({ shape, pixels }: Drawn): Drawn => ({
    shape,
    pixels: Float32Array.from(pixels, (value) => (255 * (value - low)) / (high - low || 1)),
  });
  return rows.map(([raw, prepared, changed]) => [raw, level(prepared), level(changed)]);
}

function drawSheet(rows: readonly States[]): Raster {
  const columns = Math.min(IN_A_ROW, rows.length);
  const bands = Math.ceil(rows.length / IN_A_ROW);
  const step = CELL + GAP;
  // Twice the gap between samples below each other.
  const band = 3 * step + GAP;
  const sheet = blankRaster(columns * step + GAP, bands * band + GAP);
  sheet.rgba.fill(255);
  for (const [i, states] of rows.entries())
    for (const [state, image] of states.entries()) {
      const left = GAP + (i % IN_A_ROW) * step;
      const top = GAP + Math.floor(i / IN_A_ROW) * band + state * step;
      drawImage(sheet, image, left, top);
    }
  return sheet;
}

/** Draws an image as large as its cell lets it, in the middle of it. */
function drawImage(sheet: Raster, { shape, pixels }: Drawn, left: number, top: number): void {
  const [h, w, c] = shape;
  const scale = CELL / Math.max(h, w);
  const [height, width] = [Math.max(1, Math.round(h * scale)), Math.max(1, Math.round(w * scale))];
  const whole = { top: 0, bottom: h, left: 0, right: w };
  const fitted = new Float32Array(height * width * c);
  // Larger, pixels stay the squares that they are.
  resampleImage(shape, whole, { height, width }, scale > 1 ? 'nearest' : 'bilinear')(pixels, fitted);
  const [x, y] = [left + Math.floor((CELL - width) / 2), top + Math.floor((CELL - height) / 2)];
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      for (let channel = 0; channel < 3; channel++) {
        const from = (row * width + column) * c + (c === 3 ? channel : 0);
        sheet.rgba[4 * ((y + row) * sheet.width + x + column) + channel] = Math.round(fitted[from] ?? 0);
      }
}
