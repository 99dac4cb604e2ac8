import {
  coreLayers,
  coreOps,
  coreSources,
  coreVocabulary,
  type AnyLayer,
  type AnyOp,
  type SourceTable,
  type Vocabulary,
} from '@convlang/ops';
import { noForeignWords, type ForeignWords } from './foreign-words.js';

/** How much a file may ask for before it is refused. */
export interface Limits {
  /** Layers of the model. */
  readonly layers: number;
  /** Stages carried out while blocks and repeats are expanded, empty ones included. */
  readonly steps: number;
  /** Blocks, repeats and branches inside one another. */
  readonly depth: number;
  /**
   * Units of work, each about a microsecond, for expanding blocks and repeats: a layer costs 16, and 16 for each op and each
   * parameter. Each character of the file adds 40, so that nothing written out is too much.
   */
  readonly work: number;
  /** Bytes for parameters and the activations of one sample, in 32-bit numbers. */
  readonly memoryBytes: number;
}

/** Far above every known network, far below what would hurt. */
export const defaultLimits: Limits = {
  layers: 100_000,
  steps: 400_000,
  depth: 150,
  work: 600_000,
  memoryBytes: 16 * 2 ** 30,
};

/** What the analysis knows beside the file: words, ops, other files, limits. */
export interface AnalysisContext {
  /** Words of the language by name: `coreLayers`, and those of plugins. */
  readonly layers: Readonly<Record<string, AnyLayer>>;
  /** Ops by name: `coreOps`, and those of plugins. */
  readonly ops: Readonly<Record<string, AnyOp>>;
  /** What is known of kinds of data: `coreSources`, and those of plugins. */
  readonly sources: SourceTable;
  /** Words that sections name: `coreVocabulary`, and those of plugins. */
  readonly vocabulary: Vocabulary;
  /** Words of other frameworks with what they are here, for messages and fixes. */
  readonly foreign: ForeignWords;
  /**
   * Text of a file that the model names with `use`, by its path (with `/`). May throw; the message is shown. `null` where
   * there are no files.
   */
  readonly readFile: ((path: string) => string) | null;
  /** Folder that `use` may not leave; default the folder of the file itself. */
  readonly root: string | null;
  readonly limits: Limits;
}

/** The core alone, under the default limits: no plugins, and no file can be used. */
export const coreContext: AnalysisContext = {
  layers: coreLayers,
  ops: coreOps,
  sources: coreSources,
  vocabulary: coreVocabulary,
  foreign: noForeignWords,
  readFile: null,
  root: null,
  limits: defaultLimits,
};
