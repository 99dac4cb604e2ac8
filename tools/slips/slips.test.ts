import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from '@convlang/compiler';
import { locate, type Diagnostic } from '@convlang/diagnostics';
import { foreignWords } from '@convlang/frameworks';
import { describe, expect, it } from 'vitest';

// Mistakes of people who come from elsewhere, each with what it is told: code, place, message and fixes, read by a person before they were
// kept. UPDATE=1 writes what is told now; read the change before you commit it.
const path = fileURLToPath(new URL('slips.txt', import.meta.url));

interface Slip {
  readonly name: string;
  readonly text: string;
  readonly told: string;
}

/** `=== name`, the text, and behind `---` what is told of it. */
function readSlips(): readonly Slip[] {
  const parts = readFileSync(path, 'utf8').split(/^=== /m).slice(1);
  return parts.map((part) => {
    const [name = '', ...lines] = part.split('\n');
    const [text = '', told = ''] = lines.join('\n').split(/^---\n/m);
    return { name, text, told };
  });
}

/** Words that come and go with what the language has are left out: lists of layers, keys and losses. */
function lasting(message: string): string {
  return message
    .replace(/; it has .*$/, '')
    .replace(/ takes .*, not /, ' does not take ')
    .replace(/must be (?:one of )?[a-z-]+, .*, not /, 'cannot be ');
}

function lineOf({ code, message, span, fixes = [] }: Diagnostic, text: string): string {
  const place = span === null ? '' : locate(text, span.start);
  const at = typeof place === 'string' ? place : `${place.line}:${place.column}`;
  return [`${code} ${at} ${lasting(message)}`, ...fixes.map(({ title }) => `  fix ${title}`)].join('\n');
}

/** What `convlang check` says of a text, shortened. */
function toldOf(text: string): string {
  const { diagnostics } = compile({ path: 'slip.conv', text }, { fixes: true, foreign: foreignWords });
  return diagnostics.map((diagnostic) => `${lineOf(diagnostic, text)}\n`).join('');
}

describe('mistakes of people who come from elsewhere', () => {
  const slips = readSlips();

  it.each(slips)('$name', ({ text, told }) => {
    if (process.env['UPDATE'] === undefined) expect(toldOf(text)).toBe(told);
  });

  it('are at least 200, each told of', () => {
    if (process.env['UPDATE'] !== undefined)
      writeFileSync(path, slips.map(({ name, text }) => `=== ${name}\n${text}---\n${toldOf(text)}`).join(''));
    expect(slips.length).toBeGreaterThanOrEqual(200);
    expect(
      readSlips()
        .filter(({ told }) => told === '')
        .map(({ name }) => name),
    ).toEqual([]);
  });
});
