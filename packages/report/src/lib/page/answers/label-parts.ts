import type { LabelAnswers } from '../../answers/answers.js';
import { paragraph, together, type Block } from '../block.js';
import { countText } from '../count-text.js';
import { percentText } from '../percent-text.js';
import { table } from '../table.js';
import type { AnswerPart, HeadSight } from './answer-part.js';
import { sampleList } from './sample-list.js';

/** Labels, and the samples with the most wrong ones. */
export function labelParts({ answers, pictures }: HeadSight<LabelAnswers>): readonly AnswerPart[] {
  const listed = (name: string, labels: readonly number[]): string =>
    labels.length === 0 ? '' : `${name} ${labels.join(', ')}`;
  const worst = answers.worst.map(({ sample, missed, invented }) => ({
    sample,
    text: [listed('missed', missed), listed('wrongly named', invented)]
      .filter((part) => part !== '')
      .join('; '),
  }));
  return [
    { title: 'Labels', block: labelTable(answers) },
    { title: 'The samples with the most wrong labels', block: sampleList(worst, pictures) },
  ];
}

function labelTable({ perLabel, allRight, accuracy }: LabelAnswers): Block {
  const told = `Labels by number, counted from 0. ${percentText(accuracy)} of them are right; of ${percentText(allRight)} of the samples all are.`;
  const columns = [
    { title: 'label' },
    { title: 'samples', isNumber: true },
    { title: 'precision', isNumber: true },
    { title: 'recall', isNumber: true },
    { title: 'F1', isNumber: true },
  ];
  const rows = perLabel.map(({ samples, precision, recall, f1 }, label) => [
    String(label),
    countText(samples),
    percentText(precision),
    percentText(recall),
    percentText(f1),
  ]);
  return together([paragraph(told), table('precision and recall of each label', columns, rows)]);
}
