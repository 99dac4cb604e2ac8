import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';

/**
 * Where the command that is tested has a package of ours, as a literal for the import of a plugin that is written into a folder from
 * which packages cannot be found.
 */
export function bundled(name: string): string {
  return JSON.stringify(pathToFileURL(join(inject('bundledCli'), `${name}.js`)).href);
}
