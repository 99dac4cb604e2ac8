/** A share of 1 in percent: `97.1 %`, which does not part at the end of a line; a dash for none. */
export function percentText(share: number | null): string {
  return share === null ? '–' : `${(100 * share).toFixed(1)}\u00a0%`;
}
