/** A number with four digits, so that files stay small. */
export function fourDigits(value: number): number {
  return Number(value.toPrecision(4));
}
