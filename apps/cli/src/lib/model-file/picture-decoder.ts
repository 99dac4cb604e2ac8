import { join } from 'node:path';
import type { ImageDecoder } from '@convlang/data';
import { keepingDecoder, sharpDecoder } from '@convlang/data/node';
import { cacheFolder } from '../cache-folder.js';
import type { CliContext } from '../cli-context.js';
import { CACHE_GIB } from '../usage/options.js';
import { version } from '../version.js';

/** What makes pixels of files, and keeps prepared pictures in the user's cache unless `cache` is `false`; else it is the room for them, in GiB. */
export function pictureDecoder(cache: number | false | undefined, env: CliContext['env']): ImageDecoder {
  if (cache === false) return sharpDecoder;
  const folder = join(cacheFolder(env), 'pictures');
  return keepingDecoder({ folder, mostBytes: (cache ?? CACHE_GIB) * 2 ** 30, mark: version() });
}
