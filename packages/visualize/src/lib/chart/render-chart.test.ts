import { describe, expect, it } from 'vitest';
import { malformedXml } from '../../testing/malformed-xml.js';
import type { Chart } from './chart.js';
import { renderChartSvg } from './render-chart-svg.js';
import { renderChartText } from './render-chart-text.js';

/** From 2 down to 1 and up and away, over six decades. */
const chart: Chart = {
  name: 'A <net>: loss',
  summary: 'seven steps',
  axes: { x: 'learning rate', y: 'loss' },
  points: [2, 2, 1.5, 1, 1, 1.5, 900].map((y, i) => ({ x: 10 ** (i - 6), y, measured: y })),
  mark: 1e-4,
};

describe('a chart as text', () => {
  const text = renderChartText(chart);
  const lines = text.split('\n');

  it('has 80 columns at most, the curve from high to low, the decades below and a line at the mark', () => {
    expect(Math.max(...lines.map((line) => line.length))).toBe(80);
    expect(lines[0]).toBe('      loss: . measured, * smoothed');
    const row = (label: string) => lines.findIndex((line) => line.trimStart().startsWith(`${label} |`));
    expect(row('1')).toBeGreaterThan(row('1.68'));
    expect(row('1.68')).toBeGreaterThan(row('2.25'));
    expect(lines[row('1')]?.match(/\*/g)).toHaveLength(2);
    expect(text).toMatch(/^ +1e-6 +1e-5 +1e-4 +0.001 +0.01 +0.1 +1$/m);
    const column = lines[row('2.25')]?.indexOf('|', 8);
    expect(lines.filter((line) => line[column ?? 0] === '|' || line[column ?? 0] === '*')).toHaveLength(12);
  });

  it('of one point, or of equal ones, is a line and no error', () => {
    const flat = { ...chart, points: chart.points.slice(0, 1), mark: null };
    expect(renderChartText(flat)).toContain('*');
    expect(malformedXml(renderChartSvg(flat))).toBeNull();
  });
});

it('a chart as SVG is well-formed, with names as text, a dot for each point and the mark', () => {
  const svg = renderChartSvg(chart);
  expect(malformedXml(svg)).toBeNull();
  expect(svg).toContain('<title id="title">A &lt;net&gt;: loss</title>');
  expect(svg.match(/<circle/g)).toHaveLength(7);
  expect(svg).toMatch(/mark-text[^>]*>1e-4</);
  expect(svg).not.toMatch(/NaN|Infinity/);
});
