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
