import { wrap } from '@convlang/diagnostics';
import type { Style } from '../output/style.js';

/**
 * The page of a code as a terminal shows it: sentences broken at blanks, headings without their marks, code indented, links as
 * their words, and not the remark that says where the page is made.
 *
 * @param page Markdown
 * @param width columns
 */
export function pageText(page: string, width: number, { bold }: Pick<Style, 'bold'>): string {
  const parts = page.replace(/^<!--.*-->\n\n/m, '').split(/^```[a-z]*[^\n]*\n([\s\S]*?)^```$/m);
  return parts.map((part, i) => (i % 2 === 1 ? indent(part) : wrapLines(part, width, bold))).join('');
}

function indent(code: string): string {
  return code.trimEnd().replace(/^(?=.)/gm, '    ');
}

function wrapLines(text: string, width: number, bold: Style['bold']): string {
  return text
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .split('\n')
    .flatMap((line) => {
      const [, heading] = /^#+ (.*)$/.exec(line) ?? [];
      if (heading !== undefined) return wrap(heading, width).map(bold);
      const [, mark = '', rest = ''] = /^((?:[-*]|\d+\.) +)?(.*)$/.exec(line) ?? [];
      const lines = line.startsWith('|') ? [rest] : wrap(rest, width - mark.length);
      return lines.map((each, i) => `${i === 0 ? mark : ' '.repeat(mark.length)}${each}`);
    })
    .join('\n');
}
