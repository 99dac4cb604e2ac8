import {
  openSource,
  withFormatOf,
  type DataPart,
  type DataSource,
  type ImageDecoder,
  type LearntData,
} from '@convlang/data';
import { coreReaders, detectSource, sharpDecoder } from '@convlang/data/node';
import { ConvlangError, withNotes } from '@convlang/diagnostics';
import type { SourceSetting } from '@convlang/ops';
import { decodeImages, type TrainableModel } from '@convlang/train';
import { checkPath } from './check-path.js';

/**
 * Settings of {@link openData}. What a model has learnt, by `learntOf` of its weights, says by name which class of the data is which
 * output, and which column is which number.
 */
export interface OpenDataOptions extends Partial<LearntData> {
  /** Which part is meant, where a folder holds both. Default `train`. */
  readonly part?: DataPart;
  /** Names of the classes by number, where the data has none of its own. */
  readonly classes?: readonly string[];
  /** The source of a model file, `settings.data.source`: a file of the same kind is read as that one is. */
  readonly like?: SourceSetting | null;
  /** The model that the data is for, which photos need: its input says how large they become, and its data section how. */
  readonly model?: Pick<TrainableModel, 'graph' | 'settings' | 'vocabulary'>;
  /** Told of each picture that is broken, which is then left out: all are decoded once at the beginning. */
  readonly onBroken?: (error: ConvlangError) => void;
  /** What makes pixels of photos. Default: `sharpDecoder` of `data/node`; `keepingDecoder` keeps what it has prepared. */
  readonly decoder?: ImageDecoder;
  /** Folder that a relative path starts from. Default: the working directory. */
  readonly baseDir?: string;
}

/**
 * Opens data, recognised by what is there: IDX files (MNIST), CIFAR-10 batches, a CSV file, a folder of
 * photos; `digits` for the built-in ones.
 *
 * @returns samples by number, read when asked for; the caller closes the source
 * @throws ConvlangError E5xx when there is no such data, or it is wrong, or has a class that is not learnt; it names the file and
 *   the byte
 */
export async function openData(path: string, options: OpenDataOptions = {}): Promise<DataSource> {
  checkPath(path);
  const {
    part = 'train',
    classes = [],
    learnt = [],
    taps,
    features,
    like = null,
    model,
    onBroken,
    decoder = sharpDecoder,
  } = options;
  const baseDir = options.baseDir ?? process.cwd();
  const found = await detectSource(path, { baseDir });
  const setting = withFormatOf(found, like, coreReaders);
  try {
    return await openSource(setting, {
      readers: coreReaders,
      baseDir,
      part,
      classes,
      learnt,
      taps,
      features,
      ...(model === undefined ? {} : { decode: decodeImages(model, decoder, onBroken) }),
    });
  } catch (error) {
    throw withFormatNote(error, setting);
  }
}

/** What is wrong with data may lie in how it was read, which the command line does not show. */
function withFormatNote(error: unknown, { kind, options }: SourceSetting): unknown {
  const taken = Object.entries(options).map(([option, value]) => `${option} ${optionText(value)}`);
  if (!(error instanceof ConvlangError) || taken.length === 0) return error;
  const note = `it is read as the model file reads its ${kind} data: ${taken.join(' ')}`;
  return new ConvlangError(error.diagnostics.map((found) => withNotes(found, [note])));
}

function optionText(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
}
