/** A table of texts, columns two apart, or one where they would be wider than `width`: the first to the left, the others to the right. */
export function tableLines(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => (row[i] ?? '').length)));
  const whole = widths.reduce((sum, one) => sum + one + 2, -2);
  return all.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join(whole > width ? ' ' : '  ')
      .trimEnd(),
  );
}
