import type { Plane } from './plane.js';

/** Longer side of a plane beyond which a tile shows no more. */
const MOST_SIDE = 448;
/** A strip, as of a signal, is so many times as long as it is high at most: else nobody sees it. */
const [STRIP, LEAST_STRIP] = [8, 64];

/** A plane as a tile shows it: means of blocks where it has more numbers than the tile has pixels, and the rows of a thin strip repeated. */
export function shownPlane(plane: Plane): Plane {
  const factor = Math.ceil(Math.max(plane.height, plane.width) / MOST_SIDE);
  const { height, width, values } = factor > 1 ? blockMeans(plane, factor) : plane;
  if (width < LEAST_STRIP || height * STRIP >= width) return { height, width, values };
  const times = Math.ceil(width / STRIP / height);
  const rows = new Float32Array(times * values.length);
  for (let row = 0; row < height * times; row++) {
    const from = Math.floor(row / times) * width;
    rows.set(values.subarray(from, from + width), row * width);
  }
  return { height: height * times, width, values: rows };
}

function blockMeans({ height, width, values }: Plane, factor: number): Plane {
  const [h, w] = [Math.ceil(height / factor), Math.ceil(width / factor)];
  const means = new Float32Array(h * w);
  const counts = new Float32Array(h * w);
  for (let i = 0; i < values.length; i++) {
    const block = Math.floor(Math.floor(i / width) / factor) * w + Math.floor((i % width) / factor);
    means[block] = (means[block] ?? 0) + (values[i] ?? NaN);
    counts[block] = (counts[block] ?? 0) + 1;
  }
  return { height: h, width: w, values: means.map((sum, i) => sum / (counts[i] ?? 1)) };
}
