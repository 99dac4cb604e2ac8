const LEVELS = '▁▂▃▄▅▆▇█';
const NOT_FINITE = '?';

/** Numbers as a curve of one line, a character each, from the least to the largest (E. Tufte, "Beautiful Evidence", 2006). */
export function sparkline(values: readonly number[]): string {
  const finite = values.filter(Number.isFinite);
  const [least, largest] = [Math.min(...finite), Math.max(...finite)];
  return values
    .map((value) => {
      if (!Number.isFinite(value)) return NOT_FINITE;
      const share = largest > least ? (value - least) / (largest - least) : 0;
      return LEVELS[Math.min(LEVELS.length - 1, Math.floor(share * LEVELS.length))] ?? '';
    })
    .join('');
}
