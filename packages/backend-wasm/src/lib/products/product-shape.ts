import type { KeyedEpilogue } from '../kernel.js';
import { NUMBER } from '../walk.js';

/** Loops around numbers that lie side by side, the outermost first; steps in bytes. */
export type DepthLoops = readonly { readonly count: number; readonly step: number }[];

/**
 * A product of gathered rows and a matrix: `y[m, n] = start[n] + sum over the depth of row(m)[k] * matrix[k, n]`. A convolution is one, with
 * a row for each pixel of the output; its depth goes through the lines of the window. Each sum is added up by itself, in the order of the depth.
 */
export interface ProductShape {
  /** Rows of the output. */
  readonly rows: number;
  readonly columns: number;
  readonly loops: DepthLoops;
  /** Numbers side by side. */
  readonly length: number;
  /** Bytes from the start of a row to the next, or `table`: where each begins stands in a table. */
  readonly rowStep: number | 'table';
  /** Bytes from a row of the output to the next, or `table`, as above. */
  readonly outputStep: number | 'table';
  /** What a sum starts with: a number for each column, one for each output at its place in a matrix like the output, or 0. */
  readonly start: 'columns' | 'matrix' | 'zero';
  /** Bytes from a row of the matrix to the next where it is as it lies; `null` where it is packed in panels. */
  readonly matrixStep: number | null;
  /** Vectors of columns that are summed at the same time, and of a panel; default as many as the rows of a tile leave registers for. */
  readonly panelVectors?: number;
}

/** What is applied to the results, and where the first number of the whole output is. */
export interface Applied {
  readonly epilogue: KeyedEpilogue;
  readonly output: number;
}

/** Terms of a sum. */
export function depthOf({ loops, length }: Pick<ProductShape, 'loops' | 'length'>): number {
  return loops.reduce((product, { count }) => product * count, length);
}

/** Bytes of an entry of the table of rows. */
export function tableEntry({ rowStep, outputStep }: Pick<ProductShape, 'rowStep' | 'outputStep'>): number {
  return NUMBER * (Number(rowStep === 'table') + Number(outputStep === 'table'));
}
