import { divergingColour, element, svgSheet, svgText, textWidth } from '@convlang/drawing';
import { formatFigure } from '@convlang/diagnostics';
import type { ViewPicture } from '@convlang/views';
import type { StepData, StepOutput } from './step-data.js';

const ROW = 44;
const BAR = 12;
const FIGURES = 92;
/** As wide as a narrow screen has room for. */
const WIDTH = 348;
const HEAD = 24;

/** Draws what the main head says before and after the step, and what it should say. */
export function stepPicture({ className, loss, nextLoss, outputs }: StepData): ViewPicture {
  const names = Math.max(...outputs.map(({ name }) => textWidth(name, 13)), 20) + 16;
  const numbers = outputs
    .flatMap(({ target, before, after }) => [target, before, after])
    .filter(Number.isFinite);
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const room = WIDTH - names - FIGURES;
  const at = (x: number): number => names + (room * (x - low)) / (high - low || 1);
  const height = HEAD + outputs.length * ROW + 4;
  const alt = `One step for ${className}: the loss goes from ${formatFigure(loss)} to ${formatFigure(nextLoss)}. Bars: before the step and after it; a line where the number should be.`;
  return {
    name: 'outputs',
    alt,
    width: WIDTH,
    height,
    svg: () =>
      svgSheet({ name: 'outputs', summary: alt, width: WIDTH, height, style: STYLE }, [
        svgText(2, 15, 'small muted', 'blue before, brown after the step; line: the target'),
        ...outputs.map((output, i) => outputRow(output, HEAD + i * ROW, at)),
      ]),
  };
}

const [BEFORE, AFTER] = [divergingColour(-0.8), divergingColour(0.8)].map((rgb) => `rgb(${rgb.join(', ')})`);

const STYLE = `.target { stroke: #1b2430; stroke-width: 2; } .bar { stroke: #7b8797; }
@media (prefers-color-scheme: dark) { .target { stroke: #e8edf4; } }
`;

function outputRow(
  { name, target, before, after }: StepOutput,
  y: number,
  at: (x: number) => number,
): string {
  const bar = (value: number, top: number, fill: string | undefined): string =>
    Number.isFinite(value)
      ? element('rect', {
          class: 'bar',
          x: Math.min(at(0), at(value)),
          y: top,
          width: Math.abs(at(value) - at(0)),
          height: BAR,
          fill: fill ?? '',
        })
      : '';
  const end = WIDTH - FIGURES + 8;
  return [
    svgText(2, y + 22, '', name),
    bar(before, y + 4, BEFORE),
    bar(after, y + 6 + BAR, AFTER),
    element('line', { class: 'target', x1: at(target), x2: at(target), y1: y, y2: y + 2 * BAR + 10 }),
    svgText(end, y + 4 + BAR - 2, 'small', formatFigure(before)),
    svgText(end, y + 6 + 2 * BAR - 2, 'small', formatFigure(after)),
  ].join('');
}
