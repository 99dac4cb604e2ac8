import { element, MARGIN, svgSheet, svgText, textWidth } from '@convlang/drawing';
import type { ViewPicture } from '@convlang/views';
import { answerFigure, type HeadAnswer } from './answer-data.js';

const ROW = 24;
const BAR = 15;
const SIZE = 13;
const GAP = 8;
/** Length of the longest bar. */
const LONGEST = 220;
const STYLE = `.bar { fill: #2f6fde; } .under { fill: #b45f06; }
@media (prefers-color-scheme: dark) { .bar { fill: #7aa7f5; } .under { fill: #e0a35c; } }
`;

/** The largest numbers of an output as bars; shares are measured from 0 to 1, others from their largest. */
export function barsPicture({ head, layer, isShares, count, top }: HeadAnswer): ViewPicture {
  const figures = top.map(({ value }) => answerFigure(value, isShares));
  const left = GAP + Math.max(...top.map(({ name }) => textWidth(name, SIZE)));
  const most = isShares ? 1 : Math.max(...top.map(({ value }) => Math.abs(value ?? 0)));
  const right = Math.max(...figures.map((text) => textWidth(text, SIZE)));
  const [width, height] = [left + GAP + LONGEST + right + MARGIN, ROW * top.length + GAP];
  const told = top.slice(0, 3).map(({ name }, i) => `${name} ${figures[i] ?? ''}`);
  const alt = `${head} (${layer}), ${count === 1 ? '1 number' : `the ${top.length} largest of ${count} numbers`}: ${told.join(', ')}`;
  return {
    name: head,
    alt,
    width,
    height,
    svg: () =>
      svgSheet(
        { name: head, summary: alt, width, height, style: STYLE },
        top.map(({ name, value }, i) => {
          const y = ROW * i + GAP / 2;
          const length = most === 0 ? 0 : (LONGEST * Math.abs(value ?? 0)) / most;
          const bar = { x: left + GAP, y, width: Math.max(1, length), height: BAR, rx: 2 };
          return [
            svgText(left, y + BAR - 3, 'name', name, 'end'),
            element('rect', { class: (value ?? 0) < 0 ? 'under' : 'bar', ...bar }),
            svgText(left + 2 * GAP + length, y + BAR - 3, 'muted', figures[i] ?? ''),
          ].join('');
        }),
      ),
  };
}
