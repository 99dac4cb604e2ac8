import stringWidth from 'string-width';

/** Columns of text without lines around them: the first to the left, the others to the right, no blanks at the ends. */
export function plainTable(head: readonly string[], rows: readonly (readonly string[])[], gap = 2): string {
  const lines = [head, ...rows].map((cells) => cells.map((text) => ({ text, width: stringWidth(text) })));
  const widths = head.map((_, i) => lines.reduce((most, cells) => Math.max(most, cells[i]?.width ?? 0), 0));
  return lines
    .map((cells) =>
      cells
        .map(({ text, width }, i) => {
          const blanks = ' '.repeat(Math.max(0, (widths[i] ?? 0) - width));
          return i === 0 ? text + blanks : blanks + text;
        })
        .join(' '.repeat(gap))
        .trimEnd(),
    )
    .join('\n');
}

/** A table where it fits into a width in columns; else each row by itself, its cells below its first, each behind what its column is. */
export function fittingTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const table = plainTable(head, rows);
  if (table.split('\n').every((line) => stringWidth(line) <= width)) return table;
  return rows
    .flatMap(([title = '', ...cells]) => [
      title,
      ...cells.flatMap((cell, i) => (cell === '' ? [] : [`  ${head[i + 1] ?? ''}: ${cell}`])),
    ])
    .join('\n');
}
