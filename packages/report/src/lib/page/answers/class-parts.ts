import type { ClassAnswers } from '../../answers/answers.js';
import { chartFigure } from '../chart.js';
import { paragraph, together, type Block } from '../block.js';
import { countText } from '../count-text.js';
import { percentText } from '../percent-text.js';
import { table } from '../table.js';
import type { AnswerPart, HeadSight } from './answer-part.js';
import { confusionPart } from './confusion.js';
import { sampleList } from './sample-list.js';

/** Confusion, classes, calibration and mistakes. */
export function classParts(sight: HeadSight<ClassAnswers>): readonly AnswerPart[] {
  const { answers, number } = sight;
  const totals = answers.perClass.map(({ samples }) => samples);
  return [
    {
      title: 'What was taken for what',
      block: confusionPart({ ...answers, head: number, totals, unit: 'samples' }),
    },
    { title: 'Classes', block: classTable(answers) },
    { title: 'Calibration', block: calibrationFigure(answers) },
    { title: 'The most confident mistakes', block: mistakeList(sight) },
  ];
}

function classTable({ classes, perClass }: ClassAnswers): Block {
  const columns = [
    { title: 'class' },
    { title: 'samples', isNumber: true },
    { title: 'precision', isNumber: true },
    { title: 'recall', isNumber: true },
  ];
  const rows = perClass.map(({ samples, precision, recall }, i) => [
    classes[i] ?? String(i),
    countText(samples),
    percentText(precision),
    percentText(recall),
  ]);
  return table('precision and recall of each class', columns, rows);
}

function calibrationFigure({ calibration, calibrationError }: ClassAnswers): Block {
  const there = calibration.filter(({ samples }) => samples > 0);
  const told = `Of answers given with a probability of 80\u00a0%, 80\u00a0% should be right. The expected calibration error is ${percentText(calibrationError)}.`;
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
  return together([paragraph(told), chart]);
}

function mistakeList({ answers: { mistakes, classes }, pictures }: HeadSight<ClassAnswers>): Block {
  const items = mistakes.map(({ sample, right, named, probability }) => ({
    sample,
    text: `${classes[right] ?? right}, named ${classes[named] ?? named} (${percentText(probability)})`,
  }));
  return sampleList(items, pictures);
}
