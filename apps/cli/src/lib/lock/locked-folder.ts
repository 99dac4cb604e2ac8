import { rmdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { makeFolder } from '@convlang/data/node';
import type { LockOwner } from './lock-owner.js';
import { ProcessLock, type LockPlace } from './process-lock.js';

/** A folder that is kept for this process; where it was made for it and nothing came into it, it goes away again. */
export class LockedFolder {
  readonly #folder: string;
  readonly #lock: ProcessLock;
  readonly #firstMade: string | undefined;

  private constructor(folder: string, lock: ProcessLock, firstMade: string | undefined) {
    this.#folder = folder;
    this.#lock = lock;
    this.#firstMade = firstMade;
  }

  /**
   * Makes the folder where it is missing, tries to write into it, and keeps other processes out until it is closed.
   *
   * @throws ConvlangError as `inUse` of the place says when another has it, E625 when it cannot be made, E526 or E527 when it takes no files
   */
  static async open(place: LockPlace): Promise<LockedFolder> {
    let firstMade: string | undefined;
    const lock = await ProcessLock.take(place, async () => {
      firstMade = (await makeFolder(place.folder)) ?? firstMade;
    });
    return new LockedFolder(place.folder, lock, firstMade);
  }

  /** Whether it was made for this process. */
  get isNew(): boolean {
    return this.#firstMade !== undefined;
  }

  /** Who had left its lock behind, where somebody had. */
  get leftBy(): LockOwner | null {
    return this.#lock.leftBy;
  }

  /** Whether nobody has taken it over. */
  isHeld(): boolean {
    return this.#lock.isHeld();
  }

  /** Lets others in, and takes away the folders that were made and are empty. */
  close(): void {
    this.#lock.release();
    if (this.#firstMade === undefined) return;
    const last = dirname(resolve(this.#firstMade));
    for (let folder = resolve(this.#folder); folder !== last; folder = dirname(folder))
      if (!removeEmpty(folder)) return;
  }
}

/** Whether it was empty, and could be removed. */
function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
