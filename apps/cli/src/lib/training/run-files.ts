import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
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
 * Makes the folder and writes the model's text into it, so that a place that cannot be written to is found before training.
 *
 * @throws ConvlangError E526 or E527 when it cannot be written; the error of the operating system for the folder itself
 */
export async function prepareFolder(files: RunFiles, text: string): Promise<void> {
  await mkdir(files.folder, { recursive: true });
  await writeFileWhole(files.model, text);
}
