import type { ArgumentInput, Stage } from '@convlang/syntax';

/** Rows of whole numbers, possibly of different lengths. */
export type Table = readonly (readonly number[])[];

/** What a builder may be given for an argument, before it is known for which. */
export type Given = ArgumentInput | Table;

/** What a stage does, before it is written down. */
export type CoreDraft =
  | {
      readonly kind: 'layer';
      readonly word: string;
      /** Values of the positionals, in their order. */
      readonly positionals: readonly Given[];
      readonly keys: Readonly<Record<string, Given | undefined>>;
    }
  | { readonly kind: 'parallel'; readonly merge: string; readonly branches: readonly PipelineDraft[] }
  | { readonly kind: 'repeat'; readonly count: number; readonly body: PipelineDraft }
  | { readonly kind: 'tap'; readonly name: string; readonly body: PipelineDraft }
  | { readonly kind: 'from'; readonly name: string }
  | { readonly kind: 'skip' };

/** A stage and what stands behind it: `as name`, `-> 28x28x6`. */
export interface StageDraft {
  readonly core: CoreDraft;
  readonly suffixes: Stage['suffixes'];
}

/** Stages in their order. */
export type PipelineDraft = readonly StageDraft[];
