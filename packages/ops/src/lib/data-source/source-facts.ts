import type { Span } from '@convlang/diagnostics';
import type { HeadLabels } from '../loss/define-loss.js';

/** What the value of an option must be. */
export type OptionSpec =
  | (OptionText & { readonly type: 'whole'; readonly min: number; readonly max?: number })
  | (OptionText & {
      readonly type: 'text' | 'whole or text' | 'switch' | 'shape' | 'sizes' | 'inputs' | 'colours';
    });

/** What every option has. */
export interface OptionText {
  /** A sentence for pages and errors. */
  readonly doc: string;
  /** Whether it says how files of the kind are read, so that another file in place of the named one takes it too. */
  readonly ofFormat?: boolean;
}

/** A source as a data section names it. */
export interface WrittenSource {
  /** The word of a kind, of the core or of a plugin. */
  readonly kind: string;
  /** Path as written, relative to the model file; `null` when none is given. */
  readonly path: string | null;
  /** The rest, by key: `label 0` -> `{ label: 0 }`. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

/** A source as a file names it, and where. */
export interface SourceSetting extends WrittenSource {
  readonly span: Span | null;
}

/** Shape of the items of a source before preprocessing. */
export interface ItemShape {
  readonly shape: readonly [height: number, width: number, channels: number];
  /** Whether all items have it, or those of the files that the kind is mostly used for. */
  readonly isCertain: boolean;
  /** Whether items are rows of a table, whose shape only says how the numbers are read: `LxCx1` may be a signal of LxC. */
  readonly isTable?: boolean;
}

/** What a kind of source knows about itself before anything is opened. */
export interface SourceFacts {
  /** Keys that may follow, each with what its value must be. */
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Whether it reads files and so needs a path. */
  readonly path: 'needed' | 'none';
  /** Shape of the items, `null` where only the data tells; absent where it always does. */
  readonly shapeOf?: (source: WrittenSource) => ItemShape | null;
  /** What the labels are, for all heads or by the name of each; absent, or `undefined` of what is written, where only the data tells. */
  readonly labels?: HeadLabels | ((source: WrittenSource) => HeadLabels | undefined);
  /** Names of the inputs that it gives images for; absent, or `undefined` of what is written, where it gives one image a sample. */
  readonly inputs?: readonly string[] | ((source: WrittenSource) => readonly string[] | undefined);
  /** Number of classes where the file lists no names; absent where only the data tells. */
  readonly classes?: number;
  /** Present where its numbers are those of pixels, 0 to 255; absent where they are not, or only the data tells. */
  readonly isOfBytes?: true;
}

/** Facts by the word that asks for the source. */
export type SourceTable<F extends SourceFacts = SourceFacts> = Readonly<Record<string, F>>;
