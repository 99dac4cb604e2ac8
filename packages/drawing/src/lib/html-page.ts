import { pageStyle } from './page-style.js';
import { element, escapeXml } from './xml.js';

/** A page that stands for itself. */
export interface HtmlPage {
  readonly title: string;
  /** Of what it holds, beside that of every page. */
  readonly style?: string;
  /** Markup, below the title. */
  readonly content: string;
  /** Markup before the title, such as the way back. */
  readonly navigation?: string;
  /** A program that runs on it, whole. */
  readonly script?: string;
}

/**
 * Writes a page of HTML that asks for nothing: style and programs stand in it. For light and dark, wide and narrow screens.
 */
export function htmlPage({ title, content, style = '', navigation = '', script = '' }: HtmlPage): string {
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    element('title', {}, escapeXml(title)),
    element('style', {}, pageStyle + style),
  ];
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    ...head,
    '</head>',
    '<body>',
    ...(navigation === '' ? [] : [element('nav', { 'aria-label': 'pages' }, navigation)]),
    '<main>',
    element('h1', {}, escapeXml(title)),
    content,
    '</main>',
    ...(script === '' ? [] : [element('script', {}, script)]),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
