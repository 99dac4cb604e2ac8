import { visible, wrap } from '@convlang/diagnostics';
import { element, escapeXml } from '@convlang/drawing';

/** Columns of what is told as text. */
export const COLUMNS = 80;

/** A part of a page, and the same for those who read it as text. */
export interface Block {
  readonly markup: string;
  /** Lines of about {@link COLUMNS} columns. */
  readonly text: readonly string[];
}

/** A text with blanks that are no more than that, and nothing hidden. */
export function plainText(text: string): string {
  return visible(text.replaceAll('\u00a0', ' '));
}

/** What is not there. */
export const nothing: Block = { markup: '', text: [] };

/** A heading of the page, whose own is of level 1. */
export function heading(level: 2 | 3 | 4, title: string): Block {
  const text = plainText(level === 2 ? title.toUpperCase() : title);
  return { markup: element(`h${level}`, {}, escapeXml(title)), text: ['', text] };
}

/** Sentences; what only explains is `muted`. */
export function paragraph(sentences: string, kind?: 'muted'): Block {
  const attributes = kind === undefined ? {} : { class: kind };
  return {
    markup: element('p', attributes, escapeXml(sentences)),
    text: wrap(plainText(sentences), COLUMNS),
  };
}

/** Blocks one after another, on the page in a frame of a class where one is named. */
export function together(blocks: readonly Block[], frame?: string): Block {
  const markup = blocks
    .map((block) => block.markup)
    .filter((one) => one !== '')
    .join('\n');
  return {
    markup: frame === undefined || markup === '' ? markup : element('div', { class: frame }, markup),
    text: blocks.flatMap(({ text }) => text),
  };
}
