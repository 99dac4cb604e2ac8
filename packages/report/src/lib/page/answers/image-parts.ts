import type { ImageAnswers } from '../../answers/answers.js';
import { paragraph, together } from '../block.js';
import { figureText } from '../chart.js';
import type { AnswerPart, HeadSight } from './answer-part.js';
import { errorFigure } from './error-figure.js';
import { sightList } from './sample-list.js';

/** Errors, and the worst samples. */
export function imageParts({ answers, pictures }: HeadSight<ImageAnswers>): readonly AnswerPart[] {
  const { mae, psnr, peak, errors } = answers;
  const ratio =
    psnr === null
      ? 'There is no error at all'
      : `The mean PSNR, for a peak of ${figureText(peak)}, is ${decibels(psnr)}`;
  const told = paragraph(`${ratio}; the mean absolute error, MAE, is ${figureText(mae)}.`);
  const worst = answers.worst.map((sight) => ({
    ...sight,
    text: `PSNR ${decibels(sight.psnr)}, MAE ${figureText(sight.mae)}`,
  }));
  return [
    { title: 'Errors', block: together([told, errorFigure(errors)]) },
    { title: 'The worst samples', block: sightList(worst, pictures) },
  ];
}

function decibels(value: number): string {
  return `${value.toFixed(1)}\u00a0dB`;
}
