import { codeSpan } from '../output/markdown-text.js';
import {
  fieldText,
  foldAffected,
  outputText,
  titleOf,
  type DiffRow,
  type GraphDiff,
  type LayerSummary,
} from '@convlang/inspect';
import { thousands } from '../output/numbers.js';
import { countsText } from './diff-text.js';
import { totalRows } from './difference-totals.js';
import type { DiffNames } from './diff-names.js';

/** A comparison as Markdown for a pull request: totals first, then one row for each layer. */
export function diffMarkdown({ before, after }: DiffNames, diff: GraphDiff): string {
  const head = diff.isSame ? 'the same network' : countsText(diff.layers);
  const renames = diff.renames.map((rename) => `- renamed \`${rename.before}\` to \`${rename.after}\`\n`);
  const parts = [`**${codeSpan(before)} → ${codeSpan(after)}**: ${head}\n`];
  if (!diff.isSame) {
    parts.push(table(['', 'before', 'after', 'difference'], totalRows(diff)));
    const columns = ['', 'layer', 'settings', 'output', 'params', 'MACs', 'field'];
    parts.push(table(columns, foldAffected(diff.layers).map(rowOf)));
  }
  if (renames.length > 0) parts.push(renames.join(''));
  return parts.join('\n');
}

function rowOf(row: DiffRow): readonly string[] {
  if (row.kind === 'run') return ['affected', row.title, '', '', '', '', row.field.replace('->', '→')];
  const { kind, before, after, changes } = row.layer;
  const settings = changes.map(
    (change) => `${change.name} ${change.before || 'none'} → ${change.after || 'none'}`,
  );
  const cell = (text: (row: LayerSummary) => string): string => {
    const [own, next] = [before === null ? '' : text(before), after === null ? '' : text(after)];
    return own === next || before === null || after === null
      ? own || next
      : `${own || 'none'} → ${next || 'none'}`;
  };
  return [
    kind,
    `\`${titleOf(row.layer)}\``,
    settings.join(', '),
    cell(outputText),
    cell(({ params }) => countText(params)),
    cell(({ macs }) => countText(macs)),
    cell(fieldText),
  ];
}

function countText(count: number): string {
  return count === 0 ? '' : thousands(count);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [
    head,
    head.map((title, i) => (i === 0 || title === 'layer' || title === 'settings' ? '---' : '--:')),
    ...rows,
  ];
  return lines
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |\n`)
    .join('');
}
