import { nodeLines, shortCount, smallLine, isSmall, titleTexts } from '../layout/node-lines.js';
import type { Picture, PictureBox, PictureNode } from '../picture/picture.js';
import { textFlow, type FlowRow } from './text-flow.js';

/** Columns of the text. */
const WIDTH = 80;
const SHAPE_WIDTH = 13;
const COUNT_WIDTH = 7;
const LEFT_WIDTH = WIDTH - SHAPE_WIDTH - COUNT_WIDTH;

/**
 * Writes a picture as text of 80 columns: one line a node, with the shape that it hands on where that changes and its parameters;
 * blocks in brackets, branches indented.
 */
export function renderText(picture: Picture): string {
  const boxOf = new Map(picture.boxes.map((box) => [box.id, box]));
  const rows = textFlow(picture).map((row) => rowText(row, boxOf));
  const [layers, params, macs] = [picture.layers, picture.params, picture.macs].map((count) =>
    count.toLocaleString('en-US'),
  );
  const summary = `${layers ?? ''} layers, ${params ?? ''} parameters, ${macs ?? ''} multiply-accumulates`;
  return [picture.name, summary, '', ...rows, ''].join('\n');
}

function rowText({ gutter, content, from }: FlowRow, boxOf: ReadonlyMap<string, PictureBox>): string {
  if (content.kind === 'close') return `${gutter}╰─`;
  if (content.kind === 'straight') return cut(`${gutter}${content.text}`, WIDTH);
  const source = from.length === 0 ? '' : ` ← ${from.join(', ')}`;
  if (content.kind === 'open') return cut(`${gutter}╭─ ${titleText(content.box)}${source}`, WIDTH);
  const { node } = content;
  const left = cut(`${gutter}${nodeText(node, boxOf.get(node.box ?? ''))}${source}`, LEFT_WIDTH - 1);
  const shape = node.isNewShape ? node.shape : '';
  const count = node.params === 0 ? '' : shortCount(node.params);
  return `${left.padEnd(LEFT_WIDTH)}${shape.padStart(SHAPE_WIDTH)}${count.padStart(COUNT_WIDTH)}`.trimEnd();
}

function nodeText(node: PictureNode, box: PictureBox | undefined): string {
  if (isSmall(node)) return node.form === 'after' ? `${node.word} of them` : smallLine(node);
  const { word, name, tags } = nodeLines(node, box);
  const what = [word, node.settings].filter((part) => part !== '').join(' ');
  return [...(name === '' ? [] : [`${name}: ${what}`]), ...(name === '' ? [what] : []), ...tags].join(' · ');
}

function titleText(box: PictureBox): string {
  const { name, call, times } = titleTexts(box);
  return [name, call, times].filter((part) => part !== '').join('  ');
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
