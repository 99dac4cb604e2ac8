import { svgStyle } from './svg-style.js';
import { textWidth } from './text-width.js';
import { element, escapeXml } from './xml.js';

/** A picture as a file that stands for itself. */
export interface SvgDocument {
  readonly name: string;
  /** A sentence under the name, and for those who do not see the picture. */
  readonly summary: string;
  readonly width: number;
  readonly height: number;
  /** Style of what it holds, beside that of networks. */
  readonly style?: string;
}

/** Room above a picture for its name. */
export const HEADING = 56;
export const MARGIN = 16;

/** Writes SVG with paper, name and summary, for light and dark pages; `content` is markup. */
export function svgDocument(
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
    element('style', {}, svgStyle() + style),
    element('rect', { class: 'paper', width, height }),
    svgText(MARGIN, 28, 'heading', name),
    svgText(MARGIN, 46, 'small muted', summary),
    ...content,
  ];
  return `${element('svg', root, ...lines.map((line) => `\n${line}`), '\n')}\n`;
}

/** Least width of a picture for its name and its summary. */
export function headingWidth({ name, summary }: Pick<SvgDocument, 'name' | 'summary'>): number {
  return 2 * MARGIN + Math.max(textWidth(name, 18, 'bold'), textWidth(summary, 11));
}

export function svgText(x: number, y: number, kind: string, content: string, anchor = 'start'): string {
  const place = anchor === 'start' ? { x, y, class: kind } : { x, y, class: kind, 'text-anchor': anchor };
  return element('text', place, escapeXml(content));
}
