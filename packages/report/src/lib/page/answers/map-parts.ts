import { categoryColour, element, escapeXml } from '@convlang/drawing';
import type { MapAnswers } from '../../answers/answers.js';
import { paragraph, together, type Block } from '../block.js';
import { countText } from '../count-text.js';
import { percentText } from '../percent-text.js';
import { table, type Cell } from '../table.js';
import type { AnswerPart, HeadSight } from './answer-part.js';
import { confusionPart } from './confusion.js';
import { sightList } from './sample-list.js';

/** Confusion of pixels, classes with their IoU, and the worst samples. */
export function mapParts({ answers, number, pictures }: HeadSight<MapAnswers>): readonly AnswerPart[] {
  const totals = answers.perClass.map(({ samples }) => samples);
  const worst = answers.worst.map((sight) => ({
    ...sight,
    text: `${percentText(sight.wrong)} of its pixels wrong`,
  }));
  return [
    {
      title: 'What was taken for what',
      block: confusionPart({ ...answers, head: number, totals, unit: 'pixels' }),
    },
    { title: 'Classes', block: regionTable(answers) },
    { title: 'The worst samples', block: sightList(worst, pictures) },
  ];
}

/** The table is the legend of the maps, too. */
function regionTable({ classes, perClass, pixels, accuracy, meanIou }: MapAnswers): Block {
  const told = `Of ${countText(pixels)} pixels ${percentText(accuracy)} are right; the mean IoU, intersection over union, is ${percentText(meanIou)}.`;
  const columns = [
    { title: 'class' },
    { title: 'pixels', isNumber: true },
    { title: 'IoU', isNumber: true },
    { title: 'precision', isNumber: true },
    { title: 'recall', isNumber: true },
  ];
  const rows = perClass.map(({ samples, iou, precision, recall }, i): readonly Cell[] => [
    { markup: swatch(i) + escapeXml(classes[i] ?? String(i)), text: classes[i] ?? String(i) },
    countText(samples),
    percentText(iou),
    percentText(precision),
    percentText(recall),
  ]);
  return together([paragraph(told), table('IoU, precision and recall of each class', columns, rows)]);
}

function swatch(label: number): string {
  const style = `background: rgb(${categoryColour(label).join(' ')})`;
  return element('span', { class: 'swatch', style, 'aria-hidden': 'true' }, '');
}
