import type { Answer } from '../predict-samples.js';
import type { HeadPrediction, Prediction } from '../prediction.js';
import { counted, thousands } from '../../output/numbers.js';
import type { AnswerCount } from './answer-sink.js';

/** Why a sample has no answer, in one sentence with the code of the error; `null` where it has one. */
export function answerError(answer: Answer): string | null {
  if (answer.kind === 'refused') {
    const [first] = answer.diagnostics;
    return first === undefined ? 'nothing is known' : `${first.code} ${first.message}`;
  }
  const broken = headsOf(answer.prediction).find(({ isFinite }) => !isFinite);
  return broken === undefined ? null : notFinite(broken);
}

/** `3 of 10 numbers are not finite` */
export function notFinite({ values }: HeadPrediction): string {
  const broken = values.filter((value) => value === null).length;
  return `${broken} of ${counted(values.length, 'number')} ${broken === 1 ? 'is' : 'are'} not finite`;
}

function headsOf({ taps = {}, ...main }: Prediction): readonly HeadPrediction[] {
  return [main, ...Object.values(taps)];
}

/** `2 of 40 images have no answer` */
export function refusedText({ all, refused }: AnswerCount): string {
  const have = refused === 1 ? 'has' : 'have';
  return `${thousands(refused)} of ${counted(all, 'image')} ${have} no answer`;
}
