import type { DataSource, LearntData } from '@convlang/data';
import { sharpDecoder } from '@convlang/data/node';
import { assert } from '@convlang/diagnostics';
import type { TrainOptions } from '@convlang/train';
import type { CompiledFile } from '../model-file/compile-file.js';
import { openModelData } from '../model-file/open-model-data.js';

/**
 * Where the samples of a training come from.
 *
 * @param path as given with `--data`; absent for the file's own
 */
export function trainData(
  model: CompiledFile,
  path: string | undefined,
): Pick<TrainOptions, 'readers' | 'decoder' | 'baseDir' | 'data'> {
  return {
    readers: model.toolkit.sources,
    decoder: sharpDecoder,
    baseDir: model.folder,
    ...(path === undefined ? {} : { data: (known) => openGiven(model, path, known) }),
  };
}

async function openGiven(model: CompiledFile, path: string, known: LearntData): Promise<DataSource> {
  const source = await openModelData(model, { path, part: 'train', known });
  assert(source !== null, 'a path was given');
  return source;
}

/** A seed of the command line, or of the run that goes on, in place of the file's. */
export function withSeed(model: CompiledFile, seed: number | undefined): CompiledFile {
  if (seed === undefined || seed === model.settings.train.seed) return model;
  const train = { ...model.settings.train, seed };
  return { ...model, settings: { ...model.settings, train } };
}
