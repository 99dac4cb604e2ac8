/** Height and width of a drawn digit in pixels. */
export const DIGIT_SIZE = 28;

const FAR = 1e9;

/**
 * Paints chains of lines with a round pen, anti-aliased: ink fades over `edge` pixels about the distance `radius` from the
 * nearest line.
 *
 * @param lines each a chain x0, y0, x1, y1, ... in pixels, the middle of the first pixel at 0.5
 * @param out receives 28x28 values of 0 to `ink`, row by row
 */
export function paintLines(
  lines: readonly Float64Array[],
  radius: number,
  edge: number,
  ink: number,
  out: Float32Array,
): void {
  out.fill(FAR);
  const reach = radius + edge / 2 + 0.5;
  for (const chain of lines) {
    for (let i = 0; i + 3 < chain.length; i += 2) {
      nearLine(
        chain[i] as number,
        chain[i + 1] as number,
        chain[i + 2] as number,
        chain[i + 3] as number,
        reach,
        out,
      );
    }
  }
  for (let i = 0; i < out.length; i++) {
    const cover = (radius - Math.sqrt(out[i] as number)) / edge + 0.5;
    out[i] = ink * Math.min(1, Math.max(0, cover));
  }
}

/** Lowers the squared distances of `squares` to that of one line, in the rectangle that its ink can reach. */
function nearLine(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  reach: number,
  squares: Float32Array,
): void {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const inverse = 1 / (dx * dx + dy * dy || 1);
  const left = Math.max(0, Math.floor(Math.min(x0, x1) - reach));
  const right = Math.min(DIGIT_SIZE - 1, Math.ceil(Math.max(x0, x1) + reach));
  const top = Math.max(0, Math.floor(Math.min(y0, y1) - reach));
  const bottom = Math.min(DIGIT_SIZE - 1, Math.ceil(Math.max(y0, y1) + reach));
  for (let row = top; row <= bottom; row++) {
    const py = row + 0.5 - y0;
    for (let column = left; column <= right; column++) {
      const px = column + 0.5 - x0;
      const t = Math.min(1, Math.max(0, (px * dx + py * dy) * inverse));
      const [ex, ey] = [px - t * dx, py - t * dy];
      const square = ex * ex + ey * ey;
      const at = row * DIGIT_SIZE + column;
      if (square < (squares[at] as number)) squares[at] = square;
    }
  }
}
