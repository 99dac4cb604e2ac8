import { openSource, type DataPart, type DataSource } from '@convlang/data';
import { coreReaders, detectSource } from '@convlang/data/node';
import type { DataSettings } from '@convlang/semantics';

/**
 * Opens what `--data` names: a path, recognised by what is there, or the word `digits`.
 *
 * @param part which of the data set's parts is meant, where a folder holds both
 * @throws ConvlangError E5xx when there is no such data, or it is wrong
 */
export async function openDataArgument(
  path: string,
  part: DataPart,
  settings: Pick<DataSettings, 'classes'>,
): Promise<DataSource> {
  const baseDir = process.cwd();
  const setting = await detectSource(path, { baseDir });
  return openSource(setting, { readers: coreReaders, baseDir, part, classes: settings.classes });
}
