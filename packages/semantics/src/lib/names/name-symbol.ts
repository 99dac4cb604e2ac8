import type { Span } from '@convlang/diagnostics';

/** What a name of a file stands for. */
export type SymbolKind = 'block' | 'parameter' | 'constant' | 'table' | 'index' | 'stage' | 'tap' | 'source';

/** A name that a file or one that it uses defines, with all its places in the file. */
export interface NameSymbol {
  readonly kind: SymbolKind;
  readonly name: string;
  /** Where it is defined; in the file that is used for what comes from there. */
  readonly definition: Span;
  /** Where the file speaks of it, in the order of the text; without the definition. */
  readonly references: readonly Span[];
}
