import type { ValueAnswers } from '../../answers/answers.js';
import { paragraph, together, type Block } from '../block.js';
import { chartFigure, figureText } from '../chart.js';
import { table } from '../table.js';
import type { AnswerPart, HeadSight } from './answer-part.js';
import { errorFigure } from './error-figure.js';
import { sampleList } from './sample-list.js';

/** Errors of all numbers and of each, answers against targets, and the worst samples. */
export function valueParts({ answers, pictures }: HeadSight<ValueAnswers>): readonly AnswerPart[] {
  const { mae, rmse, errors, worst } = answers;
  const told = `The mean absolute error is ${figureText(mae)}, the root of the mean square ${figureText(rmse)}.`;
  return [
    { title: 'Errors', block: together([paragraph(told), errorFigure(errors), columnTable(answers)]) },
    {
      title: 'Answers and targets',
      block: together(
        answers.points.map((one) => scatter(one, answers.of)),
        'charts',
      ),
    },
    {
      title: 'The worst samples',
      block: sampleList(
        worst.map((one) => ({ sample: one.sample, text: comparison(one, answers.of) })),
        pictures,
      ),
    },
  ];
}

function columnTable({ columns, of }: ValueAnswers): Block {
  const head = [
    { title: 'number' },
    { title: 'MAE', isNumber: true },
    { title: 'RMSE', isNumber: true },
    { title: 'bias', isNumber: true },
    { title: 'R²', isNumber: true },
  ];
  const rows = columns.map(({ column, mae, rmse, bias, r2 }) => [
    String(column),
    ...[mae, rmse, bias, r2].map(figureText),
  ]);
  const left = columns.length < of ? `Those ${columns.length} of ${of} with the largest errors, c` : 'C';
  const told = paragraph(
    `${left}ounted from 0. MAE is the mean absolute error, RMSE the root of the mean square, bias the mean error, R² the share of the variance that is met.`,
    'muted',
  );
  return together([told, table('errors of each number', head, rows)]);
}

function scatter({ column, pairs }: ValueAnswers['points'][number], of: number): Block {
  return chartFigure({
    title: of === 1 ? 'Answer by target' : `Answer by target, number ${column}`,
    axis: 'target',
    x: pairs.map(([target]) => target),
    lines: [
      { name: 'answer', values: pairs.map(([, answer]) => answer), form: 'points' },
      { name: 'as it should be', values: pairs.map(([target]) => target), isDashed: true },
    ],
  });
}

function comparison({ target, answer }: ValueAnswers['worst'][number], of: number): string {
  const more = target.length < of ? ', …' : '';
  const listed = (values: readonly number[]): string => values.map(figureText).join(', ') + more;
  return `${listed(answer)} for ${listed(target)}`;
}
