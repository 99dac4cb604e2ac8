import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readFileBytes } from '../file/read-file-bytes.js';
import { writeFileWhole } from '../file/write-file-whole.js';

/** Shares of all room: what is written before the folder is looked at again, and what is freed when it gets tight. */
const [LOOK_AFTER, FREED] = [1 / 16, 1 / 4];
/** After this a file that was being written is a leftover of a kill. */
const UNFINISHED_MS = 60 * 60 * 1000;

/** A file of the cache. */
interface Kept {
  readonly path: string;
  readonly bytes: number;
  readonly usedAt: number;
}

/**
 * Bytes by key in a folder of files, for what can be made anew: nothing that goes wrong with it is an error. When room gets tight, what was not
 * used for the longest time goes. Any number of processes may use a folder: files are written under another name and renamed, one that another process
 * has removed is not there, and each process looks at the folder again after a sixteenth of the room.
 */
export class ByteCache {
  readonly #folder: string;
  readonly #mostBytes: number;
  /** Bytes written since the folder was looked at; `null` before that. */
  #written: number | null = null;
  #tidying: Promise<void> | null = null;
  #isBroken = false;

  /** @param mostBytes that the files of the folder have together, about */
  constructor(folder: string, mostBytes: number) {
    this.#folder = folder;
    this.#mostBytes = mostBytes;
  }

  /**
   * What is kept under a key, which counts as used now; `null` where nothing is.
   *
   * @param key hexadecimal digits, at least four
   */
  async read(key: string): Promise<Uint8Array | null> {
    const path = this.#pathOf(key);
    try {
      const bytes = await readFileBytes(path);
      const now = new Date();
      await utimes(path, now, now).catch(() => undefined);
      return bytes;
    } catch {
      return null;
    }
  }

  /** Keeps bytes under a key. After the first that cannot be written no more is tried. */
  async write(key: string, bytes: Uint8Array): Promise<void> {
    const step = this.#mostBytes * LOOK_AFTER;
    if (this.#isBroken || bytes.length > step) return;
    if (this.#written === null || this.#written + bytes.length > step)
      await (this.#tidying ??= this.#tidy().finally(() => (this.#tidying = null)));
    this.#written = (this.#written ?? 0) + bytes.length;
    const path = this.#pathOf(key);
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFileWhole(path, bytes, { isForced: false });
    } catch {
      this.#isBroken = true;
    }
  }

  /** Many files in one folder are slow on some systems. */
  #pathOf(key: string): string {
    return join(this.#folder, key.slice(0, 2), key.slice(2));
  }

  async #tidy(): Promise<void> {
    const files = await listFiles(this.#folder);
    this.#written = 0;
    let left = files.reduce((sum, { bytes }) => sum + bytes, 0);
    if (left <= this.#mostBytes * (1 - LOOK_AFTER)) return;
    for (const { path, bytes } of files.sort((a, b) => a.usedAt - b.usedAt)) {
      if (left <= this.#mostBytes * (1 - FREED)) break;
      await rm(path, { force: true }).catch(() => undefined);
      left -= bytes;
    }
  }
}

/** The files of a cache. What a kill has left of one is removed; what has another name is left alone. */
async function listFiles(folder: string): Promise<Kept[]> {
  const found: Kept[] = [];
  for (const part of await namesIn(folder)) {
    if (!/^[0-9a-f]{2}$/.test(part)) continue;
    for (const name of await namesIn(join(folder, part))) {
      const path = join(folder, part, name);
      const isUnfinished = /^\.[0-9a-f]+\.[0-9a-f]+\.tmp$/.test(name);
      if (!isUnfinished && !/^[0-9a-f]+$/.test(name)) continue;
      const facts = await stat(path).catch(() => null);
      if (facts === null) continue;
      if (isUnfinished && Date.now() - facts.mtimeMs > UNFINISHED_MS)
        await rm(path, { force: true }).catch(() => undefined);
      else found.push({ path, bytes: facts.size, usedAt: facts.mtimeMs });
    }
  }
  return found;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
