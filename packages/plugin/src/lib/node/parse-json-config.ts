import { report, type Diagnostic, type Span } from '@convlang/diagnostics';
import type { PluginUse, ProjectConfig } from './parse-config.js';

interface Token {
  /** What stands in the file; empty at its end. */
  readonly raw: string;
  readonly start: number;
  /** What a text in quotes says; `null` for others, and for one that is broken. */
  readonly text: string | null;
}

/** What may stand at a place, and where reading goes on behind it. */
interface Step {
  readonly expected: string;
  readonly fits: (token: Token) => boolean;
  readonly next: State;
}

type State = 'start' | 'key' | 'colon' | 'list' | 'first' | 'behind' | 'plugin' | 'close' | 'end' | 'read';

const sign = (raw: string, next: State): Step => ({
  expected: `\`${raw}\``,
  fits: (token) => token.raw === raw,
  next,
});
const plugin: Step = {
  expected: 'a name in quotes',
  fits: ({ text }) => text !== null && text !== '',
  next: 'behind',
};
const closeList = sign(']', 'close');

/** A config is flat, so that reading it needs no stack, however deep a wrong one goes. */
const steps: Readonly<Record<Exclude<State, 'read'>, readonly Step[]>> = {
  start: [sign('{', 'key')],
  key: [
    {
      expected: '`"plugins"`',
      fits: ({ text }) => text === 'plugins',
      next: 'colon',
    },
  ],
  colon: [sign(':', 'list')],
  list: [sign('[', 'first')],
  first: [plugin, closeList],
  behind: [sign(',', 'plugin'), closeList],
  plugin: [plugin],
  close: [sign('}', 'end')],
  end: [{ expected: 'the end of the file', fits: ({ raw }) => raw === '', next: 'read' }],
};

/**
 * Reads a config in JSON: `{ "plugins": ["./layers.mjs", "convlang-swish"] }`. Reading it runs nothing.
 *
 * @returns the plugins in their order, or an E544 for the first place that is wrong
 */
export function parseJsonConfig({
  path,
  text,
}: {
  readonly path: string;
  readonly text: string;
}): ProjectConfig {
  const uses: PluginUse[] = [];
  const nextToken = tokensOf(text);
  let state: State = 'start';
  while (state !== 'read') {
    const token = nextToken();
    const step: Step | undefined = steps[state].find(({ fits }) => fits(token));
    if (step === undefined) return { uses, diagnostics: [wrongToken(path, token, steps[state])] };
    if (step === plugin) uses.push({ name: token.text ?? '', span: spanOf(path, token) });
    state = step.next;
  }
  return { uses, diagnostics: [] };
}

/** Texts in quotes, closed or not, signs, and what else stands between blanks. */
const tokenForm = /"[^"\\\r\n]*(?:\\.[^"\\\r\n]*)*"?|[{}[\]:,]|[^\s"{}[\]:,]+/g;

/** Gives one token after the other; at the end of the file an empty one, again and again. */
function tokensOf(file: string): () => Token {
  const found = file.matchAll(tokenForm);
  return () => {
    const next = found.next();
    if (next.done === true) return { raw: '', start: file.length, text: null };
    const [raw] = next.value;
    return { raw, start: next.value.index, text: raw.startsWith('"') ? textOf(raw) : null };
  };
}

function textOf(raw: string): string | null {
  try {
    return String(JSON.parse(raw));
  } catch {
    return null;
  }
}

/** What of a long token is shown. */
const MOST_SHOWN = 40;

function wrongToken(file: string, { raw, start }: Token, wanted: readonly Step[]): Diagnostic {
  const line = raw.split(/\r?\n/)[0] ?? '';
  const shown = line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}...` : line;
  const found = raw === '' ? 'the end of the file' : `\`${shown}\``;
  const expected = wanted.map((step) => step.expected).join(' or ');
  const notes = ['the whole file is: { "plugins": ["NAME", "NAME"] }'];
  const span = { file, start, end: start + line.length };
  return report('E544', { expected, found }, span, { notes });
}

function spanOf(file: string, { start, raw }: Token): Span {
  return { file, start, end: start + raw.length };
}
