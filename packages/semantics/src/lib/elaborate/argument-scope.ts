import type { Diagnostic } from '@convlang/diagnostics';
import type { TableDefinition } from '../environment.js';
import type { NumberLookup } from '../expression.js';
import type { Candidate } from '../finding.js';

/** What the arguments of a layer may refer to, and where problems go. */
export interface ArgumentScope {
  readonly lookup: NumberLookup;
  readonly tables: ReadonlyMap<string, TableDefinition>;
  readonly fail: (diagnostic: Diagnostic, solve?: () => readonly Candidate[]) => void;
}
