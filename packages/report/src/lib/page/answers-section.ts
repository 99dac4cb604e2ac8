import { element, escapeXml, sequentialColour } from '@convlang/drawing';
import type { Answers } from '../run-report.js';
import { chartFigure } from './chart.js';
import { percentText } from './percent-text.js';
import { scrolled, table } from './table.js';

/** Classes up to which all pairs stand in one table. */
const MOST_CLASSES = 40;
/** Pairs of classes that are listed where there are more. */
const MOST_PAIRS = 40;

/** Confusion, classes, calibration and mistakes. */
export function answersSection(answers: Answers): string {
  const { samples, of, part, epoch } = answers;
  const which = part === 'validation' ? 'validation samples' : 'training samples, as nothing was held out';
  const count = samples === of ? `All ${of}` : `The first ${samples} of ${of}`;
  return [
    element('h2', {}, 'Answers'),
    element('p', {}, escapeXml(`${count} ${which}, asked after epoch ${epoch}.`)),
    element('h3', {}, 'What was taken for what'),
    answers.classes.length <= MOST_CLASSES ? confusionTable(answers) : confusedPairs(answers),
    element('div', { id: 'cell-pictures', 'aria-live': 'polite' }, ''),
    cellData(answers),
    element('h3', {}, 'Classes'),
    classTable(answers),
    element('h3', {}, 'Calibration'),
    calibrationFigure(answers),
    element('h3', {}, 'The most confident mistakes'),
    mistakeList(answers),
  ].join('\n');
}

function confusionTable({ classes, cells, perClass }: Answers): string {
  const counts = new Map(cells.map(({ right, named, count }) => [`${right} ${named}`, count]));
  const head = classes.map((name) => element('th', { scope: 'col' }, escapeXml(name)));
  const rows = classes.map((name, right) => {
    const own = perClass[right]?.samples ?? 0;
    const row = classes.map((_, named) =>
      element(
        'td',
        {},
        cellButton({ right, named, count: counts.get(`${right} ${named}`) ?? 0, own, classes }),
      ),
    );
    return element('tr', {}, element('th', { scope: 'row' }, escapeXml(name)), ...row);
  });
  const corner = element('th', { scope: 'col' }, 'class');
  const whole = element(
    'table',
    { class: 'confusion' },
    element('thead', {}, element('tr', {}, corner, ...head)),
    element('tbody', {}, ...rows),
  );
  const told =
    'A row for each class, a column for what was named; lighter is a larger share of the row. Press a number to see the pictures.';
  return element('p', { class: 'muted' }, told) + scrolled('what was taken for what', whole);
}

interface CellSight {
  readonly right: number;
  readonly named: number;
  readonly count: number;
  /** Samples of the class. */
  readonly own: number;
  readonly classes: readonly string[];
}

function cellButton({ right, named, count, own, classes }: CellSight): string {
  if (count === 0) return element('span', { class: 'zero' }, '0');
  const colour = sequentialColour(count / Math.max(1, own));
  const [red, green, blue] = colour;
  // Of the two, the one with more contrast to viridis: its lightness passes the middle at about this luminance.
  const ink = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) > 0.18 ? '#000' : '#fff';
  const label = `${count} of class ${classes[right] ?? ''} named ${classes[named] ?? ''}`;
  const attributes = {
    type: 'button',
    'data-cell': `${right} ${named}`,
    'aria-pressed': 'false',
    'aria-label': label,
  };
  const style = `background: rgb(${colour.join(' ')}); color: ${ink}`;
  return element('button', { ...attributes, style }, String(count));
}

/** A level of sRGB as light, 0 to 1. */
function linear(level: number): number {
  const share = level / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function confusedPairs({ cells, classes }: Answers): string {
  const wrong = cells.filter(({ right, named }) => right !== named).slice(0, MOST_PAIRS);
  if (wrong.length === 0) return element('p', {}, 'Every answer was right.');
  const rows = wrong.map(({ right, named, count }) => {
    const label = `${count} of class ${classes[right] ?? ''} named ${classes[named] ?? ''}`;
    const button = element(
      'button',
      { type: 'button', 'data-cell': `${right} ${named}`, 'aria-pressed': 'false', 'aria-label': label },
      String(count),
    );
    return [classes[right] ?? '', classes[named] ?? '', { markup: button }];
  });
  const columns = [{ title: 'class' }, { title: 'named' }, { title: 'samples', isNumber: true }];
  return table('what was taken for what', columns, rows);
}

/** What the script shows when a cell is pressed. */
function cellData({ cells, pictures, classes }: Answers): string {
  const shown = Object.fromEntries(cells.map(({ right, named, samples }) => [`${right} ${named}`, samples]));
  const json = JSON.stringify({ cells: shown, pictures, classes }).replaceAll('<', String.raw`\u003c`);
  return element('script', { type: 'application/json', id: 'cells' }, json);
}

function classTable({ classes, perClass }: Answers): string {
  const columns = [
    { title: 'class' },
    { title: 'samples', isNumber: true },
    { title: 'precision', isNumber: true },
    { title: 'recall', isNumber: true },
  ];
  const rows = perClass.map(({ samples, precision, recall }, i) => [
    classes[i] ?? String(i),
    String(samples),
    percentText(precision),
    percentText(recall),
  ]);
  return table('precision and recall of each class', columns, rows);
}

function calibrationFigure({ calibration, calibrationError }: Answers): string {
  const there = calibration.filter(({ samples }) => samples > 0);
  const told = `Of answers given with a probability of 80 %, 80 % should be right. The expected calibration error is ${percentText(calibrationError)}.`;
  const chart = chartFigure({
    title: 'Share that was right, by the probability that was named',
    axis: 'probability',
    x: there.map(({ probability }) => probability ?? 0),
    lines: [
      { name: 'right', values: there.map(({ accuracy }) => accuracy) },
      { name: 'as it should be', values: there.map(({ probability }) => probability), isDashed: true },
    ],
    range: [0, 1],
  });
  return element('p', {}, told) + chart;
}

function mistakeList({ mistakes, pictures, classes }: Answers): string {
  if (mistakes.length === 0) return element('p', {}, 'There is none.');
  const items = mistakes.map(({ sample, right, named, probability }) => {
    const picture = pictures[sample];
    const image =
      picture === undefined
        ? ''
        : element('img', { class: 'sample', src: picture, alt: `sample ${sample}`, width: 64, height: 64 });
    const text = `${classes[right] ?? right}, named ${classes[named] ?? named} (${percentText(probability)})`;
    return element('li', {}, image, element('span', {}, escapeXml(text)));
  });
  return element('ul', { class: 'mistakes' }, ...items);
}
