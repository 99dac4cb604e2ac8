import type { Diagnostic } from '@convlang/diagnostics';
import type { TableDefinition } from '../../names/environment.js';
import type { NumberLookup } from '../../values/expression.js';
import type { Candidate } from '../../finding.js';

/** What the arguments of a layer may refer to, and where problems go. */
export interface ArgumentScope {
  readonly lookup: NumberLookup;
  readonly tables: ReadonlyMap<string, TableDefinition>;
  /** The word that a parameter of a block stands for; `null` for one that is not known, `undefined` where none is called so. */
  word(name: string): string | null | undefined;
  /** Whether a name may be defined where the text could not be read. */
  isLost(name: string): boolean;
  /** The table that was meant by a name that none has. */
  closestTable(name: string): string | undefined;
  /** Whether a word begins a stage: of a layer, a block, or a layer of another framework. */
  isStage(word: string): boolean;
  /** Whether the layer of a word has a key. */
  hasKey(word: string, key: string): boolean;
  /** What is said of a key that another framework has; `null` where there is nothing to say. */
  keyHint(word: string): string | null;
  /** The input of the model with one channel more, where it is a signal and may have been meant as a gray image. */
  imageInput(): readonly Candidate[];
  fail(diagnostic: Diagnostic, solve?: () => readonly Candidate[]): void;
}
