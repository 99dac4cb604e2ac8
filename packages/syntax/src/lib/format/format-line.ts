/** A token on a line, with the spaces before it. */
export interface Piece {
  readonly text: string;
  readonly gap: string;
}

/** Columns that lines next to each other are aligned at. */
export type ColumnName = 'value' | 'shape' | 'name' | 'joint';

/** Where a column starts on a line. */
export interface Column {
  readonly index: number;
  /** The author has put extra spaces before it. */
  readonly isSpaced: boolean;
}

/** One line of the formatted text, while it is made. */
export interface Line {
  indent: number;
  readonly pieces: Piece[];
  /** Columns by what starts them: a value, `->`, `as`, or the `|` behind these, or behind the first stage. */
  readonly columns: Partial<Record<ColumnName, Column>>;
  /** Lines are aligned only with lines of the same group. */
  readonly group: number;
  readonly blankBefore: boolean;
  /** A comment behind the pieces, or the whole line. */
  comment: string | null;
  /** Goes on with the values of the entry before it. */
  readonly continuesEntry: boolean;
}

/** Length of a line up to a piece, or of the whole line without its comment. */
export function widthOf(line: Line, end = line.pieces.length): number {
  let width = line.indent;
  for (let i = 0; i < end; i++) {
    const piece = line.pieces[i];
    if (piece !== undefined) width += piece.text.length + (i === 0 ? 0 : piece.gap.length);
  }
  return width;
}

/** The text of a line, without its end. */
export function renderLine(line: Line): string {
  const text = line.pieces.map(({ text, gap }, i) => (i === 0 ? text : gap + text)).join('');
  const indented = ' '.repeat(line.indent) + text;
  return (line.comment === null ? indented : indented + line.comment).trimEnd();
}
