import { displayWidth } from './render/render-text.js';

/** A table of texts, columns two apart, or one where they would be wider than `width`: the first to the left, the others to the right. */
export function tableLines(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const all = [head, ...rows];
  const widths = head.map((_, i) => all.reduce((most, row) => Math.max(most, displayWidth(row[i] ?? '')), 0));
  const whole = widths.reduce((sum, one) => sum + one + 2, -2);
  return all.map((row) =>
    row
      .map((cell, i) => {
        const blanks = ' '.repeat(Math.max(0, (widths[i] ?? 0) - displayWidth(cell)));
        return i === 0 ? cell + blanks : blanks + cell;
      })
      .join(whole > width ? ' ' : '  ')
      .trimEnd(),
  );
}
