import { failLayer } from '../definition/define-layer.js';

/** What must divide what, for {@link requireDivides}. */
export interface Division {
  readonly layer: string;
  /** Name of the argument that divides, for the caret. */
  readonly argument: string;
  readonly divisor: number;
  readonly count: number;
  /** What is divided: `channels`. */
  readonly what: string;
}

/** Ends a layer with E218 where a number does not divide, and names the nearest counts that it divides. */
export function requireDivides({ layer, argument, divisor, count, what }: Division): void {
  if (count % divisor === 0) return;
  const below = Math.floor(count / divisor) * divisor;
  const near = [below, below + divisor].filter((n) => n > 0).join(' or ');
  const notes = [`${near} ${what} would do: what comes before decides how many there are`];
  failLayer('E218', { layer, what, divisor, count }, { argument, notes });
}
