import { createToken, Lexer, type CustomPatternMatcherFunc, type IToken, type TokenType } from 'chevrotain';

const wordCharacter = /[A-Za-z0-9_]/;

/** Whether `token` ends right where the next one starts. */
function touches(token: IToken | undefined, offset: number): token is IToken {
  return token !== undefined && token.startOffset + token.image.length === offset;
}

function single(text: string): RegExpExecArray {
  const found = /^[^]$/.exec(text);
  if (found === null) throw new Error('this is a bug in convlang: a token of one character was expected');
  return found;
}

/** `x` separates sizes only when glued between a digit or `)` and a digit or `(`; anywhere else it is a name. */
const matchBy: CustomPatternMatcherFunc = (text, offset, matched) => {
  if (text[offset] !== 'x' || !/[0-9(]/.test(text[offset + 1] ?? '')) return null;
  const previous = matched[matched.length - 1];
  if (!touches(previous, offset) || !/[0-9)]/.test(text[offset - 1] ?? '')) return null;
  return previous.tokenType === NumberToken || previous.tokenType === RParen ? single('x') : null;
};

/** `%`, `K`, `M` or `G` glued to a number. */
const matchUnit: CustomPatternMatcherFunc = (text, offset, matched) => {
  const previous = matched[matched.length - 1];
  if (!touches(previous, offset) || previous.tokenType !== NumberToken) return null;
  const character = text[offset] ?? '';
  if (character === '%') return single('%');
  return /[KMG]/.test(character) && !wordCharacter.test(text[offset + 1] ?? '') ? single(character) : null;
};

/** `(` glued to a name opens the arguments of a block call; with a space before it, it opens a size. */
const matchCallParen: CustomPatternMatcherFunc = (text, offset, matched) => {
  const previous = matched[matched.length - 1];
  const isCall = text[offset] === '(' && touches(previous, offset) && previous.tokenType === Identifier;
  return isCall ? single('(') : null;
};

/** Every word that may stand as a value in a section. */
export const Word = createToken({ name: 'Word', pattern: Lexer.NA });
/** Every operator of expressions and conditions. */
export const Operator = createToken({ name: 'Operator', pattern: Lexer.NA });

export const Identifier = createToken({
  name: 'Identifier',
  pattern: /[A-Za-z_][A-Za-z0-9_]*(?:-[A-Za-z_][A-Za-z0-9_]*)*/,
  categories: [Word],
});

const whitespace = createToken({ name: 'Whitespace', pattern: /\s+/, group: Lexer.SKIPPED });
/** `# text` and `## documentation`; kept apart from the tokens that are parsed. */
const comment = createToken({ name: 'Comment', pattern: /#[^\r\n]*/, group: 'comments' });
/** Comments of other languages; reported, and left out as those of this one are. */
const otherComment = createToken({
  name: 'OtherComment',
  pattern: /\/\/[^\r\n]*|\/\*[^\r\n]*?\*\//,
  group: 'comments',
});

function keyword(word: string, categories: TokenType[] = []): TokenType {
  const name = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  return createToken({ name, pattern: word, longer_alt: Identifier, categories });
}

export const Net = keyword('net');
export const Rounding = keyword('rounding');
export const Const = keyword('const');
export const Table = keyword('table');
export const Block = keyword('block');
export const Use = keyword('use');
export const Repeat = keyword('repeat');
export const Parallel = keyword('parallel');
export const If = keyword('if');
export const Else = keyword('else');
export const Tap = keyword('tap');
export const Skip = keyword('skip');
export const From = keyword('from');
export const As = keyword('as');
export const On = keyword('on');
export const Off = keyword('off');
export const And = keyword('and', [Operator]);
export const Or = keyword('or', [Operator]);
export const Not = keyword('not');
export const Train = keyword('train', [Word]);
export const Data = keyword('data', [Word]);
export const Expect = keyword('expect', [Word]);

/** Words that start a header of the file. */
export const headerKeywords = [Net, Rounding, Const, Table, Block, Use] as const;
/** Words that start a section. */
export const sectionKeywords = [Train, Data, Expect] as const;
/** Words that start a stage with braces, or go on after one. */
export const braceKeywords = [Repeat, Parallel, If, Else, Tap] as const;

const keywords: readonly TokenType[] = [
  ...headerKeywords,
  ...braceKeywords,
  Skip,
  From,
  As,
  On,
  Off,
  And,
  Or,
  Not,
  ...sectionKeywords,
];
const keywordSet: ReadonlySet<TokenType> = new Set(keywords);

/** Whether a token is a reserved word. */
export function isKeyword(token: IToken): boolean {
  return keywordSet.has(token.tokenType);
}

/** `in.h`, `in.w`, `in.c`; other letters after the dot are caught later, with a better message. */
export const InputSizeToken = createToken({ name: 'InputSize', pattern: /in\.[A-Za-z_][A-Za-z0-9_]*/ });
export const NumberToken = createToken({ name: 'Number', pattern: /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/ });
export const By = createToken({
  name: 'By',
  pattern: matchBy,
  start_chars_hint: ['x'],
  line_breaks: false,
});
export const Unit = createToken({
  name: 'Unit',
  pattern: matchUnit,
  start_chars_hint: ['%', 'K', 'M', 'G'],
  line_breaks: false,
});
export const StringToken = createToken({ name: 'String', pattern: /"[^"\r\n]*"/ });
/** A quote without its end on the same line; turned into a string when the brackets are balanced. */
export const OpenString = createToken({ name: 'OpenString', pattern: /"[^"\r\n]*/ });

export const Arrow = createToken({ name: 'Arrow', pattern: '->' });
export const Minus = createToken({ name: 'Minus', pattern: '-', categories: [Operator] });
export const Plus = createToken({ name: 'Plus', pattern: '+', categories: [Operator] });
export const Star = createToken({ name: 'Star', pattern: '*', categories: [Operator] });
export const Slash = createToken({ name: 'Slash', pattern: '/', categories: [Operator] });
export const Comparison = createToken({
  name: 'Comparison',
  pattern: /==|!=|<=|>=|<|>/,
  categories: [Operator],
});
export const Equals = createToken({ name: 'Equals', pattern: '=' });
export const Pipe = createToken({ name: 'Pipe', pattern: '|' });
export const Comma = createToken({ name: 'Comma', pattern: ',' });
export const Colon = createToken({ name: 'Colon', pattern: ':' });
export const Semicolon = createToken({ name: 'Semicolon', pattern: ';' });
export const LCurly = createToken({ name: 'LCurly', pattern: '{' });
export const RCurly = createToken({ name: 'RCurly', pattern: '}' });
export const CallParen = createToken({
  name: 'CallParen',
  pattern: matchCallParen,
  start_chars_hint: ['('],
  line_breaks: false,
});
export const LParen = createToken({ name: 'LParen', pattern: '(' });
export const RParen = createToken({ name: 'RParen', pattern: ')' });
export const LSquare = createToken({ name: 'LSquare', pattern: '[' });
export const RSquare = createToken({ name: 'RSquare', pattern: ']' });

/** In the order in which the lexer tries them. */
export const tokenVocabulary: readonly TokenType[] = [
  whitespace,
  comment,
  otherComment,
  By,
  Unit,
  InputSizeToken,
  ...keywords,
  Identifier,
  NumberToken,
  StringToken,
  OpenString,
  Arrow,
  Minus,
  Plus,
  Star,
  Slash,
  Comparison,
  Equals,
  Pipe,
  Comma,
  Colon,
  Semicolon,
  LCurly,
  RCurly,
  CallParen,
  LParen,
  RParen,
  LSquare,
  RSquare,
  Word,
  Operator,
];
