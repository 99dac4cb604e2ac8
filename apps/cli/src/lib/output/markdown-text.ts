import { visible } from '@convlang/diagnostics';

/** A text of others as Markdown that shows it: no mark-up, no HTML. */
export function markdownText(text: string): string {
  return visible(text).replace(/[\\`*<>&|[\]]/g, String.raw`\$&`);
}

/** The same as code: the fence is longer than any row of backticks in it. */
export function codeSpan(text: string): string {
  const rows = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(1 + Math.max(0, ...rows.map(({ length }) => length)));
  const gap = rows.length === 0 ? '' : ' ';
  return `${fence}${gap}${visible(text)}${gap}${fence}`;
}
