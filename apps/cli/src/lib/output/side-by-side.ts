import stringWidth from 'string-width';

const GAP = '  ';

/** Lines beside other lines, two columns apart; where one of both has none, the other alone. Colours take no column. */
export function sideBySide(left: readonly string[], right: readonly string[]): readonly string[] {
  const width = columnsBeside(left);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
    const line = left[i] ?? '';
    return `${line}${' '.repeat(width - stringWidth(line))}${right[i] ?? ''}`.trimEnd();
  });
}

/** Columns that lines take from what stands right of them. */
export function columnsBeside(lines: readonly string[]): number {
  const width = lines.reduce((most, line) => Math.max(most, stringWidth(line)), 0);
  return width === 0 ? 0 : width + GAP.length;
}
