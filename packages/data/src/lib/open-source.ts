import type { Span } from '@convlang/diagnostics';
import type { SourceSetting } from '@convlang/semantics';
import type { DataPart, DataSource, Learnt } from './data-source.js';
import { fail } from './fail.js';
import { matchLearnt } from './match-learnt.js';
import { renameClasses } from './rename-classes.js';
import { sameNames } from './same-names.js';

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
 * A kind of source: the word that stands after `source`, what it takes, and how it is opened. The kinds of convlang are in
 * `coreReaders`; a plugin brings its own as further entries of the table.
 */
export interface SourceReader {
  /** Keys that may follow, each with what its value must be. */
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Whether it reads files and so needs a path. */
  readonly path: 'needed' | 'none';
  /**
   * @param setting with options already checked
   * @throws ConvlangError when the data is missing or wrong
   */
  readonly open: (setting: SourceSetting, context: OpenContext) => Promise<DataSource>;
}

/** What the value of an option must be. */
export type OptionSpec =
  | (OptionText & { readonly type: 'whole'; readonly min: number; readonly max?: number })
  | (OptionText & { readonly type: 'text' | 'whole or text' | 'switch' });

/** What every option has. */
export interface OptionText {
  /** A sentence for pages and errors. */
  readonly doc: string;
  /** Whether it says how files of the kind are read, so that another file in place of the named one takes it too. */
  readonly ofFormat?: boolean;
}

/** Readers by the word that asks for them. */
export type SourceReaders = Readonly<Record<string, SourceReader>>;

/** Settings of {@link openSource}; what is absent is taken from the setting or empty. */
export type OpenOptions = Pick<OpenContext, 'baseDir' | 'part'> &
  Partial<OpenContext> & {
    /** Names of the numbers of a sample as the model has learnt them: columns are met by name. None when absent. */
    readonly features?: readonly string[] | undefined;
    /** The kinds to choose from: `coreReaders`, with those of plugins after it. */
    readonly readers: SourceReaders;
  };

/**
 * Opens the source that a `data` section names. Its classes have the names that the model file lists, and its classes and columns are
 * those that the model has learnt, where these are known.
 *
 * @throws ConvlangError E517 for an unknown kind, E518 or E519 for a wrong option, E520 for a missing path, E536 for a class that the
 *   model has not learnt, E537 for columns in an order that is not clear, E543 for names of another number of classes, and what the reader finds wrong with the data
 */
export async function openSource(setting: SourceSetting, options: OpenOptions): Promise<DataSource> {
  const { readers, classes = [], learnt = [], features, span = setting.span, ...rest } = options;
  const reader = Object.hasOwn(readers, setting.kind) ? readers[setting.kind] : undefined;
  if (reader === undefined) {
    return fail('E517', { kind: setting.kind, known: Object.keys(readers).join(', ') }, span);
  }
  checkOptions(setting, reader, span);
  if (reader.path === 'needed' && setting.path === null) fail('E520', { kind: setting.kind }, span);
  const source = await reader.open(setting, { ...rest, classes, learnt, span });
  try {
    // A reader that looks at what the model has learnt may have it from there.
    const isLearnt = learnt !== 'values' && learnt.length > 0 && sameNames(source.classes, learnt);
    const named = isLearnt ? source : renameClasses(source, classes, span);
    return matchLearnt(named, { learnt, features }, span);
  } catch (error) {
    await source.close();
    throw error;
  }
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
  const reader = Object.hasOwn(readers, setting.kind) ? readers[setting.kind] : undefined;
  if (other === null || other.kind !== setting.kind || reader === undefined) return setting;
  const taken = Object.entries(other.options).filter(
    ([option]) => Object.hasOwn(reader.options, option) && reader.options[option]?.ofFormat === true,
  );
  const options = { ...Object.fromEntries(taken), ...setting.options };
  return { ...setting, options };
}

function checkOptions(setting: SourceSetting, reader: SourceReader, span: Span | null): void {
  for (const [option, value] of Object.entries(setting.options)) {
    const spec = Object.hasOwn(reader.options, option) ? reader.options[option] : undefined;
    if (spec === undefined) {
      const known = Object.keys(reader.options).join(', ') || 'none';
      return fail('E518', { kind: setting.kind, option, known }, span);
    }
    if (fits(spec, value)) continue;
    const slots = { kind: setting.kind, option, expected: describe(spec), found: String(value) };
    fail('E519', slots, span, [spec.doc]);
  }
}

function fits(spec: OptionSpec, value: string | number | boolean): boolean {
  if (spec.type === 'switch') return typeof value === 'boolean';
  if (typeof value === 'string') return spec.type !== 'whole';
  const isWhole = typeof value === 'number' && Number.isSafeInteger(value);
  if (spec.type === 'whole') return isWhole && value >= spec.min && value <= (spec.max ?? value);
  return spec.type !== 'text' && isWhole && value >= 0;
}

function describe(spec: OptionSpec): string {
  if (spec.type === 'switch') return 'on or off';
  if (spec.type === 'whole') {
    return spec.max === undefined
      ? `a whole number of at least ${spec.min}`
      : `a whole number from ${spec.min} to ${spec.max}`;
  }
  return spec.type === 'text' ? 'a text' : 'a whole number of at least 0, or a text';
}
