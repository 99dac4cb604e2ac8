import { mkdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { writeFileWhole } from '@convlang/data/node';

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
    weights: join(folder, 'weights.safetensors'),
    checkpoint: join(folder, 'checkpoint.safetensors'),
    metrics: join(folder, 'metrics.json'),
    model: join(folder, 'model.conv'),
  };
}

/**
 * The folder of a run. Made and tried before training, so that a place that cannot be written to costs no epoch; what was
 * there stays untouched until the run has something to keep, and a run that fails before that leaves nothing behind.
 */
export class RunFolder {
  readonly files: RunFiles;
  readonly #text: string;
  #firstMade: string | undefined;
  #hasModel = false;

  /** @param text of the model file, kept beside what was trained */
  constructor(folder: string, text: string) {
    this.files = runFiles(folder);
    this.#text = text;
  }

  /**
   * Makes the folder where it is missing and tries to write into it.
   *
   * @throws ConvlangError E526 or E527; the error of the operating system when the folder cannot be made
   */
  async open(): Promise<void> {
    const { folder } = this.files;
    this.#firstMade = await mkdir(folder, { recursive: true });
    const trial = join(folder, '.convlang-trial');
    await writeFileWhole(trial, this.#text);
    await rm(trial);
  }

  /** Whether this run has kept a checkpoint. */
  get isKept(): boolean {
    return this.#hasModel;
  }

  /** Keeps a checkpoint, and with the first one the model's text. */
  async writeCheckpoint(bytes: Uint8Array): Promise<void> {
    if (!this.#hasModel) await writeFileWhole(this.files.model, this.#text);
    this.#hasModel = true;
    await writeFileWhole(this.files.checkpoint, bytes);
  }

  /** Takes away the folders that were made for a run that kept nothing. */
  async abandon(): Promise<void> {
    if (this.#hasModel || this.#firstMade === undefined) return;
    const last = dirname(resolve(this.#firstMade));
    for (let folder = resolve(this.files.folder); folder !== last; folder = dirname(folder)) {
      const isEmpty = await rmdir(folder).then(
        () => true,
        () => false,
      );
      if (!isEmpty) return;
    }
  }
}
