/** A curve over numbers that grow by factors, such as a loss over learning rates. */
export interface Chart {
  readonly name: string;
  readonly summary: string;
  /** What the axes are. */
  readonly axes: { readonly x: string; readonly y: string };
  /** At least one, from left to right; `x` above 0. */
  readonly points: readonly ChartPoint[];
  /** A place on the axis below that is pointed at. */
  readonly mark: number | null;
}

/** A point of the curve, and what was measured there. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  readonly measured: number;
}

/** Where a chart lies in numbers. */
export interface ChartFrame {
  /** Of `y`: a curve that leaves upwards is cut, so that what is below can be seen. */
  readonly low: number;
  readonly high: number;
  /** The powers of ten that `x` meets. */
  readonly decades: readonly number[];
  /** 0 for the first `x`, 1 for the last. */
  across(x: number): number;
  /** 0 for `low`, 1 for `high` and all above. */
  up(y: number): number;
}

/** So many of the points lie in the frame, and some more where there is room above them, in parts of what these span. */
const SEEN = 0.75;
const ABOVE = 0.25;

export function chartFrame({ points }: Chart): ChartFrame {
  const values = points.map(({ y }) => y);
  const low = Math.min(...points.map(({ y, measured }) => Math.min(y, measured)));
  const seen = values.toSorted((a, b) => a - b)[Math.floor(SEEN * (values.length - 1))] ?? low;
  const most = Math.max(...values);
  const high = seen > low ? Math.min(most, seen + ABOVE * (seen - low)) : most;
  const [from, to] = [points[0]?.x ?? 1, points.at(-1)?.x ?? 1].map(Math.log10) as [number, number];
  const decades = Array.from({ length: Math.floor(to + 1e-9) - Math.ceil(from - 1e-9) + 1 }, (_, i) =>
    // Not a power, which is a bit beside the number on some machines.
    Number(`1e${Math.ceil(from - 1e-9) + i}`),
  );
  const part = (value: number, begin: number, end: number): number =>
    end > begin ? Math.min(1, Math.max(0, (value - begin) / (end - begin))) : 0;
  return {
    low,
    high,
    decades,
    across: (x) => part(Math.log10(x), from, to),
    up: (y) => part(y, low, high),
  };
}

/** A number beside an axis, with at most three digits that matter: `1e-7`, `0.001`, `2.31`. */
export function axisText(value: number): string {
  const short = Number(value.toPrecision(3));
  const size = Math.abs(short);
  return size !== 0 && (size < 0.001 || size >= 10_000)
    ? short.toExponential().replace('+', '')
    : String(short);
}
