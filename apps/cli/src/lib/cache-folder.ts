import { homedir } from 'node:os';
import { join } from 'node:path';
import type { CliContext } from './cli-context.js';

/** Where what can be made anew is kept: the folder of the system for it. */
export function cacheFolder(env: CliContext['env']): string {
  const { XDG_CACHE_HOME: given, LOCALAPPDATA: local } = env;
  const own = process.platform === 'darwin' ? join('Library', 'Caches') : '.cache';
  const base = given || (process.platform === 'win32' ? local : undefined) || join(homedir(), own);
  return join(base, 'convlang');
}
