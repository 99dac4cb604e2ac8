import { wrap } from '../output/wrap.js';

/**
 * The page of a code as a terminal shows it: sentences broken at blanks, code as it is, without the remark that says where the
 * page is made.
 *
 * @param page Markdown
 * @param width columns
 */
export function pageText(page: string, width: number): string {
  const parts = page.replace(/^<!--.*-->\n\n/m, '').split(/(^```[\s\S]*?^```$)/m);
  return parts.map((part, i) => (i % 2 === 1 ? part : wrapLines(part, width))).join('');
}

function wrapLines(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const [, mark = '', rest = ''] = /^((?:[-*]|\d+\.) +)?(.*)$/.exec(line) ?? [];
      const lines = line.startsWith('|') ? [rest] : wrap(rest, width - mark.length);
      return lines.map((each, i) => `${i === 0 ? mark : ' '.repeat(mark.length)}${each}`);
    })
    .join('\n');
}
