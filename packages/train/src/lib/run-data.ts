import { digitsReader, openSource, splitSource, type DataSource, type SourceReaders } from '@convlang/data';
import type { Settings, SourceSetting } from '@convlang/semantics';
import { fail } from './fail.js';

/** Where a run's samples come from. */
export interface DataOptions {
  /** Samples to train on. Default: the `source` of the file's data section. The caller closes what it gives. */
  readonly data?: DataSource;
  /** Kinds of sources that the file may name. Default: the built-in digits; files need `coreReaders` of `data/node`. */
  readonly readers?: SourceReaders;
  /** Folder that relative paths of the file start from. Default: the working folder. */
  readonly baseDir?: string;
}

/** The samples of a run. */
export interface RunData {
  readonly train: DataSource;
  readonly validation: DataSource | null;
  /** Closes what was opened for the run. */
  close(): Promise<void>;
}

/**
 * Opens what the settings ask for: the source, and what `validate` says.
 *
 * @throws ConvlangError E608 when there is no source, E522 when a split leaves a part empty, and what opening finds wrong
 */
export async function openRunData(settings: Settings, options: DataOptions): Promise<RunData> {
  const opened: DataSource[] = [];
  const close = async (): Promise<void> => {
    for (const source of opened) await source.close();
  };
  const open = async (setting: SourceSetting, part: 'train' | 'test'): Promise<DataSource> => {
    const readers = options.readers ?? { digits: digitsReader };
    const { classes } = settings.data;
    const source = await openSource(setting, { readers, baseDir: options.baseDir ?? '.', part, classes });
    opened.push(source);
    return source;
  };
  try {
    const whole = options.data ?? (await open(sourceSetting(settings), 'train'));
    return { ...(await splitData(whole, settings, open)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

type Open = (setting: SourceSetting, part: 'train' | 'test') => Promise<DataSource>;

async function splitData(whole: DataSource, settings: Settings, open: Open): Promise<Omit<RunData, 'close'>> {
  const { validate, seed } = settings.train;
  switch (validate.kind) {
    case 'none':
      return { train: whole, validation: null };
    case 'split':
      return splitSource(whole, validate.fraction, seed);
    case 'data': {
      const setting = settings.data.named[validate.name];
      if (setting === undefined)
        return fail('E608', { purpose: `validate on (${validate.name})` }, settings.train.span);
      return { train: whole, validation: await open(setting, 'test') };
    }
  }
}

function sourceSetting(settings: Settings): SourceSetting {
  return settings.data.source ?? fail('E608', { purpose: 'train on' }, settings.data.span);
}
