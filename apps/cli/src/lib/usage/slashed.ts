import { sep } from 'node:path';

/** A path with `/` between its names, on every system: places, `use` and patterns are about such. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
