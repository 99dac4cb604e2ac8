import {
  digitsReader,
  matchClasses,
  matchFeatures,
  openSource,
  splitSource,
  withFormatOf,
  type DataSource,
  type Learnt,
  type SourceReaders,
} from '@convlang/data';
import type { Settings, SourceSetting } from '@convlang/semantics';
import { fail } from '../fail.js';

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
  /** The training source before a part was held out. */
  readonly whole: DataSource;
  /** How that part was chosen; `null` when none was. */
  readonly split: { readonly fraction: number; readonly seed: number } | null;
  /** Closes what was opened for the run. */
  close(): Promise<void>;
}

/**
 * Opens what the settings ask for: the source, and what `validate` says. Validation data of its own is read as the source is,
 * and its classes and
 * columns are met by name.
 *
 * @param learnt what the run has learnt that goes on; empty for a new one
 * @param features names of the columns that it has learnt, where it has any
 * @throws ConvlangError E608 when there is no source, E522 when a split leaves a part empty, E535 or E536 for a class that is not
 *   learnt, E537 for columns in another order, and what opening finds wrong
 */
export async function openRunData(
  settings: Settings,
  options: DataOptions,
  learnt: Learnt = [],
  features?: readonly string[],
): Promise<RunData> {
  const opened: DataSource[] = [];
  const close = async (): Promise<void> => {
    for (const source of opened) await source.close();
  };
  const open: Open = async (setting, part, known) => {
    const readers = options.readers ?? { digits: digitsReader };
    const source = await openSource(withFormatOf(setting, settings.data.source, readers), {
      readers,
      baseDir: options.baseDir ?? '.',
      part,
      classes: settings.data.classes,
      learnt: known,
    });
    opened.push(source);
    return source;
  };
  try {
    const given = options.data ?? (await open(sourceSetting(settings), 'train', learnt));
    const whole = matchFeatures(matchClasses(given, learnt), features);
    return { whole, ...(await splitData(whole, settings, open)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

type Open = (setting: SourceSetting, part: 'train' | 'test', learnt: Learnt) => Promise<DataSource>;

async function splitData(
  whole: DataSource,
  settings: Settings,
  open: Open,
): Promise<Omit<RunData, 'close' | 'whole'>> {
  const { validate, seed } = settings.train;
  switch (validate.kind) {
    case 'none':
      return { train: whole, validation: null, split: null };
    case 'split':
      return {
        ...splitSource(whole, validate.fraction, seed),
        split: { fraction: validate.fraction, seed },
      };
    case 'data': {
      const setting = settings.data.named[validate.name];
      if (setting === undefined)
        return fail('E608', { purpose: `validate on (${validate.name})` }, settings.train.span);
      const learnt = whole.targets === 'values' ? 'values' : whole.classes;
      const validation = matchFeatures(await open(setting, 'test', learnt), whole.features, setting.span);
      return { train: whole, validation, split: null };
    }
  }
}

function sourceSetting(settings: Settings): SourceSetting {
  return settings.data.source ?? fail('E608', { purpose: 'train on' }, settings.data.span);
}
