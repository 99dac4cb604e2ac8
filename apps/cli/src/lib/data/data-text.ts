import { visible } from '@convlang/diagnostics';
import { cutMiddle } from '../output/cut-middle.js';
import { counted, thousands } from '../output/numbers.js';
import { fittingTable } from '../output/plain-table.js';
import type { DataReport, PartReport, Spread } from './data-report.js';

/** Lines of one kind that are shown; `--json` has all. */
const MOST_LINES = 5;
const WIDTH = 80;

/** What is in the data, as text of 80 columns; its tables take no more than `width`. */
export function dataText(report: DataReport, width = Infinity): string {
  const blocks = [
    partsTable(report.parts, width),
    classTable(report.parts, width),
    ...report.parts.flatMap((part) => [
      listed(
        `${part.part}: ${counted(part.duplicates.length, 'group')} of samples with the same content`,
        part.duplicates.map((names) => names.map(cutName(names.length)).join(' = ')),
      ),
      listed(
        `${part.part}: ${counted(part.contradictions.length, 'group')} of them in different classes`,
        part.contradictions.map((group) =>
          group
            .map(({ sample, class: name }) => `${cutName(2 * group.length)(sample)} (${visible(name)})`)
            .join(' = '),
        ),
      ),
      listed(
        `${part.part}: ${counted(part.broken.length, 'broken picture')}`,
        part.broken.map(({ code, message }) => `${code} ${message}`),
      ),
    ]),
    listed(
      `${counted(report.shared.length, 'sample')} to measure on with the content of one of training`,
      report.shared.map(({ sample, trained }) => [sample, trained].map(cutName(2)).join(' = ')),
    ),
    listed(
      `${counted(report.alike.length, 'sample')} to measure on that looks like one of training (${report.mostBits} of 64 bits or less)`,
      report.alike.map(({ sample, trained }) => [sample, trained].map(cutName(2)).join(' ~ ')),
    ),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function partsTable(parts: readonly PartReport[], width: number): string {
  const rows: readonly (readonly [string, (part: PartReport) => string])[] = [
    ['source', ({ source }) => source],
    ['samples', ({ samples }) => thousands(samples)],
    ['heights', ({ heights }) => spreadText(heights)],
    ['widths', ({ widths }) => spreadText(widths)],
    ['channels', ({ channels }) => countsText(channels)],
    ['files', ({ kinds }) => countsText(kinds)],
    ['MiB', ({ bytes }) => (bytes === null ? '' : (bytes / 2 ** 20).toFixed(1))],
  ];
  return fittingTable(
    ['', ...parts.map(({ part }) => part)],
    rows
      .map(([title, of]) => [title, ...parts.map(of)])
      .filter(([, ...cells]) => cells.some((cell) => cell !== '')),
    width,
  ).trimEnd();
}

function classTable(parts: readonly PartReport[], width: number): string {
  const names = [...new Set(parts.flatMap(({ classes }) => classes?.map((one) => one.class) ?? []))];
  if (names.length === 0) return '';
  const rows = names.map((name) => [
    cutMiddle(visible(name), 40),
    ...parts.map(({ classes }) => thousands(classes?.find((one) => one.class === name)?.samples ?? 0)),
  ]);
  return fittingTable(['class', ...parts.map(({ part }) => part)], rows, width).trimEnd();
}

function spreadText(spread: Spread | null): string {
  if (spread === null) return '';
  const { min, median, max } = spread;
  return min === max ? String(min) : `${min} to ${max}, median ${median}`;
}

/** `3: 90, 1: 2`; of one kind only its name. */
function countsText(counts: Readonly<Record<string, number>>): string {
  const kinds = Object.entries(counts).sort(([, a], [, b]) => b - a);
  const [only, ...others] = kinds;
  if (only === undefined) return '';
  return others.length === 0
    ? only[0]
    : kinds.map(([kind, count]) => `${kind}: ${thousands(count)}`).join(', ');
}

/** A heading and the first of some lines; nothing for none. */
function listed(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const more = lines.length > MOST_LINES ? [`and ${lines.length - MOST_LINES} more`] : [];
  const shown = [...lines.slice(0, MOST_LINES), ...more];
  return [title, ...shown.map((line) => `  ${cutMiddle(visible(line), WIDTH - 2)}`)].join('\n');
}

function cutName(count: number): (name: string) => string {
  return (name) => cutMiddle(visible(name), Math.max(12, Math.floor((WIDTH - 2) / count) - 3));
}
