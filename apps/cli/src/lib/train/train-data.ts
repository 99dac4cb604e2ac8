import type { DataSource } from '@convlang/data';
import { assert } from '@convlang/diagnostics';
import type { TrainOptions } from '@convlang/train';
import type { CompiledFile } from '../model-file/compile-file.js';
import { openModelData, type WantedData } from '../model-file/open-model-data.js';

/**
 * Where the samples of a training come from.
 *
 */
export function trainData(
  model: CompiledFile,
  { path, decoder, onBroken }: Pick<WantedData, 'path' | 'onBroken'> & Required<Pick<WantedData, 'decoder'>>,
): Pick<TrainOptions, 'readers' | 'decoder' | 'onBroken' | 'baseDir' | 'data'> {
  return {
    readers: model.toolkit.sources,
    decoder,
    baseDir: model.folder,
    ...(onBroken === undefined ? {} : { onBroken }),
    ...(path === undefined ? {} : { data: (known) => openGiven(model, { path, known, onBroken, decoder }) }),
  };
}

async function openGiven(model: CompiledFile, wanted: Omit<WantedData, 'part'>): Promise<DataSource> {
  const source = await openModelData(model, { ...wanted, part: 'train' });
  assert(source !== null, 'a path was given');
  return source;
}

/** A seed of the command line, or of the run that goes on, in place of the file's. */
export function withSeed(model: CompiledFile, seed: number | undefined): CompiledFile {
  if (seed === undefined || seed === model.settings.train.seed) return model;
  const train = { ...model.settings.train, seed };
  return { ...model, settings: { ...model.settings, train } };
}
