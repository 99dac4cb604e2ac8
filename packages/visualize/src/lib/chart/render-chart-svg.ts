import { element, HEADING, MARGIN, svgDocument, svgText, tenths } from '@convlang/drawing';
import { axisText, chartFrame, type Chart } from './chart.js';

const WIDTH = 720;
const HEIGHT = 420;
/** Room for the numbers beside the axes. */
const [LEFT, BELOW] = [64, 52];
/** Lines across. */
const LINES = 5;

const STYLE = `.grid { fill: none; stroke: #dfe5ed; } .dot { fill: #9aa6b6; }
.curve { fill: none; stroke: #2f6fde; stroke-width: 2; stroke-linejoin: round; }
.mark { fill: none; stroke: #b4431a; stroke-width: 1.4; stroke-dasharray: 5 3; } .mark-text { fill: #b4431a; font-weight: 600; }
@media (prefers-color-scheme: dark) {
.grid { stroke: #2b333e; } .dot { fill: #66748a; }
.curve { stroke: #7aa7f5; }
.mark { stroke: #f0a07c; } .mark-text { fill: #f0a07c; }
}
`;

/** Writes a chart as SVG: the curve, what was measured as dots, and the mark as a line with its number. */
export function renderChartSvg(chart: Chart): string {
  const frame = chartFrame(chart);
  const area = { left: LEFT, right: WIDTH - MARGIN, top: HEADING + MARGIN, bottom: HEIGHT - BELOW };
  const xOf = (x: number): number => area.left + frame.across(x) * (area.right - area.left);
  const yOf = (y: number): number => area.bottom - frame.up(y) * (area.bottom - area.top);
  const down = (x: number): string => `M${tenths(x)} ${area.top}V${area.bottom}`;
  const across = Array.from({ length: LINES }, (_, i) => {
    const y = frame.low + (i / (LINES - 1)) * (frame.high - frame.low);
    return [
      element('path', { class: 'grid', d: `M${area.left} ${tenths(yOf(y))}H${area.right}` }),
      svgText(area.left - 8, yOf(y) + 4, 'small muted', axisText(y), 'end'),
    ].join('');
  });
  const decades = frame.decades.map((x) =>
    [
      element('path', { class: 'grid', d: down(xOf(x)) }),
      svgText(xOf(x), area.bottom + 18, 'small muted', axisText(x), 'middle'),
    ].join(''),
  );
  const dots = chart.points.map(({ x, measured }) =>
    element('circle', { class: 'dot', cx: xOf(x), cy: yOf(measured), r: 1.8 }),
  );
  const path = chart.points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${tenths(xOf(x))} ${tenths(yOf(y))}`);
  return svgDocument(
    { name: chart.name, summary: chart.summary, width: WIDTH, height: HEIGHT, style: STYLE },
    [
      ...across,
      ...decades,
      dots.join(''),
      element('path', { class: 'curve', d: path.join('') }),
      ...(chart.mark === null ? [] : markMarkup(chart.mark, xOf(chart.mark), down(xOf(chart.mark)), area)),
      svgText(area.left, area.top - 8, 'small muted', `${chart.axes.y}: dots measured, line smoothed`),
      svgText(area.right, area.bottom + 38, 'small muted', chart.axes.x, 'end'),
    ],
  );
}

function markMarkup(
  mark: number,
  x: number,
  line: string,
  { right, top }: { readonly right: number; readonly top: number },
): readonly string[] {
  const isRight = x > right - 80;
  return [
    element('path', { class: 'mark', d: line }),
    svgText(isRight ? x - 6 : x + 6, top + 12, 'small mark-text', axisText(mark), isRight ? 'end' : 'start'),
  ];
}
