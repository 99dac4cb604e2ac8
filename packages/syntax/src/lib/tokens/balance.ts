import type { IToken, TokenType } from 'chevrotain';
import { endOf, note, spanAt, tokenSpan, type BuildContext } from '../build/build-context.js';
import { lineStart } from './lines.js';
import * as t from './tokens.js';

/** Deeper nesting is refused before parsing: what follows may recurse once per level without fear for the stack. */
export const maximumDepth = 100;

/** A range of the text whose errors follow from one that is already reported. */
export interface DamagedRange {
  readonly start: number;
  readonly end: number;
}

/** Tokens in which each bracket has its partner. */
export interface PreparedTokens {
  readonly tokens: readonly IToken[];
  readonly damaged: readonly DamagedRange[];
}

/** A token that is not in the file; it takes no room at `offset`. */
export function inventToken(tokenType: TokenType, image: string, offset: number): IToken {
  const tokenTypeIdx = tokenType.tokenTypeIdx ?? 0;
  return { image, startOffset: offset, endOffset: offset - 1, tokenType, tokenTypeIdx };
}

const closers: ReadonlyMap<TokenType, TokenType> = new Map([
  [t.LCurly, t.RCurly],
  [t.LParen, t.RParen],
  [t.CallParen, t.RParen],
  [t.LSquare, t.RSquare],
]);
const closingTypes: ReadonlySet<TokenType> = new Set(closers.values());
const closingImages: ReadonlyMap<TokenType, string> = new Map([
  [t.RCurly, '}'],
  [t.RParen, ')'],
  [t.RSquare, ']'],
]);
const headers: ReadonlySet<TokenType> = new Set(t.headerKeywords);
const sections: ReadonlySet<TokenType> = new Set(t.sectionKeywords);
/** Nothing of this can stand inside parentheses or square brackets. */
const endsParentheses: ReadonlySet<TokenType> = new Set([
  t.Pipe,
  t.LCurly,
  t.As,
  t.Arrow,
  t.Skip,
  t.From,
  ...t.headerKeywords,
  ...t.sectionKeywords,
  ...t.braceKeywords,
]);
/** Where an expression has ended. */
const ends: ReadonlySet<TokenType> = new Set([t.Pipe, t.LCurly, t.RCurly]);
/** Signs that make an expression deeper. */
const deepening: ReadonlySet<TokenType> = new Set([
  t.Plus,
  t.Minus,
  t.Star,
  t.Slash,
  t.Comparison,
  t.And,
  t.Or,
  t.Not,
]);

/** Whether a `skip` is no stage but what a block is given for one: `act(skip)`. */
function isArgument(token: IToken, next: IToken | undefined): boolean {
  return token.tokenType === t.Skip && (next?.tokenType === t.Comma || next?.tokenType === t.RParen);
}

interface Opener {
  readonly token: IToken;
  /** Braces of a section hold no expressions. */
  readonly isSection: boolean;
  /** Where the first word stands on its line. */
  readonly column: number;
  /** Whether the first line inside begins further right; `null` before there is one. */
  isIndented: boolean | null;
}

/** Walks over the tokens once, with the brackets that are open. */
class Balancer {
  readonly tokens: IToken[] = [];
  readonly damaged: DamagedRange[] = [];
  readonly #open: Opener[] = [];
  readonly #context: BuildContext;
  /** Braces that will never be closed, as far as counting them can tell. */
  #surplus: number;
  #operators = 0;
  /** Where the first token stands on the current line. */
  #column = 0;
  /** Between `repeat` or `if` and the brace, where `-` is an operator though it stands in braces. */
  #isInHead = false;

  constructor(context: BuildContext, input: readonly IToken[]) {
    this.#context = context;
    const count = (type: TokenType): number => input.filter((token) => token.tokenType === type).length;
    this.#surplus = count(t.LCurly) - count(t.RCurly);
  }

  /** Whether the nesting is still within the limit. */
  add(token: IToken, next: IToken | undefined): boolean {
    const type = token.tokenType;
    if (endsParentheses.has(type) && !isArgument(token, next))
      this.#closeWhile((opener) => opener.token.tokenType !== t.LCurly);
    if (this.#startsAtTop(token, next)) this.#closeSurplus();
    else if (this.#surplus > 0) this.#followLine(token);
    if (closers.has(type))
      this.#open.push({
        token,
        isSection: this.#isSectionBrace(token),
        column: this.#column,
        isIndented: null,
      });
    else if (closingTypes.has(type) && !this.#close(token)) return true;
    this.tokens.push(token);
    return this.#countOperators(token) && this.#open.length <= maximumDepth;
  }

  finish(): void {
    this.#closeWhile(() => true);
  }

  #isSectionBrace(token: IToken): boolean {
    const previous = this.tokens[this.tokens.length - 1];
    return token.tokenType === t.LCurly && previous !== undefined && sections.has(previous.tokenType);
  }

  #countOperators({ tokenType }: IToken): boolean {
    if (tokenType === t.LCurly || tokenType === t.RCurly) this.#isInHead = false;
    else if (tokenType === t.Repeat || tokenType === t.If) this.#isInHead = true;
    if (ends.has(tokenType) || headers.has(tokenType) || this.#isBullet(tokenType)) this.#operators = 0;
    else if (deepening.has(tokenType) && this.#open[this.#open.length - 1]?.isSection !== true)
      this.#operators++;
    return this.#operators <= maximumDepth;
  }

  /** The `-` of a branch: expressions among the stages of a pipeline stand in parentheses. */
  #isBullet(type: TokenType): boolean {
    const last = this.#open.at(-1);
    return type === t.Minus && !this.#isInHead && last?.token.tokenType === t.LCurly && !last.isSection;
  }

  /** Headers and sections stand at the top of a file: inside braces that are never closed, they show where those end. */
  #startsAtTop(token: IToken, next: IToken | undefined): boolean {
    if (this.#surplus <= 0 || this.#open.length === 0) return false;
    return headers.has(token.tokenType) || (sections.has(token.tokenType) && next?.tokenType === t.LCurly);
  }

  /** What stands indented in braces ends, if they are never closed, before the line that stands no further right than theirs. */
  #followLine(token: IToken): void {
    const before = this.tokens[this.tokens.length - 1];
    const start = before === undefined ? 0 : endOf(before);
    const gap = this.#context.text.slice(start, token.startOffset);
    if (!/[\r\n]/.test(gap)) return;
    this.#column = token.startOffset - lineStart(this.#context.text, token.startOffset);
    if (token.tokenType === t.RCurly) return;
    for (let last = this.#open.at(-1); last !== undefined; last = this.#open.at(-1)) {
      last.isIndented ??= this.#column > last.column;
      if (this.#surplus <= 0 || !last.isIndented || this.#column > last.column) return;
      if (last.token.tokenType !== t.LCurly) return;
      this.#closeLast();
      this.#surplus--;
    }
  }

  #closeSurplus(): void {
    for (; this.#surplus > 0 && this.#open.length > 0; this.#surplus--) this.#closeLast();
  }

  #closeWhile(isEnded: (opener: Opener) => boolean): void {
    for (let last = this.#open.at(-1); last !== undefined && isEnded(last); last = this.#open.at(-1)) {
      this.#closeLast();
    }
  }

  /** Invents the partner of the innermost open bracket behind the last token. */
  #closeLast(): void {
    const opener = this.#open.pop();
    const closer = opener && closers.get(opener.token.tokenType);
    const image = closer && closingImages.get(closer);
    if (opener === undefined || closer === undefined || image === undefined) return;
    const last = this.tokens[this.tokens.length - 1] ?? opener.token;
    const end = endOf(last);
    const span = spanAt(this.#context, end, end);
    const text = closer === t.RCurly ? ` ${image}` : image;
    const fixes = [{ title: `write ${image} here`, edits: [{ span, text }] }];
    note(this.#context, 'E104', { open: opener.token.image }, tokenSpan(this.#context, opener.token), {
      fixes,
    });
    if (closer !== t.RCurly) this.damaged.push({ start: opener.token.startOffset, end });
    this.tokens.push(inventToken(closer, image, end));
  }

  /** Whether a closing bracket has a partner; brackets inside that were left open are closed before it. */
  #close(token: IToken): boolean {
    const isPartner = (opener: Opener): boolean => closers.get(opener.token.tokenType) === token.tokenType;
    const isBrace = token.tokenType === t.RCurly;
    const at = this.#open.findLastIndex(
      (opener) => isPartner(opener) || (!isBrace && opener.token.tokenType === t.LCurly),
    );
    const partner = this.#open[at];
    if (partner === undefined || !isPartner(partner)) {
      this.#refuse(token);
      return false;
    }
    this.#closeWhile((opener) => opener !== partner);
    this.#open.pop();
    return true;
  }

  #refuse(token: IToken): void {
    const span = tokenSpan(this.#context, token);
    const fixes = [{ title: `remove this ${token.image}`, edits: [{ span, text: '' }] }];
    note(this.#context, 'E105', { close: token.image }, span, { fixes });
    if (token.tokenType === t.RCurly) this.#surplus++;
  }
}

/**
 * Gives each bracket its partner, and reports those that had none.
 *
 * @returns `null` when the file is nested too deep to be read, which has been reported
 */
export function balance(context: BuildContext, tokens: readonly IToken[]): PreparedTokens | null {
  const balancer = new Balancer(context, tokens);
  for (const [i, token] of tokens.entries()) {
    if (balancer.add(token, tokens[i + 1])) continue;
    context.problems.length = 0;
    note(context, 'E106', { limit: maximumDepth }, tokenSpan(context, token));
    return null;
  }
  balancer.finish();
  return balancer;
}
