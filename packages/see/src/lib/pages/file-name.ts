/** A name as a part of a path and an address: what may mean something there is a hyphen. */
export function fileName(name: string): string {
  return name.replace(/[^A-Za-z0-9_-]+/g, '-');
}
