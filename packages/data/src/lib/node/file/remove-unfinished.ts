import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryName } from './temporary-name.js';

/**
 * Removes what a kill has left of files that were being written: temporaries of `writeFileWhole` for these names, and nothing
 * else. Only for a folder that no other process writes these files in. What cannot be removed stays.
 *
 * @param names of files, without their folder
 */
export function removeUnfinished(folder: string, names: readonly string[]): void {
  const isUnfinished = (entry: string): boolean => names.some((name) => temporaryName.isOf(name, entry));
  try {
    for (const entry of readdirSync(folder).filter(isUnfinished))
      rmSync(join(folder, entry), { recursive: true, force: true });
  } catch {
    // A folder that cannot be read or changed tells so to whoever writes into it next.
  }
}
