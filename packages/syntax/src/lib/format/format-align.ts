import { widthOf, type ColumnName, type Line } from './format-line.js';

/** Lines longer than this are wrapped, and not made by aligning. */
export const maximumWidth = 110;

/** Neighbours that are aligned together: the same group and indent, no blank line and no comment between. */
function runsOf(lines: readonly Line[], belongs: (line: Line) => boolean): Line[][] {
  const runs: Line[][] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const run = runs[runs.length - 1];
    const joins = last !== undefined && belongs(last) && isNeighbour(last, line);
    if (belongs(line)) {
      if (joins && run !== undefined) run.push(line);
      else runs.push([line]);
    }
    last = line;
  }
  return runs.filter((run) => run.length > 1);
}

function isNeighbour(a: Line, b: Line): boolean {
  return a.group === b.group && a.indent === b.indent && !b.blankBefore;
}

/** Not `Math.max(...)`: a file may have more lines than a call may have arguments. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), 0);
}

/** Widens the gap before a column of each line, so that the column starts at the same place in all of them. */
function alignRun(run: readonly Line[], name: ColumnName): void {
  const starts = run.map((line) => widthOf(line, line.columns[name]?.index));
  const target = largest(starts);
  const pads = starts.map((start) => target - start);
  if (run.some((line, i) => widthOf(line) + (pads[i] ?? 0) > maximumWidth)) return;
  for (const [i, line] of run.entries()) {
    const index = line.columns[name]?.index ?? 0;
    const piece = line.pieces[index];
    if (piece !== undefined) line.pieces[index] = { ...piece, gap: piece.gap + ' '.repeat(pads[i] ?? 0) };
  }
}

/** Shapes and names are aligned always; pipes only where the author has put extra spaces, and so has seen columns. */
function alignColumn(lines: readonly Line[], name: 'shape' | 'name' | 'joint'): void {
  for (const run of runsOf(lines, (line) => line.columns[name] !== undefined)) {
    if (name !== 'joint') alignRun(run, name);
    else for (const part of splitByShape(run)) if (part.some(isSpaced)) alignRun(part, name);
  }
}

function isSpaced({ columns }: Line): boolean {
  return columns.joint?.isSpaced === true;
}

/** Pipes behind a shape or name, and others, are not one column. */
function splitByShape(run: readonly Line[]): Line[][] {
  const hasSuffix = ({ columns }: Line): boolean => columns.shape !== undefined || columns.name !== undefined;
  return [...runsOf(run, hasSuffix), ...runsOf(run, (line) => !hasSuffix(line))];
}

/** Keys and values of a section stand in two columns all through it, also over blank lines and comments. */
function alignSections(lines: readonly Line[]): void {
  const bySection = new Map<number, Line[]>();
  for (const line of lines) {
    if (line.columns.value === undefined && !line.continuesEntry) continue;
    const section = bySection.get(line.group) ?? [];
    section.push(line);
    bySection.set(line.group, section);
  }
  for (const section of bySection.values()) alignSection(section);
}

function alignSection(section: Line[]): void {
  const keyed = section.filter((line) => line.columns.value !== undefined);
  alignRun(keyed, 'value');
  const first = keyed[0];
  const column = first === undefined ? 0 : widthOf(first, 1) + (first.pieces[1]?.gap.length ?? 0);
  for (const line of section) if (line.continuesEntry) line.indent = column;
}

function alignComments(lines: readonly Line[]): void {
  const hasBoth = (line: Line): boolean => line.comment !== null && line.pieces.length > 0;
  for (const run of runsOf(lines, hasBoth)) {
    const target = largest(run.map((line) => widthOf(line)));
    if (target > maximumWidth) continue;
    for (const line of run) line.comment = ' '.repeat(target - widthOf(line)) + (line.comment ?? '');
  }
}

/** Aligns values of sections, shapes and names behind stages, the first `|` where the author did, and comments. */
export function alignLines(lines: readonly Line[]): void {
  alignSections(lines);
  for (const name of ['shape', 'name', 'joint'] as const) alignColumn(lines, name);
  alignComments(lines);
}
