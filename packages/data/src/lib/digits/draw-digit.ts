import type { RandomStream } from '@convlang/tensor';
import type { Glyph, Point, Stroke } from './glyph.js';
import { glyphs } from './glyphs.js';
import { DIGIT_SIZE, paintLines } from './paint-lines.js';

/** Side of the box, in pixels, that an undistorted digit fills. */
const BOX_PIXELS = 19;
const CURVE_PIECES = 4;

/** How far a digit may be from its ideal form; each is drawn evenly from plus or minus the value unless a range is given. */
const distortion = {
  rotation: 0.3,
  shear: 0.36,
  shiftPixels: 2,
  scaleX: [0.58, 1.14],
  scaleY: [0.7, 1.1],
  /** Of each control point, in the unit square. */
  jitter: 0.055,
  /** Half the pen's width. */
  radiusPixels: [0.65, 1.85],
  /** Width of the edge from full ink to none: the blur. */
  edgePixels: [0.9, 1.6],
  ink: [170, 255],
  noise: [0, 28],
} as const;

/** Draws numbers of one item of the stream, one after another. */
type Draw = (low: number, high: number) => number;

/**
 * Draws the digit `item mod 10` as a grey picture of 28x28 pixels, background 0, ink up to 255. The picture is a pure
 * function of the stream and the item.
 *
 * @param out receives 784 values, row by row
 * @returns the digit
 */
export function drawDigit(stream: RandomStream, item: number, out: Float32Array): number {
  let index = 0;
  const draw: Draw = (low, high) => low + (high - low) * stream.uniform(item, index++);
  const digit = item % glyphs.length;
  const ways = glyphs[digit] as readonly Glyph[];
  const glyph = ways[Math.floor(draw(0, ways.length))] as Glyph;
  const place = drawPlacement(draw);
  const lines = glyph.map((stroke) => layStroke(stroke, place, draw));
  const [radius, edge, ink] = [
    draw(...distortion.radiusPixels),
    draw(...distortion.edgePixels),
    draw(...distortion.ink),
  ];
  paintLines(lines, radius, edge, ink, out);
  addNoise(stream, item, index, draw(...distortion.noise), out);
  return digit;
}

/** From the unit square to pixels: scale, shear, turn and shift about the middle. */
function drawPlacement(draw: Draw): (p: Point) => Point {
  const angle = draw(-distortion.rotation, distortion.rotation);
  const shear = draw(-distortion.shear, distortion.shear);
  const [sx, sy] = [draw(...distortion.scaleX) * BOX_PIXELS, draw(...distortion.scaleY) * BOX_PIXELS];
  const dx = draw(-distortion.shiftPixels, distortion.shiftPixels) + DIGIT_SIZE / 2;
  const dy = draw(-distortion.shiftPixels, distortion.shiftPixels) + DIGIT_SIZE / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return ([px, py]) => {
    const y = (py - 0.5) * sy;
    const x = (px - 0.5) * sx - shear * y;
    return [cos * x - sin * y + dx, sin * x + cos * y + dy];
  };
}

/** The pixels that a stroke's pen goes through, as a chain of x, y. */
function layStroke(stroke: Stroke, place: (p: Point) => Point, draw: Draw): Float64Array {
  const points = stroke.points.map(([x, y]) =>
    place([x + draw(-distortion.jitter, distortion.jitter), y + draw(-distortion.jitter, distortion.jitter)]),
  );
  return stroke.smooth ? smoothChain(points) : Float64Array.from(points.flat());
}

/** A Catmull-Rom spline through the points (E. Catmull, R. Rom, 1974), cut into short lines. */
function smoothChain(points: readonly Point[]): Float64Array {
  const at = (i: number): Point => points[Math.min(Math.max(i, 0), points.length - 1)] as Point;
  const chain = new Float64Array(2 * ((points.length - 1) * CURVE_PIECES + 1));
  let k = 0;
  for (let i = 0; i + 1 < points.length; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let piece = 0; piece < CURVE_PIECES; piece++) {
      const t = piece / CURVE_PIECES;
      chain[k++] = splinePoint(a[0], b[0], c[0], d[0], t);
      chain[k++] = splinePoint(a[1], b[1], c[1], d[1], t);
    }
  }
  chain.set(at(points.length - 1), k);
  return chain;
}

function splinePoint(a: number, b: number, c: number, d: number, t: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

/** Even noise of plus or minus `level` on every pixel, one byte of the stream each; values stay within 0 and 255. */
function addNoise(stream: RandomStream, item: number, index: number, level: number, out: Float32Array): void {
  const start = index + 1;
  for (let i = 0; i < out.length; i++) {
    const byte = (stream.uint32(item, start + (i >> 2)) >>> (8 * (i & 3))) & 255;
    const value = Math.round((out[i] as number) + level * (byte / 127.5 - 1));
    out[i] = Math.min(255, Math.max(0, value));
  }
}
