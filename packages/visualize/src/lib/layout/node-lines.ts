import { textWidth } from '@convlang/drawing';
import type { PictureBox, PictureNode } from '../picture/picture.js';

/** Sizes of what is drawn, in pixels. */
export const metrics = {
  fontSize: 13,
  smallSize: 11,
  /** Between a text and the edge of its node. */
  padding: 12,
  nodeHeight: 42,
  smallHeight: 24,
  titleHeight: 24,
  /** Below a node, for the shape that it hands on. */
  labelHeight: 20,
  /** Between texts on one line. */
  gap: 8,
  pillPadding: 6,
} as const;

/** Between a line and the shape beside it. */
export const LABEL_OFFSET = 7;

/** `28x28x192` with a real multiplication sign. */
export function withTimes(text: string): string {
  return text.replace(/(?<=\d)x(?=\d)/g, '×');
}

/** A count in three digits: `9.41k`, `37.8M`. */
export function shortCount(count: number): string {
  const units = ['', 'k', 'M', 'G', 'T'];
  const power = Math.min(Math.floor(Math.log10(Math.max(count, 1)) / 3), units.length - 1);
  return power === 0 ? `${count}` : `${Number((count / 1000 ** power).toPrecision(3))}${units[power] ?? ''}`;
}

/** The name of a node without that of the block around it. */
export function ownName({ name }: PictureNode, box: PictureBox | undefined): string {
  const prefix = box?.name === undefined || box.name === null ? '' : `${box.name}/`;
  const at = prefix === '' ? -1 : name.lastIndexOf(prefix);
  return at < 0 ? name : name.slice(at + prefix.length);
}

/** Width of a small text with a frame of its own. */
export function pillWidth(text: string): number {
  return textWidth(text, metrics.smallSize) + 2 * metrics.pillPadding;
}

/** The texts of a node of two lines. */
export interface NodeLines {
  readonly word: string;
  readonly settings: string;
  readonly name: string;
  readonly tags: readonly string[];
  readonly params: string;
}

/** What a node says. */
export function nodeLines(node: PictureNode, box: PictureBox | undefined): NodeLines {
  return {
    word: node.times > 1 ? `${node.word} × ${node.times}` : node.word,
    settings: withTimes(node.settings),
    name: ownName(node, box),
    tags: node.tags,
    params: node.params === 0 ? '' : shortCount(node.params),
  };
}

/** Whether a node is a single small line in the middle: merges, inputs and ends of folds. */
export function isSmall({ form, family }: PictureNode): boolean {
  return form === 'merge' || form === 'after' || family === 'input';
}

/** The one line of a small node. */
export function smallLine(node: PictureNode): string {
  if (node.form === 'after') return node.word;
  return [node.word, ...node.tags].join(' · ');
}

/** Size of a node's frame. */
export function frameSize(
  node: PictureNode,
  box: PictureBox | undefined,
): readonly [width: number, height: number] {
  const { fontSize, smallSize, padding, gap, nodeHeight, smallHeight } = metrics;
  if (isSmall(node))
    return [Math.max(60, textWidth(smallLine(node), fontSize, 'bold') + 2 * padding), smallHeight];
  const { word, settings, name, tags, params } = nodeLines(node, box);
  const first =
    textWidth(word, fontSize, 'bold') + (settings === '' ? 0 : gap + textWidth(settings, fontSize));
  const second = [
    ...(name === '' ? [] : [textWidth(name, smallSize)]),
    ...tags.map(pillWidth),
    ...(params === '' ? [] : [gap + textWidth(params, smallSize)]),
  ];
  const below = second.reduce((sum, width) => sum + width, 0) + gap * Math.max(0, second.length - 1);
  return [Math.max(96, first, below) + 2 * padding, nodeHeight];
}

/** The texts of a box's title. */
export function titleTexts(box: PictureBox): {
  readonly name: string;
  readonly call: string;
  readonly times: string;
} {
  const tap = box.isTap ? 'tap ' : '';
  return {
    name: box.name === null ? '' : `${tap}${box.name}`,
    call: box.call ?? '',
    times: box.times > 1 ? `× ${box.times}` : '',
  };
}

/** Width of a box's title. */
export function titleWidth(box: PictureBox): number {
  const { fontSize, smallSize, gap } = metrics;
  const { name, call, times } = titleTexts(box);
  const widths = [
    ...(name === '' ? [] : [textWidth(name, fontSize, 'bold')]),
    ...(call === '' ? [] : [textWidth(call, smallSize)]),
    ...(times === '' ? [] : [textWidth(times, fontSize, 'bold') + 2 * metrics.pillPadding]),
  ];
  return widths.reduce((sum, width) => sum + width, 0) + gap * Math.max(0, widths.length - 1);
}
