import type { IToken, TokenType } from 'chevrotain';
import { endOf, type BuildContext } from '../build/build-context.js';
import * as t from '../tokens/tokens.js';

/** What stands instead of some tokens: `used` of them, counted from the cursor's. */
export interface Replacement {
  readonly tokens: readonly IToken[];
  readonly used: number;
  /** How many kept ones before the cursor are left out: the beginning of a header that cannot be read. Default none. */
  readonly takenBack?: number;
}

/** Looks at the cursor's place; reports and replaces what it knows, or gives `null`. */
export type RepairRule = (context: BuildContext, cursor: RepairCursor) => Replacement | null;

/** Tokens that end an operand of an expression. */
export const operandEnds: ReadonlySet<TokenType> = new Set([
  t.NumberToken,
  t.Identifier,
  t.InputSizeToken,
  t.RParen,
]);
const conditionEnds: ReadonlySet<TokenType> = new Set([t.LCurly, t.RCurly, t.Pipe, ...t.headerKeywords]);
const headers: ReadonlySet<TokenType> = new Set(t.headerKeywords);
const sections: ReadonlySet<TokenType> = new Set(t.sectionKeywords);

/** Walks over tokens, and knows in which part of the language the current one stands. */
export class RepairCursor {
  /** What was kept or put in so far. */
  readonly result: IToken[] = [];
  readonly #tokens: readonly IToken[];
  #index = 0;
  /** Open parentheses and square brackets. */
  #depth = 0;
  #inSection = false;
  #inBlockHeader = false;
  #inCount = false;
  #inCondition = false;

  constructor(tokens: readonly IToken[]) {
    this.#tokens = tokens;
  }

  get token(): IToken | undefined {
    return this.#tokens[this.#index];
  }

  /** A token behind the current one. */
  ahead(distance: number): IToken | undefined {
    return this.#tokens[this.#index + distance];
  }

  /** The last token that was kept, or one before it. */
  behind(distance = 1): IToken | undefined {
    return this.result[this.result.length - distance];
  }

  /** Between the braces of train, data or expect. */
  get inSection(): boolean {
    return this.#inSection;
  }

  /** Between `block` and its opening brace. */
  get inBlockHeader(): boolean {
    return this.#inBlockHeader;
  }

  get inBrackets(): boolean {
    return this.#depth > 0;
  }

  /** Where numbers are calculated: in parentheses, in the count of a repeat, a condition, or the value of a constant. */
  get inExpression(): boolean {
    return this.#depth > 0 || this.#inCount;
  }

  /** Between `if` and its opening brace. */
  get inCondition(): boolean {
    return this.#inCondition;
  }

  /** Whether the last kept token touches the current one. */
  get touchesPrevious(): boolean {
    const [previous, token] = [this.behind(), this.token];
    return previous !== undefined && token !== undefined && endOf(previous) === token.startOffset;
  }

  get touchesNext(): boolean {
    const [token, next] = [this.token, this.ahead(1)];
    return next !== undefined && token !== undefined && endOf(token) === next.startOffset;
  }

  keep(): void {
    const { token } = this;
    if (token !== undefined) this.#push(token);
    this.#index++;
  }

  replace({ tokens, used, takenBack = 0 }: Replacement): void {
    if (takenBack > 0) {
      this.result.length -= takenBack;
      this.#inCount = false;
    }
    for (const token of tokens) this.#push(token);
    this.#index += used;
  }

  #push(token: IToken): void {
    const type = token.tokenType;
    if (type === t.LParen || type === t.CallParen || type === t.LSquare) this.#depth++;
    else if (type === t.RParen || type === t.RSquare) this.#depth--;
    else if (type === t.LCurly) this.#openBrace();
    else if (type === t.RCurly) this.#inSection = false;
    else if (type === t.Repeat || type === t.If || type === t.Const) this.#inCount = true;
    else if (this.#endsNumber(type)) this.#inCount = false;
    if (type === t.Block) this.#inBlockHeader = true;
    if (type === t.If) this.#inCondition = true;
    else if (conditionEnds.has(type)) this.#inCondition = false;
    this.result.push(token);
  }

  /** Another header, a `|`, or a word right behind a number: the value of a constant is over. */
  #endsNumber(type: TokenType): boolean {
    const previous = this.behind()?.tokenType;
    if (type === t.Identifier) return previous !== undefined && operandEnds.has(previous);
    return type === t.Pipe || headers.has(type);
  }

  #openBrace(): void {
    const previous = this.behind();
    this.#inSection ||= previous !== undefined && sections.has(previous.tokenType);
    this.#inBlockHeader = false;
    this.#inCount = false;
  }
}
