import {
  digitsReader,
  openSource,
  splitSource,
  withFormatOf,
  type DataSource,
  type LearntData,
} from '@convlang/data';
import type { Settings, SourceSetting } from '@convlang/ops';
import { checkSourceGiven } from '../checks/check-call.js';
import { asOtherData } from '../checks/check-resume.js';
import { headWidth, headLoss } from '../checks/head-columns.js';
import { digitsHint, noData } from '../checks/no-data.js';
import type { CheckpointRun } from '../files/checkpoint.js';
import { fail } from '../failure/fail.js';
import { learntFrom, learntOf } from '../identity/trained-on.js';
import type { TrainableModel } from '../trainable-model.js';
import { aimSource, knownOfFile } from './aim-source.js';
import { decodeImages } from './decode-images.js';
import type { DataOptions, RunData } from './run-data.js';

/**
 * Opens what the settings ask for: the source, and what `validate` says. Validation data of its own is read as the source is, and its
 * classes and columns are met by name.
 *
 * @param resumed the run that goes on
 * @throws ConvlangError E608 when there is no source, E522 when a split leaves a part empty, E603 when the samples cannot be those of
 *   the run that goes on, E535 to E537 for validation data of other classes or columns, and what opening finds wrong
 */
export async function openRunData(
  model: TrainableModel,
  options: DataOptions,
  resumed?: CheckpointRun,
): Promise<RunData> {
  const { settings } = model;
  const opened: DataSource[] = [];
  const close = async (): Promise<void> => {
    for (const source of opened) await source.close();
  };
  const keep = (source: DataSource): DataSource => {
    opened.push(source);
    return source;
  };
  const open: Open = async (setting, part, known) => {
    const readers = options.readers ?? { digits: digitsReader };
    const like = withFormatOf(setting, settings.data.source, readers);
    const { classes } = settings.data;
    const decode = decodeImages(model, options.decoder, options.onBroken);
    const { baseDir = '.' } = options;
    const file = knownOfFile(settings, known);
    const source = keep(await openSource(like, { readers, baseDir, part, classes, decode, ...file }));
    return aimSource(settings, source, known);
  };
  try {
    const whole = await openWhole(model, options.data, resumed, { open, keep });
    return { whole, ...(await splitData(whole, settings, open)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

type Open = (setting: SourceSetting, part: 'train' | 'test', known: LearntData) => Promise<DataSource>;

async function openWhole(
  model: TrainableModel,
  given: DataOptions['data'],
  resumed: CheckpointRun | undefined,
  { open, keep }: { readonly open: Open; readonly keep: (source: DataSource) => DataSource },
): Promise<DataSource> {
  const { settings } = model;
  if (resumed === undefined) {
    const known: LearntData = { learnt: [] };
    if (given === undefined) return asMeant(model, await open(sourceSetting(model), 'train', known));
    const source = typeof given === 'function' ? keep(await openedBy(given, known)) : given;
    return aimSource(settings, asMeant(model, source), known);
  }
  const known = learntOf(resumed);
  try {
    if (given === undefined) return await open(sourceSetting(model), 'train', known);
    const file = knownOfFile(settings, known);
    const source = typeof given === 'function' ? keep(await openedBy(given, file)) : given;
    return aimSource(settings, asMeant(model, source), known);
  } catch (error) {
    throw asOtherData(error, resumed);
  }
}

/**
 * A source of whole numbers as labels, which may be classes or values, as the model takes them: where its one number is compared with
 * values, and there are more than the two classes that one number serves, they are values.
 */
function asMeant({ graph, settings, vocabulary }: TrainableModel, source: DataSource): DataSource {
  const [only, ...others] = Object.keys(settings.train.losses);
  if (source.classesFound !== 'numbers' || source.classes.length <= 2) return source;
  if (only === undefined || others.length > 0 || headWidth(graph, only) > 1) return source;
  const loss = headLoss(settings.train.losses, only, vocabulary);
  if (loss?.targets.includes('values') !== true) return source;
  return { ...source, targets: 'values', classes: [] };
}

async function openedBy(
  open: (known: LearntData) => Promise<DataSource>,
  known: LearntData,
): Promise<DataSource> {
  const source = await open(known);
  checkSourceGiven(source);
  return source;
}

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
      const validation = await open(setting, 'test', learntFrom(whole, settings.train.losses));
      return { train: whole, validation, split: null };
    }
  }
}

function sourceSetting(model: TrainableModel): SourceSetting {
  const { source } = model.settings.data;
  if (source === null) throw noData(model, 'train on', digitsHint(model));
  return source;
}
