import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { mustRun } from './must-run.js';

const VERSION = '2.21.0';
const PYTHON_OF_THE_WHEEL = '3.11';

/** TensorFlow's C library on this machine. */
export interface TensorflowLibrary {
  readonly include: string;
  readonly lib: string;
}

/** Lies outside the checkout, so a fresh `npm ci` or a second checkout fetches nothing again. */
function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'convlang');
}

/**
 * TensorFlow's C headers and libraries from the user's cache folder; first fetched with pip (274 MB) where they are not
 * there. The folder appears whole or not at all.
 *
 * @throws Error when the download or its checksum fails
 */
export function tensorflowLibrary(): TensorflowLibrary {
  const folder = join(cacheFolder(), `tensorflow-cpu-${VERSION}`);
  if (!existsSync(folder)) fetchInto(folder);
  return { include: join(folder, 'include'), lib: join(folder, 'lib') };
}

/** Whether the next call of `tensorflowLibrary` downloads nothing. */
export function isTensorflowCached(): boolean {
  return existsSync(join(cacheFolder(), `tensorflow-cpu-${VERSION}`));
}

function fetchInto(folder: string): void {
  mkdirSync(cacheFolder(), { recursive: true });
  const work = mkdtempSync(join(cacheFolder(), 'fetching-'));
  try {
    console.log(`fetching tensorflow-cpu ${VERSION} (274 MB)`);
    const wheel = downloadWheel(work);
    console.log('unpacking it');
    const unpacked = join(work, 'unpacked');
    mustRun('python3', [join(import.meta.dirname, 'unpack-wheel.py'), wheel, unpacked], work);
    publish(unpacked, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function downloadWheel(work: string): string {
  const wheels = join(work, 'wheels');
  const args = ['-m', 'pip', 'download', '--quiet', '--no-cache-dir', '--disable-pip-version-check'];
  const which = ['--no-deps', '--only-binary=:all:', '--python-version', PYTHON_OF_THE_WHEEL];
  const requirement = ['--requirement', join(import.meta.dirname, 'tensorflow.txt'), '--dest', wheels];
  mustRun('python3', [...args, ...which, ...requirement], work);
  const [wheel] = readdirSync(wheels);
  if (wheel === undefined) throw new Error('pip ended well but left no wheel');
  return join(wheels, wheel);
}

/** Another run may have been quicker: its folder holds the same. */
function publish(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}
