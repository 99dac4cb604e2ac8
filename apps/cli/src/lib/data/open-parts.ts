import { openSource, splitNumbers, withFormatOf, type DataSource, type ImageSource } from '@convlang/data';
import { detectSource, sharpDecoder } from '@convlang/data/node';
import type { SourceSetting } from '@convlang/ops';
import { decodeImages, noData } from '@convlang/train';
import type { CompiledFile } from '../model-file/compile-file.js';

/** Samples that are used for one thing. */
export interface DataPartFound {
  readonly part: 'train' | 'validation' | 'test';
  readonly source: DataSource | ImageSource;
  /** Which of them, in the order of the source. */
  readonly numbers: readonly number[];
}

/**
 * The data of a model file by parts, as training and evaluation take it: what it trains on, what it validates on, and its own test data.
 * The caller closes the sources.
 *
 * @param path as given with `--data`, in place of what it trains on
 * @throws ConvlangError E608 where the file names no data, E5xx where it cannot be opened
 */
export async function openParts(
  model: CompiledFile,
  path: string | undefined,
): Promise<readonly DataPartFound[]> {
  const { data, train } = model.settings;
  const given = path === undefined ? data.source : await detectSource(path);
  if (given === null) throw noData(model, 'look at');
  const baseDir = path === undefined ? model.folder : process.cwd();
  const source = await open(model, given, 'train', baseDir);
  const { validate } = train;
  const split = validate.kind === 'split' ? splitNumbers(source, validate.fraction, train.seed) : null;
  const all = (found: DataSource | ImageSource): readonly number[] => [...Array(found.count).keys()];
  const parts: DataPartFound[] = [{ part: 'train', source, numbers: [...(split?.train ?? all(source))] }];
  if (split !== null) parts.push({ part: 'validation', source, numbers: [...split.validation] });
  const others = { validation: validate.kind === 'data' ? validate.name : null, test: 'test' } as const;
  for (const part of ['validation', 'test'] as const) {
    const setting = data.named[others[part] ?? ''];
    if (setting === undefined || (part === 'test' && others.validation === 'test')) continue;
    const own = await open(model, setting, 'test', model.folder);
    parts.push({ part, source: own, numbers: all(own) });
  }
  return parts;
}

/** A source with its images as they come, where it gives such. */
async function open(
  model: CompiledFile,
  setting: SourceSetting,
  part: 'train' | 'test',
  baseDir: string,
): Promise<DataSource | ImageSource> {
  const readers = model.toolkit.sources;
  const { classes, source } = model.settings.data;
  const asTheyCome: ImageSource[] = [];
  const found = await openSource(withFormatOf(setting, source, readers), {
    readers,
    baseDir,
    part,
    classes,
    decode: (images) => {
      asTheyCome.push(images);
      return decodeImages(model, sharpDecoder)(images);
    },
  });
  const [images] = asTheyCome;
  return images === undefined ? found : { ...images, classes: found.classes };
}
