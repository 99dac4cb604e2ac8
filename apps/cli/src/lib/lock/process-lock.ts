import { mkdirSync, renameSync, rmdirSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { failWriting, readText, systemCode, temporaryName } from '@convlang/data/node';
import { ConvlangError, report, type Diagnostic } from '@convlang/diagnostics';
import { ownerState, readOwner, thisOwner, type LockOwner } from './lock-owner.js';

/** What one process has at a time: where its lock lies, and what others are told. */
export interface LockPlace {
  readonly folder: string;
  /** Of the lock, in the folder. */
  readonly name: string;
  /**
   * @param owner who has it
   * @param notes when it becomes free, where that is not seen at once
   */
  readonly inUse: (owner: string, notes: readonly string[]) => Diagnostic;
}

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
 * Keeps something for one process. The lock is a folder with one file in it, which names the owner and which no two owners give the same
 * name. A lock comes whole, by renaming, and only where there is none or an empty one; the lock of a dead owner is
 * taken away by that owner's file name. So of several that want it at once, each at any speed, one gets it, on a network disk too.
 */
export class ProcessLock {
  /** Who had left the lock behind, where somebody had. */
  readonly leftBy: LockOwner | null;
  readonly #path: string;
  readonly #file: string;
  readonly #signs: NodeJS.Timeout;

  private constructor(path: string, file: string, leftBy: LockOwner | null) {
    this.#path = path;
    this.#file = join(path, file);
    this.leftBy = leftBy;
    this.#signs = setInterval(() => void this.#giveSign(), MS_BETWEEN_SIGNS).unref();
  }

  /**
   * Takes a lock.
   *
   * @param make makes the folder where it is missing; the process that holds it may take it away again
   * @throws ConvlangError with `inUse` of the place when another process holds it, E526 or E527 when the folder takes no files
   */
  static async take(place: LockPlace, make: () => Promise<void>): Promise<ProcessLock> {
    let leftBy: LockOwner | null = null;
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      await make();
      const placed = placeLock(place);
      if (placed === 'gone') continue;
      if ('file' in placed) return new ProcessLock(pathOf(place), placed.file, leftBy);
      const found = await findLock(place);
      if (found === null) continue;
      if (isHeld(found, placed.now)) throw inUse(place, found.owner);
      leftBy = found.owner ?? leftBy;
      await rm(found.path, { force: true });
    }
    throw new ConvlangError([
      report('E526', { file: place.folder, reason: 'the system allows no files there' }, null),
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
      rmdirSync(this.#path);
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

/** Whether a process has it. */
export async function isInUse(place: LockPlace): Promise<boolean> {
  const found = await findLock(place);
  return found !== null && isHeld(found, Date.now());
}

/**
 * @returns the name of our file in the lock; or the disk's time where there is a lock already; or `gone` where another process took
 *   the folder away, or what was not in its place yet
 */
function placeLock(place: LockPlace): { readonly file: string } | { readonly now: number } | 'gone' {
  const made = join(place.folder, temporaryName.create(place.name));
  const file = basename(made).slice(1, -'.tmp'.length);
  // At once, so that no signal ends the process in between and leaves half a lock.
  try {
    mkdirSync(made);
    writeFileSync(join(made, file), `${JSON.stringify(thisOwner())}\n`);
    const { mtimeMs: now } = statSync(join(made, file));
    return takesPlace(made, pathOf(place)) ? { file } : { now };
  } catch (error) {
    return failPlacing(error, place);
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

function failPlacing(error: unknown, place: LockPlace): 'gone' {
  const code = systemCode(error);
  if (code === 'ENOTDIR') return noLock(place);
  return code === 'ENOENT' ? 'gone' : failWriting(error, place.folder);
}

function pathOf({ folder, name }: LockPlace): string {
  return join(folder, name);
}

/** Something of that name that no command has put there is not ours to take away. */
function noLock(place: LockPlace): never {
  const reason = 'there is something of that name that is no lock of this command';
  throw new ConvlangError([report('E526', { file: pathOf(place), reason }, null)]);
}

/** The file in the lock; `null` when it is gone, or was left empty and is taken away. */
async function findLock(place: LockPlace): Promise<FoundLock | null> {
  const lock = pathOf(place);
  try {
    const [name] = await readdir(lock);
    if (name === undefined) {
      rmdirSync(lock);
      return null;
    }
    const path = join(lock, name);
    const owner = ownerIn(path);
    const found = await stat(path);
    return found.isFile() ? { path, lastSign: found.mtimeMs, owner } : noLock(place);
  } catch (error) {
    const code = systemCode(error) ?? '';
    if (code === 'ENOTDIR') return noLock(place);
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

function inUse(place: LockPlace, owner: LockOwner | null): ConvlangError {
  const isUnknown = owner === null || ownerState(owner) === 'unknown';
  const limit = `it is free ${DEAD_AFTER_MS / 1000} seconds after the last sign of life of a process that ended without a word`;
  return new ConvlangError([place.inUse(ownerText(owner), isUnknown ? [limit] : [])]);
}

/** `process 123 on somewhere since 2026-11-28 15:05:43 UTC` */
export function ownerText(owner: LockOwner | null): string {
  return owner === null
    ? 'a process that is not named'
    : `process ${owner.pid} on ${owner.host} since ${owner.since}`;
}
