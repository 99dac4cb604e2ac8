/** A point of the unit square: x to the right, y down, both about 0 to 1. */
export type Point = readonly [x: number, y: number];

/** One movement of the pen. A smooth one is a curve through its points, else straight lines join them. */
export interface Stroke {
  readonly smooth: boolean;
  readonly points: readonly Point[];
}

/** One way to write a digit. */
export type Glyph = readonly Stroke[];

/** Straight lines from point to point. */
export function line(...points: readonly Point[]): Stroke {
  return { smooth: false, points };
}

/** A curve through the points. */
export function curve(...points: readonly Point[]): Stroke {
  return { smooth: true, points };
}

const DEGREES_BETWEEN_POINTS = 40;

/**
 * Part of an ellipse as points of a curve.
 *
 * @param centre of the ellipse
 * @param radii horizontal and vertical
 * @param from degrees clockwise from the right
 * @param to as `from`; less than `from` to go round against the clock
 */
export function arc(centre: Point, radii: Point, from: number, to: number): readonly Point[] {
  const steps = Math.max(2, Math.round(Math.abs(to - from) / DEGREES_BETWEEN_POINTS));
  return Array.from({ length: steps + 1 }, (_, i): Point => {
    const angle = ((from + ((to - from) * i) / steps) * Math.PI) / 180;
    return [centre[0] + radii[0] * Math.cos(angle), centre[1] + radii[1] * Math.sin(angle)];
  });
}
