import { fileURLToPath } from 'node:url';
import { readText } from '@convlang/data/node';

interface Manifest {
  readonly version: string;
  readonly engines: { readonly node: string };
}

/** The version in this package's package.json. */
export function version(): string {
  return manifest().version;
}

/** The oldest version of Node that this package runs on: `20.19.0`. */
export function leastNode(): string {
  return manifest().engines.node.replace('>=', '');
}

/** The same place seen from `src` and from `dist`. */
function manifest(): Manifest {
  return JSON.parse(readText(fileURLToPath(new URL('../../package.json', import.meta.url)))) as Manifest;
}
