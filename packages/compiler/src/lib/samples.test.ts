import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { renderDiagnostic, type Diagnostic, type Fix } from '@convlang/diagnostics';
import { describe, expect, it } from 'vitest';
import { compile } from './compile.js';

// Each folder holds `model.conv`, perhaps files that it uses, and `expected.txt`: what convlang prints about it.
// FILTER=part runs some of them, UPDATE=1 writes what is printed now; read the change before you commit it.
const folder = fileURLToPath(new URL('../../samples/errors/', import.meta.url));
const { FILTER = '', UPDATE } = process.env;

function printed(situation: string): string {
  const read = (name: string): string => readFileSync(join(folder, situation, name), 'utf8');
  const text = read('model.conv');
  const { diagnostics } = compile({ path: 'model.conv', text }, { readFile: read, fixes: true });
  return `${diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, read)).join('\n\n')}\n`;
}

/** Carries a fix out, from the back so that places stay right. */
function mend(text: string, { edits }: Fix): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (mended, { span, text: put }) => mended.slice(0, span.start) + put + mended.slice(span.end),
      text,
    );
}

/** What a diagnostic says, wherever it stands. */
const said = ({ code, label, notes, message }: Diagnostic): string =>
  JSON.stringify([code, label, notes, message]);

describe('error samples', () => {
  const situations = readdirSync(folder).filter((name) => name.includes(FILTER));

  it.each(situations)('%s', (situation) => {
    const path = join(folder, situation, 'expected.txt');
    const output = printed(situation);
    if (UPDATE !== undefined) writeFileSync(path, output);
    expect(existsSync(path), 'run with UPDATE=1 to write expected.txt').toBe(true);
    expect(output).toBe(readFileSync(path, 'utf8'));
  });

  it('show only fixes after which the error is gone', () => {
    let count = 0;
    for (const situation of situations) {
      const read = (name: string): string => readFileSync(join(folder, situation, name), 'utf8');
      const text = read('model.conv');
      const check = (source: string) =>
        compile({ path: 'model.conv', text: source }, { readFile: read, fixes: true }).diagnostics;
      for (const diagnostic of check(text))
        for (const fix of diagnostic.fixes ?? []) {
          const left = check(mend(text, fix)).map(said);
          expect([situation, fix.title, left.includes(said(diagnostic))]).toEqual([
            situation,
            fix.title,
            false,
          ]);
          count++;
        }
    }
    expect(count).toBeGreaterThan(situations.length);
  });
});
