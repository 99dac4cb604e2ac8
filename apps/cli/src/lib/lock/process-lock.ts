import { mkdirSync, renameSync, rmdirSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { failWriting, readText, systemCode, temporaryName } from '@convlang/data/node';
import { ConvlangError, report } from '@convlang/diagnostics';
import { ownerState, readOwner, thisOwner, type LockOwner } from './lock-owner.js';

/** The lock's name in the folder of a run. */
export const LOCK_NAME = 'run.lock';

const MS_BETWEEN_SIGNS = 10_000;
/** An owner that cannot be asked is taken for dead after so long without a sign of life. */
const DEAD_AFTER_MS = 120_000;
/** Each new attempt means that another process took or left the lock in between. */
const MOST_ATTEMPTS = 100;
/** What systems answer when a folder is to take the place of one that is not empty. */
const TAKEN = new Set(['ENOTEMPTY', 'EEXIST', ...(process.platform === 'win32' ? ['EPERM', 'EACCES'] : [])]);

/** One owner's file in the lock. */
interface FoundLock {
  readonly path: string;
  readonly owner: LockOwner | null;
  readonly lastSign: number;
}

/**
 * Keeps a folder for one process. The lock is the folder `run.lock` with one file in it, which names the owner and which no two owners
 * give the same name. A lock comes whole, by renaming, and only where there is none or an empty one; the lock of a dead owner is
 * taken away by that owner's file name. So of several that want it at once, each at any speed, one gets it, on a network disk too.
 */
export class RunLock {
  /** Who had left the lock behind, where somebody had. */
  readonly leftBy: LockOwner | null;
  readonly #folder: string;
  readonly #file: string;
  readonly #signs: NodeJS.Timeout;

  private constructor(folder: string, file: string, leftBy: LockOwner | null) {
    this.#folder = folder;
    this.#file = join(folder, LOCK_NAME, file);
    this.leftBy = leftBy;
    this.#signs = setInterval(() => void this.#giveSign(), MS_BETWEEN_SIGNS).unref();
  }

  /**
   * Takes the lock of a folder.
   *
   * @param make makes the folder where it is missing; the process that holds it may take it away again
   * @throws ConvlangError E623 when another process holds it, E526 or E527 when the folder takes no files
   */
  static async take(folder: string, make: () => Promise<void>): Promise<RunLock> {
    let leftBy: LockOwner | null = null;
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      await make();
      const placed = placeLock(folder);
      if (placed === 'gone') continue;
      if ('file' in placed) return new RunLock(folder, placed.file, leftBy);
      const found = await findLock(folder);
      if (found === null) continue;
      if (isHeld(found, placed.now)) throw inUse(folder, found.owner);
      leftBy = found.owner ?? leftBy;
      await rm(found.path, { force: true });
    }
    throw new ConvlangError([
      report('E526', { file: folder, reason: 'the system allows no files there' }, null),
    ]);
  }

  /** Whether nobody has taken it over, as may happen on a network disk to a process that was stopped for minutes. */
  isHeld(): boolean {
    return statSync(this.#file, { throwIfNoEntry: false }) !== undefined;
  }

  /** Gives it back. */
  release(): void {
    clearInterval(this.#signs);
    try {
      unlinkSync(this.#file);
      rmdirSync(join(this.#folder, LOCK_NAME));
    } catch {
      // Taken over, or the disk is gone: there is nothing left to give back.
    }
  }

  /** Writes the same bytes again, so that the time of the file is that of its disk, by whose clock others go. */
  async #giveSign(): Promise<void> {
    try {
      await writeFile(this.#file, readText(this.#file), { flag: 'r+' });
    } catch {
      // The next look at the lock tells.
    }
  }
}

/** Whether a training has a folder. */
export async function isInUse(folder: string): Promise<boolean> {
  const found = await findLock(folder);
  return found !== null && isHeld(found, Date.now());
}

/**
 * @returns the name of our file in the lock; or the disk's time where there is a lock already; or `gone` where another process took
 *   the folder away, or what was not in its place yet
 */
function placeLock(folder: string): { readonly file: string } | { readonly now: number } | 'gone' {
  const made = join(folder, temporaryName.create(LOCK_NAME));
  const file = basename(made).slice(1, -'.tmp'.length);
  // At once, so that no signal ends the process in between and leaves half a lock.
  try {
    mkdirSync(made);
    writeFileSync(join(made, file), `${JSON.stringify(thisOwner())}\n`);
    const { mtimeMs: now } = statSync(join(made, file));
    return takesPlace(made, join(folder, LOCK_NAME)) ? { file } : { now };
  } catch (error) {
    return failPlacing(error, folder);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** Whether a folder could be renamed to a place where nothing, or an empty folder, is. */
function takesPlace(made: string, place: string): boolean {
  try {
    renameSync(made, place);
    return true;
  } catch (error) {
    if (TAKEN.has(systemCode(error) ?? '')) return false;
    throw error;
  }
}

function failPlacing(error: unknown, folder: string): 'gone' {
  const code = systemCode(error);
  if (code === 'ENOTDIR') return noLock(folder);
  return code === 'ENOENT' ? 'gone' : failWriting(error, folder);
}

/** Something of that name that no training has put there is not ours to take away. */
function noLock(folder: string): never {
  const reason = 'there is something of that name that is no lock of a training';
  throw new ConvlangError([report('E526', { file: join(folder, LOCK_NAME), reason }, null)]);
}

/** The file in the lock; `null` when it is gone, or was left empty and is taken away. */
async function findLock(folder: string): Promise<FoundLock | null> {
  const lock = join(folder, LOCK_NAME);
  try {
    const [name] = await readdir(lock);
    if (name === undefined) {
      rmdirSync(lock);
      return null;
    }
    const path = join(lock, name);
    const owner = ownerIn(path);
    const found = await stat(path);
    return found.isFile() ? { path, lastSign: found.mtimeMs, owner } : noLock(folder);
  } catch (error) {
    const code = systemCode(error) ?? '';
    if (code === 'ENOTDIR') return noLock(folder);
    if (['ENOENT', ...TAKEN].includes(code)) return null;
    throw error;
  }
}

function ownerIn(path: string): LockOwner | null {
  try {
    return readOwner(readText(path));
  } catch {
    return null;
  }
}

function isHeld({ owner, lastSign }: FoundLock, now: number): boolean {
  const state = owner === null ? 'unknown' : ownerState(owner);
  // A sign that lies ahead is of a clock that was set back since: who lives gives the next one by the clock of today.
  return state === 'alive' || (state === 'unknown' && Math.abs(now - lastSign) < DEAD_AFTER_MS);
}

function inUse(folder: string, owner: LockOwner | null): ConvlangError {
  const isUnknown = owner === null || ownerState(owner) === 'unknown';
  const limit = `it is free ${DEAD_AFTER_MS / 1000} seconds after the last sign of life of a process that ended without a word`;
  const notes = ['wait for it to end, or train into another folder: --out', ...(isUnknown ? [limit] : [])];
  return new ConvlangError([report('E623', { folder, owner: ownerText(owner) }, null, { notes })]);
}

/** `process 123 on somewhere since 2026-11-28 15:05:43 UTC` */
export function ownerText(owner: LockOwner | null): string {
  return owner === null
    ? 'a process that is not named'
    : `process ${owner.pid} on ${owner.host} since ${owner.since}`;
}
