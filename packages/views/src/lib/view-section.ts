import { element, escapeXml } from '@convlang/drawing';
import type { Seen } from './seen.js';
import type { ViewPicture } from './view.js';

/** What stands on a page for what was seen through one view. */
export interface ViewSection {
  /** Unique on the page; where links lead. */
  readonly id: string;
  /** Heading. */
  readonly title: string;
  readonly seen: Seen;
  /** Pictures with the addresses of their files, from the page: see `pictureFile` and `svgAddress`. */
  readonly pictures: readonly { readonly picture: ViewPicture; readonly address: string }[];
  /** Address of the data as JSON, from the page; `null` without. */
  readonly data?: string | null;
}

/** Columns of the text below the pictures. */
const COLUMNS = 80;

/** Markup of a section: heading, summary, pictures with what they show, and the same as text to be opened. For `htmlPage`. */
export function viewSection({ id, title, seen, pictures, data = null }: ViewSection): string {
  const lines = seen.text(COLUMNS);
  const link = data === null ? '' : ` ${element('a', { href: data }, 'Data as JSON')}`;
  return element(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    element('h2', { id: `${id}-title` }, escapeXml(title)),
    element('p', { class: 'muted' }, `${escapeXml(seen.summary)}${link}`),
    ...pictures.map(({ picture, address }) => figure(picture, address)),
    asText(title, lines),
    '\n',
  );
}

/** A picture on a page. It is loaded when it comes near; where it is wider than the screen it can be moved, by keys too. */
function figure({ alt, caption = '', width, height }: ViewPicture, address: string): string {
  const image = element('img', { src: address, alt, width, height, loading: 'lazy' });
  const frame = { class: 'wide', tabindex: 0, role: 'group', 'aria-label': caption === '' ? alt : caption };
  const above = caption === '' ? [] : [element('figcaption', {}, escapeXml(caption))];
  return `\n${element('figure', {}, ...above, element('div', frame, image))}`;
}

/** What pictures show, as text. */
function asText(title: string, lines: readonly string[]): string {
  const text = element(
    'pre',
    { tabindex: 0, 'aria-label': `${title}, as text` },
    escapeXml(lines.join('\n')),
  );
  return `\n${element('details', {}, element('summary', {}, 'As text'), text)}`;
}
