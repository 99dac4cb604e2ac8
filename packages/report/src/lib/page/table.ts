import { tableLines } from '@convlang/diagnostics';
import { element, escapeXml } from '@convlang/drawing';
import { COLUMNS, plainText, type Block } from './block.js';

/** A cell: text, or markup that is escaped already, with what it is as text. */
export type Cell = string | { readonly markup: string; readonly text: string };

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** Numbers stand at the right. */
  readonly isNumber?: boolean;
}

/**
 * A table whose rows begin with their name. It can be scrolled by keys where it is wider than the page.
 *
 * @param name what it holds, for screen readers
 */
export function table(name: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): Block {
  const head = columns.map(({ title, isNumber }) =>
    element('th', { scope: 'col', ...classOf(isNumber) }, escapeXml(title)),
  );
  const body = rows.map((cells) => {
    const made = cells.map((cell, i) =>
      i === 0
        ? element('th', { scope: 'row' }, markupOf(cell))
        : element('td', classOf(columns[i]?.isNumber), markupOf(cell)),
    );
    return element('tr', {}, ...made);
  });
  const whole = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  );
  const lines = tableLines(
    columns.map(({ title }) => title),
    rows.map((cells) => cells.map(textOf)),
    COLUMNS,
  );
  return { markup: scrolled(name, whole), text: lines };
}

/** What may be wider than the page. A group, as a page has dozens of them: regions are for finding one's way about. */
export function scrolled(name: string, markup: string): string {
  return element('div', { class: 'wide', role: 'group', tabindex: 0, 'aria-label': name }, markup);
}

function classOf(isNumber: boolean | undefined): Readonly<Record<string, string>> {
  return isNumber === true ? { class: 'number' } : {};
}

function markupOf(cell: Cell): string {
  return typeof cell === 'string' ? escapeXml(cell) : cell.markup;
}

function textOf(cell: Cell): string {
  return plainText(typeof cell === 'string' ? cell : cell.text);
}
