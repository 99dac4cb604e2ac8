import { svgStyle } from './svg-style.js';
import { textWidth } from './text-width.js';
import { element, escapeXml } from './xml.js';

/** A picture as a file that stands for itself. */
export interface SvgDocument {
  readonly name: string;
  /** A sentence for those who do not see the picture. */
  readonly summary: string;
  readonly width: number;
  readonly height: number;
  /** Style of what it holds, beside that of paper and texts. */
  readonly style?: string;
}

/** Room above a picture for its name. */
export const HEADING = 56;
/** Room between the edge of a picture and what it shows. */
export const MARGIN = 16;

/** Writes SVG with paper, its name and summary written above, for light and dark pages; `content` is markup. */
export function svgDocument(document: SvgDocument, content: readonly string[]): string {
  const { name, summary } = document;
  return svgSheet(document, [
    svgText(MARGIN, 28, 'heading', name),
    svgText(MARGIN, 46, 'small muted', summary),
    ...content,
  ]);
}

/** As {@link svgDocument}, with name and summary only for those who do not see it: what stands on a page under a heading of its own. */
export function svgSheet(
  { name, summary, width, height, style = '' }: SvgDocument,
  content: readonly string[],
): string {
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-labelledby': 'title desc',
  };
  const lines = [
    element('title', { id: 'title' }, escapeXml(name)),
    element('desc', { id: 'desc' }, escapeXml(summary)),
    element('style', {}, svgStyle + style),
    element('rect', { class: 'paper', width, height }),
    ...content,
  ];
  return `${element('svg', root, ...lines.map((line) => `\n${line}`), '\n')}\n`;
}

/** Least width of a picture for its name and its summary. */
export function headingWidth({ name, summary }: Pick<SvgDocument, 'name' | 'summary'>): number {
  return 2 * MARGIN + Math.max(textWidth(name, 18, 'bold'), textWidth(summary, 12));
}

/** A line of text. `kind` are classes of the style sheet; `anchor` says which end of the line is at `x`. */
export function svgText(x: number, y: number, kind: string, content: string, anchor = 'start'): string {
  const place = anchor === 'start' ? { x, y, class: kind } : { x, y, class: kind, 'text-anchor': anchor };
  return element('text', place, escapeXml(content));
}
