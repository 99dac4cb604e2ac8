/** A count with commas: `54,000`. */
export function countText(count: number): string {
  return count.toLocaleString('en-US');
}
