import { markdownText } from '../output/markdown-text.js';
import type { FoldedRow } from '@convlang/inspect';
import { rowTitle } from './row-title.js';
import { cellText, tellingColumns } from './summary-table.js';
import type { Total } from './totals.js';

/** A heading, the rows as a table, and the totals with their rules as a list. */
export function summaryMarkdown(name: string, rows: readonly FoldedRow[], totals: readonly Total[]): string {
  const columns = tellingColumns(rows);
  const table = [
    ['layer', ...columns.map(({ title }) => title)],
    ['---', ...columns.map(() => '--:')],
    ...rows.map((row) => [indented(rowTitle(row)), ...columns.map((column) => cellText(column, row))]),
  ];
  const list = totals.map(({ title, text, rule }) => `- **${title}**: ${text}  \n  ${rule}`);
  return [
    `## ${markdownText(name)}`,
    '',
    ...table.map((line) => `| ${line.join(' | ')} |`),
    '',
    ...list,
    '',
  ].join('\n');
}

/** Leading blanks would vanish. */
function indented(title: string): string {
  return title.replace(/^ +/, (blanks) => '&nbsp;'.repeat(blanks.length));
}
