import type { Span } from '@convlang/diagnostics';
import type { Identifier } from '@convlang/syntax';
import type { NameSymbol, SymbolKind } from './name-symbol.js';

interface OpenSymbol extends NameSymbol {
  readonly references: Span[];
}

/** Names that are seen from a place, those of the places around it behind them. */
export class NameTable {
  readonly #own = new Map<string, OpenSymbol>();
  readonly #outer: NameTable | null;

  constructor(outer: NameTable | null) {
    this.#outer = outer;
  }

  find(name: string): OpenSymbol | undefined {
    return this.#own.get(name) ?? this.#outer?.find(name);
  }

  /** The first of a name counts: a second one is an error. */
  add(symbol: OpenSymbol): void {
    if (!this.#own.has(symbol.name)) this.#own.set(symbol.name, symbol);
  }
}

/** Collects the symbols of a file. */
export class SymbolList {
  readonly #symbols: OpenSymbol[] = [];

  /** Records a definition in a table. */
  define(table: NameTable, kind: SymbolKind, { name, span }: Pick<Identifier, 'name' | 'span'>): void {
    const symbol: OpenSymbol = { kind, name, definition: span, references: [] };
    this.#symbols.push(symbol);
    table.add(symbol);
  }

  /** Records that a name is spoken of; says whether there is one. */
  refer(table: NameTable, name: string, span: Span): boolean {
    const symbol = table.find(name);
    symbol?.references.push(span);
    return symbol !== undefined;
  }

  /** All of them, references in the order of the text. */
  finish(): readonly NameSymbol[] {
    return this.#symbols.map((symbol) => ({
      ...symbol,
      references: symbol.references.toSorted((a, b) => a.start - b.start),
    }));
  }
}
