import {
  element,
  escapeXml,
  HEADING,
  headingWidth,
  svgDocument,
  svgText as text,
  tenths,
  textWidth,
} from '@convlang/drawing';
import type { Area, DrawnBox, DrawnLine, DrawnNode, Drawing, Point } from '../layout/drawing.js';
import {
  isSmall,
  LABEL_OFFSET,
  metrics,
  nodeLines,
  pillWidth,
  smallLine,
  titleTexts,
  titleWidth,
  withTimes,
} from '../layout/node-lines.js';
import type { PictureBox } from '../picture/picture.js';
import { networkStyle } from './network-style.js';

/**
 * Writes a drawing as SVG: one file that stands for itself, for light and dark pages, with a title, a description and a note
 * for each node.
 */
export function renderSvg(drawing: Drawing): string {
  const width = Math.ceil(Math.max(drawing.width, headingWidth(drawing)));
  const height = Math.ceil(drawing.height + HEADING);
  const left = (width - drawing.width) / 2;
  const boxOf = new Map(drawing.boxes.map(({ box }) => [box.id, box]));
  const { name, summary } = drawing;
  return svgDocument({ name, summary, width, height, style: networkStyle() }, [
    element(
      'g',
      { transform: `translate(${tenths(left)} ${HEADING})` },
      ...drawing.boxes.map((drawn) => boxMarkup(drawn, boxOf)),
      ...drawing.lines.map(lineMarkup),
      ...drawing.nodes.map((drawn) => nodeMarkup(drawn, boxOf.get(drawn.node.box ?? ''))),
    ),
  ]);
}

function boxMarkup({ box, area, title }: DrawnBox, boxOf: ReadonlyMap<string, PictureBox>): string {
  const tint = box.tap !== null ? 'box tap' : levelOf(box, boxOf) % 2 === 0 ? 'box' : 'box even';
  // Sheets behind a folded block.
  const sheets =
    box.times > 1 ? [8, 4].map((by) => rect({ ...area, x: area.x + by, y: area.y + by }, 10, 'sheet')) : [];
  const note = `${[box.name, box.call].filter((part) => part !== null).join(' ')}: ${box.layers.length} layers, ${box.params.toLocaleString('en-US')} parameters`;
  return element(
    'g',
    {},
    element('title', {}, escapeXml(note)),
    ...sheets,
    rect(area, 10, tint),
    ...titleMarkup(box, title),
    '\n',
  );
}

function levelOf(box: PictureBox, boxOf: ReadonlyMap<string, PictureBox>): number {
  const outer = box.box === null ? undefined : boxOf.get(box.box);
  return outer === undefined ? 0 : 1 + levelOf(outer, boxOf);
}

function titleMarkup(box: PictureBox, title: Area): readonly string[] {
  const { gap, fontSize, smallSize, pillPadding } = metrics;
  const { name, call, times } = titleTexts(box);
  const y = title.y + title.height / 2 + 4.5;
  let x = title.x + (title.width - titleWidth(box)) / 2;
  const parts: string[] = [];
  if (name !== '') {
    parts.push(text(x, y, 'word', name));
    x += textWidth(name, fontSize, 'bold') + gap;
  }
  if (call !== '') {
    parts.push(text(x, y, 'small muted', call));
    x += textWidth(call, smallSize) + gap;
  }
  if (times !== '') {
    const width = textWidth(times, fontSize, 'bold') + 2 * pillPadding;
    parts.push(rect({ x, y: y - 14, width, height: 19 }, 9.5, 'badge'));
    parts.push(text(x + width / 2, y, 'badge-text', times, 'middle'));
  }
  return parts;
}

function nodeMarkup(drawn: DrawnNode, box: PictureBox | undefined): string {
  const { node, area } = drawn;
  const note = element('title', {}, escapeXml(node.details.join('\n')));
  const label = node.isNewShape
    ? [
        text(
          area.x + area.width / 2 + LABEL_OFFSET,
          area.y + area.height + 14,
          'shape',
          withTimes(node.shape),
        ),
      ]
    : [];
  const body = isSmall(node) ? smallMarkup(drawn) : frameMarkup(drawn, box);
  return element(
    'g',
    { class: node.family, 'data-layers': node.layers.join(' ') },
    note,
    ...body,
    ...label,
    '\n',
  );
}

function smallMarkup({ node, area }: DrawnNode): readonly string[] {
  const kind = node.form === 'merge' ? 'word merge-text' : 'word';
  return [
    rect(area, area.height / 2, 'frame'),
    text(area.x + area.width / 2, area.y + 16.5, kind, smallLine(node), 'middle'),
  ];
}

function frameMarkup({ node, area }: DrawnNode, box: PictureBox | undefined): readonly string[] {
  const { padding, gap, fontSize, smallSize } = metrics;
  const { word, settings, name, tags, params } = nodeLines(node, box);
  const x = area.x + padding;
  const right = area.x + area.width - padding;
  const [first, second] = [area.y + 17, area.y + 34];
  const parts = [
    rect(area, 7, 'frame'),
    element('path', { class: 'stripe', d: stripe(area) }),
    text(x, first, 'word', word),
  ];
  if (settings !== '')
    parts.push(text(x + textWidth(word, fontSize, 'bold') + gap, first, 'settings', settings));
  if (name !== '') parts.push(text(x, second, 'small name', name));
  let at = x + (name === '' ? 0 : textWidth(name, smallSize) + gap);
  for (const tag of tags) {
    const width = pillWidth(tag);
    parts.push(rect({ x: at, y: second - 11, width, height: 15 }, 7.5, 'pill'));
    parts.push(text(at + width / 2, second, 'small', tag, 'middle'));
    at += width + gap;
  }
  if (params !== '') parts.push(text(right, second, 'small muted', params, 'end'));
  return parts;
}

/** The coloured left edge of a frame, round like its corners. */
function stripe({ x, y, height }: Area): string {
  const [left, top, bottom] = [tenths(x), tenths(y), tenths(y + height)];
  return `M${tenths(x + 5)} ${top}A7 7 0 0 0 ${left} ${tenths(y + 7)}V${tenths(y + height - 7)}A7 7 0 0 0 ${tenths(x + 5)} ${bottom}Z`;
}

function rect({ x, y, width, height }: Area, radius: number, kind: string): string {
  return element('rect', { x, y, width, height, rx: radius, class: kind });
}

function lineMarkup({ points, isTap, hasArrow }: DrawnLine): string {
  const tap = isTap ? ' tap' : '';
  const end = points.at(-1);
  const arrow =
    hasArrow && end !== undefined
      ? element('path', {
          class: `head${tap}`,
          d: `M${tenths(end.x - 4)} ${tenths(end.y - 7)}L${tenths(end.x + 4)} ${tenths(end.y - 7)}L${tenths(end.x)} ${tenths(end.y)}Z`,
        })
      : '';
  return `${element('path', { class: `line${tap}`, d: roundedPath(points) })}${arrow}\n`;
}

/** A way with its corners rounded. */
function roundedPath(points: readonly Point[]): string {
  return points
    .map((point, i) => {
      const [before, after] = [points[i - 1], points[i + 1]];
      if (before === undefined) return `M${tenths(point.x)} ${tenths(point.y)}`;
      if (after === undefined) return `L${tenths(point.x)} ${tenths(point.y)}`;
      const near = towards(point, before);
      const far = towards(point, after);
      return `L${tenths(near.x)} ${tenths(near.y)}Q${tenths(point.x)} ${tenths(point.y)} ${tenths(far.x)} ${tenths(far.y)}`;
    })
    .join('');
}

const CORNER = 6;

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return from;
  const part = Math.min(CORNER, length / 2) / length;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
