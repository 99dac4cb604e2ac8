import { openSource, type DataSource } from '@convlang/data';
import { ConvlangError } from '@convlang/diagnostics';
import { openData } from 'convlang/node';
import type { OutStream } from '../cli-context.js';
import type { CompiledFile } from '../model-file/compile-file.js';

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
  const { data } = model.settings;
  if (path !== undefined) return openData(path, { part: 'train', classes: data.classes });
  if (data.source === null) return null;
  const place = { baseDir: model.folder, part: 'train', classes: data.classes } as const;
  try {
    return await openSource(data.source, { readers: model.toolkit.sources, ...place });
  } catch (error) {
    if (!(error instanceof ConvlangError)) throw error;
    err.write(`the file's data (${data.source.kind}) cannot be opened; made-up images take its place\n`);
    return null;
  }
}
