import { report, type Diagnostic, type Span } from '@convlang/diagnostics';

/** A line `use plugin "..."`. */
export interface PluginUse {
  /** What stands between the quotes. */
  readonly name: string;
  /** Place of the quoted name. */
  readonly span: Span;
}

/** What a config says. */
export interface ProjectConfig {
  readonly uses: readonly PluginUse[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Word {
  readonly text: string;
  readonly start: number;
}

/**
 * Reads a config: a line `use plugin "..."` for each plugin, comments from `#`, empty lines.
 *
 * @returns the plugins in their order, and an E550 for each other line
 */
export function parseConfig({ path, text }: { readonly path: string; readonly text: string }): ProjectConfig {
  const uses: PluginUse[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const line of linesOf(text)) {
    const words = wordsOf(line);
    if (words.length === 0) continue;
    const fault = faultOf(words);
    if (fault !== null) diagnostics.push(wrongLine(path, line, fault));
    else if (words[2] !== undefined) uses.push(useOf(path, words[2]));
  }
  return { uses, diagnostics };
}

function linesOf(text: string): readonly Word[] {
  return [...text.matchAll(/[^\r\n]+/g)].map((found) => ({ text: found[0], start: found.index }));
}

/** Quoted texts and words; a `#` outside of quotes ends the line. */
function wordsOf({ text, start }: Word): readonly Word[] {
  const words = [...text.matchAll(/"[^"]*"?|#.*|[^\s"#]+/g)];
  return words
    .filter(([word]) => !word.startsWith('#'))
    .map((found) => ({ text: found[0], start: start + found.index }));
}

interface LineFault {
  readonly expected: string;
  /** `null` at the end of the line. */
  readonly word: Word | null;
}

const form = [
  { expected: '`use`', fits: (text: string) => text === 'use' },
  { expected: '`plugin`', fits: (text: string) => text === 'plugin' },
  { expected: 'a name in quotes', fits: (text: string) => /^"[^"]+"$/.test(text) },
] as const;

function faultOf(words: readonly Word[]): LineFault | null {
  const at = form.findIndex(({ fits }, i) => !fits(words[i]?.text ?? ''));
  if (at >= 0) return { expected: form[at]?.expected ?? '', word: words[at] ?? null };
  return words[3] === undefined ? null : { expected: 'the end of the line', word: words[3] };
}

function wrongLine(file: string, line: Word, { expected, word }: LineFault): Diagnostic {
  const end = line.start + line.text.trimEnd().length;
  const span = word === null ? { file, start: end, end } : spanOf(file, word);
  const found = word === null ? 'the end of the line' : `\`${word.text}\``;
  return report('E550', { expected, found }, span, { notes: ['a line is: use plugin "NAME"'] });
}

function useOf(file: string, word: Word): PluginUse {
  return { name: word.text.slice(1, -1), span: spanOf(file, word) };
}

function spanOf(file: string, { text, start }: Word): Span {
  return { file, start, end: start + text.length };
}
