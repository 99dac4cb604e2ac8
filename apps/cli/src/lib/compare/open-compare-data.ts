import type { DataSource } from '@convlang/data';
import { ConvlangError } from '@convlang/diagnostics';
import type { OutStream } from '../output/out-stream.js';
import type { CompiledFile } from '../model-file/compile-file.js';
import { openModelData } from '../model-file/open-model-data.js';

/**
 * The data that backends are compared on: what is given, else what the file names, where that is here; `null` for made-up images.
 * The caller closes it.
 *
 * @param err where it is said that the file's data is not here
 * @throws ConvlangError when what is given cannot be opened
 */
export async function openCompareData(
  model: CompiledFile,
  path: string | undefined,
  err: OutStream,
): Promise<DataSource | null> {
  try {
    return await openModelData(model, { path, part: 'train' });
  } catch (error) {
    if (path !== undefined || !(error instanceof ConvlangError)) throw error;
    const kind = model.settings.data.source?.kind ?? '';
    err.write(`the file's data (${kind}) cannot be opened; made-up images take its place\n`);
    return null;
  }
}
