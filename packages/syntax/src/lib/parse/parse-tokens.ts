import { countBefore } from '@convlang/diagnostics';
import {
  EOF,
  type CstNode,
  type IParserErrorMessageProvider,
  type IRecognitionException,
  type IToken,
} from 'chevrotain';
import { note, spanAt, tokenSpan, type BuildContext } from '../build/build-context.js';
import { shorten } from '../build/build-expression.js';
import { ModelParser } from './grammar.js';
import { once } from '../tokens/once.js';
import type { PreparedTokens } from '../tokens/balance.js';

/** Recovery recurses for each error inside one loop, so parsing stops after this many. */
const maximumRecoveries = 50;

/** Ends a parse that has found enough errors. Not a recognition error, so chevrotain lets it through. */
class TooManyErrors extends Error {
  override readonly name = 'TooManyErrors';
}

/** What stands where a token of a kind is missing, in words. */
const expectedNames: Readonly<Record<string, string>> = {
  Identifier: 'a name',
  Number: 'a number',
  String: 'a quoted text',
  EOF: 'a header, a stage or a section',
  Equals: '`=`',
  LCurly: '`{`',
  RCurly: '`}`, or what may stand before it',
  RParen: '`)`',
  LSquare: '`[`',
  RSquare: 'a number, `;` or `]`',
};

/** Messages of chevrotain's exceptions: only what was expected; the rest of the sentence is made from the token. */
function createMessages(countErrors: () => number): IParserErrorMessageProvider {
  const message = (text: string): string => {
    if (countErrors() >= maximumRecoveries) throw new TooManyErrors();
    return text;
  };
  return {
    buildMismatchTokenMessage: ({ expected }) =>
      message(expectedNames[expected.name] ?? `\`${expected.name}\``),
    buildNotAllInputParsedMessage: () => message(expectedNames['EOF'] ?? ''),
    buildNoViableAltMessage: ({ ruleName }) =>
      message(ruleName === 'operand' ? 'a number or a name' : 'a value'),
    buildEarlyExitMessage: () => message('a size'),
  };
}

/**
 * Makes a parser. Making one costs milliseconds, so `parseTokens` makes one and keeps it.
 *
 * @param validateGrammar let chevrotain check the grammar for ambiguities; a test does
 */
export function createParser(validateGrammar: boolean): ModelParser {
  let countErrors = (): number => 0;
  const parser = new ModelParser(
    createMessages(() => countErrors()),
    validateGrammar,
  );
  countErrors = () => parser.errors.length;
  return parser;
}

/** Holds nothing between two parses: setting its input resets it. */
const modelParser = once(() => createParser(false));

interface RunResult {
  readonly cst: CstNode | undefined;
  readonly errors: readonly IRecognitionException[];
}

function run(tokens: readonly IToken[]): RunResult {
  const parser = modelParser();
  parser.input = [...tokens];
  try {
    const cst = parser.file();
    return { cst, errors: parser.errors };
  } catch (error) {
    if (!(error instanceof TooManyErrors)) throw error;
    return runUpTo(tokens, parser.errors);
  }
}

/** Parses again what stands before the last error that is reported, for the sake of the tree. */
function runUpTo(tokens: readonly IToken[], errors: readonly IRecognitionException[]): RunResult {
  const last = errors[errors.length - 2]?.token.startOffset ?? 0;
  const parser = modelParser();
  parser.input = tokens.filter((token) => token.startOffset < last);
  try {
    return { cst: parser.file(), errors };
  } catch (error) {
    if (!(error instanceof TooManyErrors)) throw error;
    return { cst: undefined, errors };
  }
}

/** Parses balanced tokens. Errors inside the ranges that were already reported as damaged are left out. */
export function parseTokens(context: BuildContext, prepared: PreparedTokens): CstNode | undefined {
  const { cst, errors } = run(prepared.tokens);
  for (const error of errors) {
    const at = offsetOf(context, error.token);
    const isKnown = prepared.damaged.some(({ start, end }) => at >= start && at <= end);
    if (!isKnown) noteError(context, error, prepared.tokens);
  }
  return cst;
}

function offsetOf(context: BuildContext, token: IToken): number {
  return token.tokenType === EOF ? context.text.length : token.startOffset;
}

function noteError(context: BuildContext, error: IRecognitionException, tokens: readonly IToken[]): void {
  const { token } = error;
  const isEnd = token.tokenType === EOF;
  const end = context.text.length;
  const span = isEnd ? spanAt(context, end, end) : tokenSpan(context, token);
  const found = isEnd ? 'the end of the file' : `\`${shorten(token.image)}\``;
  note(context, 'E101', { expected: error.message, after: afterText(tokens, span.start), found }, span);
}

/** ` after ...` with the token before the error, which is where the reader looks for what is missing. */
function afterText(tokens: readonly IToken[], start: number): string {
  // Not the exception's own previous token: recovery may have skipped ahead when it asks for it.
  const previous = tokens[countBefore(tokens, start, ({ startOffset }) => startOffset) - 1];
  return previous === undefined ? '' : ` after \`${shorten(previous.image)}\``;
}
