import {
  openSource,
  withFormatOf,
  type DataPart,
  type DataSource,
  type ImageDecoder,
  type LearntData,
} from '@convlang/data';
import { sharpDecoder } from '@convlang/data/node';
import type { ConvlangError } from '@convlang/diagnostics';
import { decodeImages, knownOfFile } from '@convlang/train';
import { openData } from 'convlang/node';
import type { CompiledFile } from './compile-file.js';

/** Which data is meant. */
export interface WantedData {
  /** As given with `--data`; absent for the file's own. */
  readonly path: string | undefined;
  readonly part: DataPart;
  /** What the model has learnt that the data is for; nothing when absent. */
  readonly known?: LearntData;
  /** Told of each picture that is broken, which is then left out; absent where the first is an error. */
  readonly onBroken?: ((error: ConvlangError) => void) | undefined;
  /** What makes pixels of files. Default: one that keeps nothing. */
  readonly decoder?: ImageDecoder;
}

/**
 * The data for a command: what is given with `--data`, read as the file reads its own where that is of the same kind, else what the
 * file names. For the test that is `test` of its data section, else the test part of its `source`. The caller closes it.
 *
 * @returns `null` when none is given and the file names none
 * @throws ConvlangError E5xx when it cannot be opened, is wrong, or has a class that the model has not learnt
 */
export async function openModelData(
  model: CompiledFile,
  { path, part, known = { learnt: [] }, onBroken, decoder = sharpDecoder }: WantedData,
): Promise<DataSource | null> {
  const {
    settings: { data },
    toolkit,
    folder,
  } = model;
  const { classes, source, named } = data;
  const file = knownOfFile(model.settings, known);
  const told = onBroken === undefined ? {} : { onBroken };
  if (path !== undefined)
    return openData(path, { part, classes, ...file, like: source, model, decoder, ...told });
  const own = (part === 'test' ? named['test'] : undefined) ?? source;
  if (own === null) return null;
  const readers = toolkit.sources;
  const decode = decodeImages(model, decoder, onBroken);
  return openSource(withFormatOf(own, source, readers), {
    readers,
    baseDir: folder,
    part,
    decode,
    classes,
    ...file,
  });
}
