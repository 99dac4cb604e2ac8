import { describeCharacter } from '../tokens/describe-character.js';
import type { ILexingError } from 'chevrotain';
import { balance, type PreparedTokens } from '../tokens/balance.js';
import { note, spanAt, type BuildContext } from '../build/build-context.js';
import type { LexResult } from '../tokens/lexer.js';
import { lookalikePattern, plainSign } from '../tokens/lexer.js';
import { nameBraces } from '../repair/name-braces.js';
import { repair } from '../repair/repair.js';
import { lineEnd } from '../tokens/lines.js';

/**
 * Makes tokens that the grammar can read: brackets balanced, braces opened by words, habits of other languages corrected. All
 * of that is reported.
 *
 * @returns `null` when the file is nested too deep to be read, which has been reported
 */
export function prepareTokens(context: BuildContext, lexed: LexResult): PreparedTokens | null {
  for (const error of lexed.errors) noteCharacters(context, error);
  noteLookalikes(context, lexed);
  noteComments(context, lexed);
  noteQuotes(context, lexed);
  const balanced = balance(context, lexed.tokens);
  if (balanced === null) return null;
  const named = nameBraces(context, balanced.tokens);
  return { tokens: repair(context, named), damaged: balanced.damaged };
}

function noteCharacters(context: BuildContext, { offset, length }: ILexingError): void {
  const span = spanAt(context, offset, offset + length);
  const isPoint = context.text[offset] === '.' && /\d/.test(context.text[offset + 1] ?? '');
  const [title, text] = isPoint ? ['write a 0 before the point', '0.'] : ['leave it out', ''];
  const fixes = [{ title, edits: [{ span, text }] }];
  note(context, 'E102', { character: describeCharacter(context.text, offset) }, span, { fixes });
}

/** Texts in other quotes: one error, whose fix changes all. */
function noteQuotes(context: BuildContext, { tokens }: LexResult): void {
  const others = tokens.filter(
    ({ startOffset, image }) => image.startsWith('"') && context.text[startOffset] === "'",
  );
  const [first] = others;
  if (first === undefined) return;
  const edits = others.map(({ startOffset, image }) => ({
    span: spanAt(context, startOffset, startOffset + image.length),
    text: image,
  }));
  const span = spanAt(context, first.startOffset, first.startOffset + first.image.length);
  note(context, 'E102', { character: "`'`" }, span, { fixes: [{ title: first.image, edits }] });
}

/** Comments of other languages: one error, whose fix changes all. */
function noteComments(context: BuildContext, { comments }: LexResult): void {
  const others = comments.filter(({ image }) => image.startsWith('/'));
  const [first] = others;
  if (first === undefined) return;
  const edits = others.map(({ image, startOffset }) => {
    const end = startOffset + image.length;
    const isLast = /^[ \t]*(?:[\r\n]|$)/.test(context.text.slice(end, lineEnd(context.text, end)));
    const words = image.replace(/^\/[/*]\s*|\s*\*\/$/g, '');
    return { span: spanAt(context, startOffset, end), text: isLast ? `# ${words}`.trimEnd() : '' };
  });
  const { startOffset, image } = first;
  const title = edits[0]?.text === '' ? 'leave the comment out' : (edits[0]?.text ?? '');
  const span = spanAt(context, startOffset, startOffset + image.length);
  note(context, 'E146', { sign: image.slice(0, 2) }, span, { fixes: [{ title, edits }] });
}

/** Lookalikes were read as the sign they look like; outside of comments and texts each is reported. */
function noteLookalikes(context: BuildContext, { tokens, comments }: LexResult): void {
  const isText = (image: string): boolean => /^["#]|^\/[/*]/.test(image);
  const texts = [...tokens, ...comments].filter((token) => isText(token.image));
  texts.sort((a, b) => a.startOffset - b.startOffset);
  let next = 0;
  for (const match of context.text.matchAll(lookalikePattern)) {
    while ((texts[next]?.endOffset ?? Infinity) < match.index) next++;
    if ((texts[next]?.startOffset ?? Infinity) <= match.index) continue;
    const span = spanAt(context, match.index, match.index + 1);
    const plain = plainSign(match[0]) ?? '';
    const fixes = [{ title: plain, edits: [{ span, text: plain }] }];
    note(context, 'E102', { character: describeCharacter(context.text, match.index) }, span, { fixes });
  }
}
