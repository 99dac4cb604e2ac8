/** A number that was computed, in at most five digits that matter: `0.12346`, `1.3319e+36`, `NaN`, `-infinity`. */
export function formatFigure(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'infinity' : '-infinity';
  const short = Number(value.toPrecision(5));
  return Math.abs(short) >= 1e6 ? short.toExponential() : String(short);
}
