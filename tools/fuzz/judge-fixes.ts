import { compile } from '@convlang/compiler';
import type { Diagnostic, Edit, Fix } from '@convlang/diagnostics';
import { foreignWords } from '@convlang/frameworks';

const PATH = 'fault.conv';

/** What came of the fixes of one text. */
export interface JudgedFixes {
  /** How many fixes of errors there were. */
  readonly count: number;
  /** What is wrong with some of them. */
  readonly faults: readonly string[];
}

/** Carries each fix of each error of a text out, alone, and looks whether that error is gone and no other has come. */
export function judgeFixes(text: string): JudgedFixes {
  const { diagnostics } = compile({ path: PATH, text }, { fixes: true, foreign: foreignWords });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const fixes = errors.flatMap((error) => (error.fixes ?? []).map((fix) => [error, fix] as const));
  const faults = fixes.flatMap(([error, fix]) => {
    const left = errorsOf(carriedOut(text, fix));
    const before = new Set(
      errors.filter((other) => other !== error).map((other) => placed(other, fix.edits)),
    );
    const [here] = [placed(error, fix.edits)];
    const isLeft = left.some((other) => placed(other, []) === here);
    const added = left.filter((other) => !before.has(placed(other, [])) && placed(other, []) !== here);
    // Behind one of several errors another may have stood.
    const isBad = isLeft || (errors.length === 1 && added.length > 0);
    if (!isBad) return [];
    const after = left.map(({ code, message }) => `${code} ${message}`).join('; ');
    return [`${error.code} ${error.message}: ${fix.title} -> ${after}`];
  });
  return { count: fixes.length, faults };
}

function errorsOf(text: string): readonly Diagnostic[] {
  const { diagnostics } = compile({ path: PATH, text }, { foreign: foreignWords });
  return diagnostics.filter(({ severity }) => severity === 'error');
}

/** The text after a fix, from the back so that places stay right. */
function carriedOut(text: string, { edits }: Fix): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (mended, { span, text: put }) => mended.slice(0, span.start) + put + mended.slice(span.end),
      text,
    );
}

/** An error by its code and where it stands after some edits. */
function placed({ code, span }: Diagnostic, edits: readonly Edit[]): string {
  const start = span?.start ?? -1;
  const shift = edits
    .filter((edit) => edit.span.end <= start)
    .reduce((sum, edit) => sum + edit.text.length - (edit.span.end - edit.span.start), 0);
  return `${code}:${start + shift}`;
}
