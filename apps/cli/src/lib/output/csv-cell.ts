/** What a cell of a table holds; `null` for nothing. */
export type Cell = string | number | boolean | null;

/** A cell of comma-separated values (RFC 4180). */
export function csvCell(value: Cell): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The cells of a line that {@link csvCell} made, as texts. */
export function csvCells(line: string): readonly string[] {
  const cells = `${line},`.matchAll(/("(?:[^"]|"")*"|[^,"]*),/g);
  return Array.from(cells, ([, cell = '']) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
}
