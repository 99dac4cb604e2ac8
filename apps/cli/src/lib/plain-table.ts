import Table from 'cli-table3';

/** Columns of text without lines around them: the first to the left, the others to the right, no blanks at the ends. */
export function plainTable(head: readonly string[], rows: readonly (readonly string[])[], gap = 2): string {
  const table = new Table({
    head: [...head],
    chars: plainChars(' '.repeat(gap)),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colAligns: head.map((_, i) => (i === 0 ? 'left' : 'right')),
  });
  for (const row of rows) table.push([...row]);
  const lines = table.toString().split('\n');
  return lines.map((line) => line.trimEnd()).join('\n');
}

/** No lines around and between cells, only a gap between columns. */
function plainChars(gap: string): Record<string, string> {
  const sides = ['top', 'bottom', 'left', 'right', 'mid'];
  const corners = ['top-mid', 'top-left', 'top-right', 'bottom-mid', 'bottom-left', 'bottom-right'];
  const joins = ['left-mid', 'mid-mid', 'right-mid'];
  return { ...Object.fromEntries([...sides, ...corners, ...joins].map((name) => [name, ''])), middle: gap };
}
