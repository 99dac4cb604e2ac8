import { Lexer, type ILexingError, type IToken } from 'chevrotain';
import { once } from './once.js';
import { tokenVocabulary } from './tokens.js';

/** What the lexer makes of a text; all in source order. */
export interface LexResult {
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
  /** Runs of characters that belong to no token. */
  readonly errors: readonly ILexingError[];
}

/** Signs that look like signs of the language and come in with copied text. Same length, so that offsets stay. */
const lookalikes: Readonly<Record<string, string>> = {
  '×': 'x',
  '@': 'x',
  '✕': 'x',
  '−': '-',
  '–': '-',
  '—': '-',
  '｜': '|',
  '（': '(',
  '）': ')',
};

/** What to write instead of a sign that only looks like one of the language, or `undefined`. */
export function plainSign(character: string): string | undefined {
  return lookalikes[character];
}

/** `@` only between numbers: papers write `6@5x5`. */
export const lookalikePattern = /[×✕−–—｜（）]|(?<=\d)@(?=\d)/g;

const modelLexer = once(
  () =>
    new Lexer([...tokenVocabulary], {
      positionTracking: 'onlyOffset',
      skipValidations: true,
      ensureOptimizations: false,
    }),
);

/** `'text'`, which is read as `"text"`. */
const otherQuotes = /'([^'"\r\n#|{}]*)'/g;

/** Cuts a text into tokens. Lookalikes are read as what they look like; reporting them is the caller's part. */
export function lex(text: string): LexResult {
  const plain = text
    .replace(lookalikePattern, (sign) => plainSign(sign) ?? sign)
    .replace(otherQuotes, '"$1"');
  const { tokens, groups, errors } = modelLexer().tokenize(plain);
  const comments = groups['comments'] ?? [];
  for (const token of tokens) complete(token, text);
  for (const token of comments) complete(token, text);
  return { tokens, comments, errors };
}

/** Sets the end, which tracking of offsets alone leaves out, and gives texts and comments their own characters back. */
function complete(token: IToken, text: string): void {
  const end = token.startOffset + token.image.length;
  token.endOffset = end - 1;
  // A text in other quotes keeps those of the language.
  if (text[token.startOffset] !== "'" && /^["#]|^\/[/*]/.test(token.image))
    token.image = text.slice(token.startOffset, end);
}
