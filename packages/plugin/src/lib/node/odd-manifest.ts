import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The `package.json` that Node reads for a module of a folder, its own or the nearest above, where it is a pipe, a socket or a device.
 * Node reads it without a look at what it is, and would wait for the writer of a pipe for ever.
 *
 * @returns its path, or `null` where Node may go on
 */
export function oddManifest(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, 'package.json');
    const status = existsSync(path) ? statSync(path) : null;
    if (status?.isFile() === true) return null;
    if (status !== null && !status.isDirectory()) return path;
    if (dirname(at) === at) return null;
  }
}
