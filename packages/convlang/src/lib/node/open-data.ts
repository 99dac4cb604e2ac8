import { openSource, type DataPart, type DataSource } from '@convlang/data';
import { coreReaders, detectSource } from '@convlang/data/node';

/** Settings of {@link openData}. */
export interface OpenDataOptions {
  /** Which part is meant, where a folder holds both. Default `train`. */
  readonly part?: DataPart;
  /** Names of the classes by number, where the data has none of its own. */
  readonly classes?: readonly string[];
  /** Folder that a relative path starts from. Default: the working folder. */
  readonly baseDir?: string;
}

/**
 * Opens data, recognised by what is there: IDX files (MNIST), CIFAR-10 batches, a CSV file; `digits` for the built-in ones.
 *
 * @returns samples by number, read when asked for; the caller closes the source
 * @throws ConvlangError E5xx when there is no such data, or it is wrong; it names the file and the byte
 */
export async function openData(path: string, options: OpenDataOptions = {}): Promise<DataSource> {
  const { part = 'train', classes = [], baseDir = process.cwd() } = options;
  const setting = await detectSource(path, { baseDir });
  return openSource(setting, { readers: coreReaders, baseDir, part, classes });
}
