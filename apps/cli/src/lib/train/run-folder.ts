import { lstatSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { failWriting, readText, reasonOf, removeUnfinished, writeFileWhole } from '@convlang/data/node';
import { ConvlangError, report } from '@convlang/diagnostics';
import { LockedFolder } from '../lock/locked-folder.js';
import { ownerText, type LockPlace } from '../lock/process-lock.js';

const FILE_NAMES = {
  weights: 'weights.safetensors',
  checkpoint: 'checkpoint.safetensors',
  metrics: 'metrics.json',
  model: 'model.conv',
} as const;

/** The files of one training run, all in its folder. */
export interface RunFiles {
  readonly folder: string;
  readonly weights: string;
  readonly checkpoint: string;
  readonly metrics: string;
  readonly model: string;
}

/** Where a run keeps its files. */
export function runFiles(folder: string): RunFiles {
  return {
    folder,
    weights: join(folder, FILE_NAMES.weights),
    checkpoint: join(folder, FILE_NAMES.checkpoint),
    metrics: join(folder, FILE_NAMES.metrics),
    model: join(folder, FILE_NAMES.model),
  };
}

/** The lock of a folder that a training has. */
export function runLock(folder: string): LockPlace {
  return {
    folder,
    name: 'run.lock',
    inUse: (owner, notes) =>
      report('E623', { folder, owner }, null, {
        notes: ['wait for it to end, or train into another folder: --out', ...notes],
      }),
  };
}

/**
 * The names of what a run of this text would write over: files of another run, or somebody's own of these names. A copy of the text
 * itself is none.
 */
export function filesInTheWay(folder: string, text: string): readonly string[] {
  const { weights, checkpoint, metrics, model } = runFiles(folder);
  const isOther = isThere(model) && !holdsText(model, text);
  const found = [weights, checkpoint, metrics].filter(isThere);
  return [...found, ...(isOther ? [model] : [])].map((path) => basename(path));
}

/** Whether something has a name: a link that leads nowhere, to a disk that is not mounted, is no sign that nothing was saved. */
export function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function holdsText(file: string, text: string): boolean {
  try {
    return readText(file) === text;
  } catch {
    return false;
  }
}

/**
 * The folder of a run, kept for this process. Made and tried before training, so that a place that cannot be written to costs no epoch;
 * what was there stays untouched until the run has something to keep, and a run that fails before that leaves nothing behind.
 */
export class RunFolder {
  readonly files: RunFiles;
  /** Remarks for the user on the state it was found in. */
  readonly remarks: readonly string[];
  readonly #text: string;
  readonly #locked: LockedFolder;
  #hasModel = false;

  private constructor(folder: string, text: string, locked: LockedFolder) {
    this.files = runFiles(folder);
    this.#text = text;
    this.#locked = locked;
    const { leftBy } = locked;
    this.remarks =
      leftBy === null ? [] : [`${folder} was left by ${ownerText(leftBy)}, which is not there any more`];
  }

  /**
   * Makes the folder where it is missing, tries to write into it, and keeps other trainings out until it is closed.
   *
   * @param text of the model file, kept beside what was trained
   * @throws ConvlangError E623 when another training has it, E625 when it cannot be made, E526 or E527 when it takes no files
   */
  static async open(folder: string, text: string): Promise<RunFolder> {
    const place = runLock(folder);
    const locked = await LockedFolder.open(place);
    removeUnfinished(folder, [...Object.values(FILE_NAMES), place.name]);
    return new RunFolder(folder, text, locked);
  }

  /** Whether it was made for this run. */
  get isNew(): boolean {
    return this.#locked.isNew;
  }

  /**
   * Takes away the run that was there; nothing of it where a folder has the name of one of its files.
   *
   * @throws ConvlangError E526
   */
  clear(): void {
    const paths = Object.values(FILE_NAMES).map((name) => join(this.files.folder, name));
    const kept = paths.find((path) => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true);
    if (kept !== undefined)
      throw new ConvlangError([report('E526', { file: kept, reason: reasonOf('EISDIR') }, null)]);
    for (const path of paths) removeFile(path);
  }

  /** Keeps a checkpoint, and with the first one the model's text. */
  async writeCheckpoint(bytes: Uint8Array): Promise<void> {
    await this.write('checkpoint', bytes);
    if (!this.#hasModel) await this.write('model', this.#text);
    this.#hasModel = true;
  }

  /**
   * Writes one of the run's files, whole.
   *
   * @throws ConvlangError E526 or E527, and E626 when another training has taken the folder over
   */
  async write(file: Exclude<keyof RunFiles, 'folder'>, bytes: Uint8Array | string): Promise<void> {
    const { folder } = this.files;
    if (!this.#locked.isHeld()) throw new ConvlangError([report('E626', { folder }, null)]);
    await writeFileWhole(this.files[file], bytes);
  }

  /** Lets others in, takes away what was not finished, and the folders that were made for a run that kept nothing. */
  close(): void {
    if (this.#locked.isHeld()) removeUnfinished(this.files.folder, Object.values(FILE_NAMES));
    this.#locked.close();
  }
}

function removeFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    failWriting(error, path);
  }
}
