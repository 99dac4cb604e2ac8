/** Bytes in the unit that reads best: `1.2 GiB`. */
export function formatBytes(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
  const power = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), units.length - 1);
  const value = Number((bytes / 2 ** (10 * power)).toPrecision(3));
  return `${value.toLocaleString('en-US', { maximumFractionDigits: 4 })} ${units[power] ?? ''}`;
}
