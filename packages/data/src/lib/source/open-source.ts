import { closestWord, type Span } from '@convlang/diagnostics';
import {
  findSource,
  sourceFaults,
  type SourceFacts,
  type SourceSetting,
  type SourceTable,
} from '@convlang/ops';
import type { DataPart, DataSource, Learnt, LearntData } from './data-source.js';
import { fail } from '../fail.js';
import { givesImages, type ImageSource } from '../image/image-source.js';
import { matchLearnt } from '../match/match-learnt.js';
import { renameClasses } from './rename-classes.js';
import { sameNames } from '../match/same-names.js';

/** What a reader is told beside the setting. */
export interface OpenContext {
  /** Folder that relative paths start from: that of the model file. */
  readonly baseDir: string;
  readonly part: DataPart;
  /** Names of the classes when the model file lists them, else empty. Labels that are numbers are their places in it. */
  readonly classes: readonly string[];
  /**
   * What a model has learnt that the samples are for. A reader need not look at it: the classes of any source are matched by name.
   * One that finds out by its labels what they mean takes it from here, and can say which label is unknown, and where.
   */
  readonly learnt: Learnt;
  /** Place of the setting in the model file, for errors. */
  readonly span: Span | null;
  /** Largest file, in bytes, that is held in memory; larger ones are read in place. 64 MiB when absent. */
  readonly heldBytes?: number;
}

/**
 * A kind of source: what it knows about itself, and how it is opened. The kinds of convlang are in `coreReaders`; a plugin brings
 * its own as further entries of the table.
 */
export interface SourceReader extends SourceFacts {
  /**
   * @param setting with options already checked
   * @throws ConvlangError when the data is missing or wrong
   */
  readonly open: (setting: SourceSetting, context: OpenContext) => Promise<DataSource | ImageSource>;
}

/** Readers by the word that asks for them. */
export type SourceReaders = SourceTable<SourceReader>;

/** Settings of {@link openSource}; what is absent is taken from the setting or empty. */
export type OpenOptions = Pick<OpenContext, 'baseDir' | 'part'> &
  Partial<OpenContext> &
  Partial<LearntData> & {
    /** Makes samples of one shape of images that come as they are: `decodeSource` for the model that they are for. */
    readonly decode?: ((images: ImageSource) => DataSource | Promise<DataSource>) | undefined;
    /** The kinds to choose from: `coreReaders`, with those of plugins after it. */
    readonly readers: SourceReaders;
  };

/**
 * Opens the source that a `data` section names. Its classes have the names that the model file lists, and its classes and columns are
 * those that the model has learnt, where these are known.
 *
 * @throws ConvlangError E517 for an unknown kind, E518 or E519 for a wrong option, E520 for a missing path, E619 for one that is not read, E621 for images as they come without `decode`, E536 for a class that the
 *   model has not learnt, E537 for columns in an order that is not clear, E543 for names of another number of classes, and what the reader finds wrong with the data
 */
export async function openSource(setting: SourceSetting, options: OpenOptions): Promise<DataSource> {
  const {
    readers,
    classes = [],
    learnt = [],
    taps,
    features,
    decode,
    span = setting.span,
    ...rest
  } = options;
  const reader = readerOf(setting, readers, span);
  const opened = await reader.open(setting, { ...rest, classes, learnt, span });
  try {
    const source = await ofOneShape(opened, decode, span);
    // A reader that looks at what the model has learnt may have it from there.
    const isLearnt = learnt !== 'values' && learnt.length > 0 && sameNames(source.classes, learnt);
    const named = isLearnt ? source : renameClasses(source, classes, span);
    return matchLearnt(named, { learnt, taps, features }, span);
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function ofOneShape(
  source: DataSource | ImageSource,
  decode: OpenOptions['decode'],
  span: Span | null,
): Promise<DataSource> {
  if (!givesImages(source)) return source;
  return decode === undefined ? fail('E621', { source: source.name }, span) : decode(source);
}

/**
 * A setting with the options of another source of its kind that say how files are read, as far as it has none of its own: a file
 * given in place of another is read as that one is.
 */
export function withFormatOf(
  setting: SourceSetting,
  other: SourceSetting | null,
  readers: SourceReaders,
): SourceSetting {
  const reader = findSource(readers, setting.kind);
  if (other === null || other.kind !== setting.kind || reader === undefined) return setting;
  const taken = Object.entries(other.options).filter(
    ([option]) => Object.hasOwn(reader.options, option) && reader.options[option]?.ofFormat === true,
  );
  const options = { ...Object.fromEntries(taken), ...setting.options };
  return { ...setting, options };
}

/** @throws ConvlangError for the first thing that is wrong with the setting */
function readerOf(setting: SourceSetting, readers: SourceReaders, span: Span | null): SourceReader {
  const { kind } = setting;
  const [fault] = sourceFaults(setting, readers);
  const reader = findSource(readers, kind);
  if (fault === undefined && reader !== undefined) return reader;
  switch (fault?.kind) {
    case undefined:
    case 'unknown source':
      return fail(
        'E517',
        { kind, known: Object.keys(readers).join(', ') },
        span,
        meant(kind, Object.keys(readers)),
      );
    case 'unknown option': {
      const { option, known } = fault;
      return fail('E518', { kind, option, known: known.join(', ') || 'none' }, span, meant(option, known));
    }
    case 'wrong value': {
      const { option, expected, found, doc } = fault;
      return fail('E519', { kind, option, expected, found }, span, [doc]);
    }
    case 'no path':
      return fail('E520', { kind }, span, [
        '`--data PATH` names its folder or file',
        ...drawnDigits(setting, readers),
      ]);
    case 'useless path':
      return fail('E619', { kind, path: JSON.stringify(setting.path) }, span);
  }
}

/** The digits that are drawn need no files: said where the images that are missing have their shape. */
function drawnDigits(setting: SourceSetting, readers: SourceReaders): readonly string[] {
  const shapeOf = (kind: string): string | undefined =>
    findSource(readers, kind)?.shapeOf?.(setting)?.shape.join('x');
  const shape = shapeOf(setting.kind);
  return shape === undefined || shape !== shapeOf('digits')
    ? []
    : [`\`--data digits\` has images of ${shape} too, and needs no files`];
}

function meant(word: string, known: readonly string[]): readonly string[] {
  const close = closestWord(word, known);
  return close === undefined ? [] : [`did you mean ${close}?`];
}
