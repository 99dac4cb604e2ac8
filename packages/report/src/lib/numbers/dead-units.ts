/**
 * Units of a layer that gave 0 for every sample at every place.
 *
 * @param outputs `[n, ..., units]`, row-major
 */
export function deadUnits(outputs: ArrayLike<number>, units: number): number {
  const lives = new Uint8Array(units);
  for (let i = 0; i < outputs.length; i++) if (outputs[i] !== 0) lives[i % units] = 1;
  return lives.reduce((dead, isAlive) => dead - isAlive, units);
}
