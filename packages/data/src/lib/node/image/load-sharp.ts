import type Sharp from 'sharp';
import { needAddressSpace } from '@convlang/diagnostics';
import { fail } from '../../fail.js';

/** Address space that the library needs: its code, its threads and their heaps. */
const SHARP_SPACE = 512 * 2 ** 20;

/** Brings the library that reads pictures. */
export const installSharp = 'npm install --include=optional sharp';

/**
 * The library that reads pictures, which need not be installed.
 *
 * @param file that is to be read, for the error
 * @throws ConvlangError E618 where it is not here, E409 where there is no room for it
 */
export async function loadSharp(file: string): Promise<typeof Sharp> {
  // Asked once: that there is room is read from the system, which would take longer than a small picture does.
  loaded ??= await importSharp(file);
  return loaded;
}

let loaded: typeof Sharp | null = null;

async function importSharp(file: string): Promise<typeof Sharp> {
  needAddressSpace('reading pictures', SHARP_SPACE);
  try {
    return (await import('sharp')).default;
  } catch (error) {
    const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    const problem = said.startsWith("Cannot find package 'sharp'") ? 'sharp is not installed' : said;
    return fail('E618', { file, problem, command: installSharp }, null);
  }
}
