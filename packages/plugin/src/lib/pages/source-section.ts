import type { SourceReader } from '@convlang/data';
import { tableLines } from './table-section.js';

/** What a plugin's page says of a kind of source: how it is asked for, and its options. */
export function sourceSection(
  word: string,
  { path, options }: Pick<SourceReader, 'path' | 'options'>,
): string {
  const rows = Object.entries(options).map(([key, { type, doc }]) => [`\`${key}\``, type, doc]);
  const table = tableLines(['option', 'value', 'meaning'], rows);
  const asked = `\`source ${word}${path === 'needed' ? ' "PATH"' : ''}\``;
  return [`## source ${word}`, '', asked, '', ...table, ...(table.length === 0 ? [] : [''])].join('\n');
}
