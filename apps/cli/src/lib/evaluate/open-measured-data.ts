import { splitSource, type DataSource } from '@convlang/data';
import { ConvlangError } from '@convlang/diagnostics';
import { contentHash, learntOf, noData, type StoredWeights } from '@convlang/train';
import type { CompiledFile } from '../model-file/compile-file.js';
import { openModelData, type WantedData } from '../model-file/open-model-data.js';

/** What a model is measured on. */
export interface MeasuredData {
  readonly source: DataSource;
  /**
   * `given` for data of `--data`, `test` for the file's own test part; but `train` where those are the samples that the model was
   * trained on, and `validation` for those of them that were held out.
   */
  readonly part: 'given' | 'test' | 'train' | 'validation';
  /** What has to be said before the figures; `null` when they are what they look like. */
  readonly remark: string | null;
}

type Wanted = Pick<WantedData, 'path' | 'onBroken' | 'decoder'>;

/**
 * The data to measure on: what is given, else the test part of what the file names. Where that has no test part, it is the data
 * that the model was trained on, told by its content: of it then what was held out, and all of it where nothing was.
 * The caller closes the source.
 *
 * @throws ConvlangError E608 when there is no data, E5xx when it cannot be opened or has a class that the model has not learnt
 */
export async function openMeasuredData(
  model: CompiledFile,
  stored: StoredWeights,
  wanted: Wanted,
): Promise<MeasuredData> {
  const { path } = wanted;
  const source = await openAsLearnt(model, stored, { ...wanted, part: 'test' });
  if (source === null) throw noData(model, 'measure on');
  const isTrainedOn = await hasTrainingContent(source, model, stored, wanted).catch(
    async (error: unknown) => {
      await source.close();
      throw error;
    },
  );
  if (!isTrainedOn) return { source, part: path === undefined ? 'test' : 'given', remark: null };
  const split = stored.trainedOn?.split ?? null;
  if (path !== undefined || split === null) return { source, part: 'train', remark: trainedRemark(split) };
  const { validation } = splitSource(source, split.fraction, split.seed);
  const share = `${Number((split.fraction * 100).toPrecision(3))} %`;
  const remark = `held-out samples: the ${share} that were kept out of training to validate on`;
  return { source: validation, part: 'validation', remark };
}

/** Data whose classes and columns stand in the order that the model has learnt. */
function openAsLearnt(
  model: CompiledFile,
  stored: StoredWeights,
  wanted: Wanted & Pick<WantedData, 'part'>,
): Promise<DataSource | null> {
  return openModelData(model, {
    ...wanted,
    known: learntOf(stored),
  });
}

function trainedRemark(split: object | null): string {
  const rest = split === null ? '' : ', but for those held out';
  return `training samples: the model was trained on these${rest}; it does less well on others`;
}

/** Without a record of the training data, a file's own test data is compared with its own training data. */
async function hasTrainingContent(
  source: DataSource,
  model: CompiledFile,
  stored: StoredWeights,
  wanted: Wanted,
): Promise<boolean> {
  if (stored.trainedOn !== null) return stored.trainedOn.content === (await contentHash(source));
  if (wanted.path !== undefined) return false;
  const training = await openAsLearnt(model, stored, { ...wanted, part: 'train' }).catch((error: unknown) => {
    // Training data that is not here any more is no reason not to measure on the test data.
    if (error instanceof ConvlangError) return null;
    throw error;
  });
  if (training === null) return false;
  try {
    return (await contentHash(training)) === (await contentHash(source));
  } finally {
    await training.close();
  }
}
