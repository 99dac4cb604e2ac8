import { isRecord } from '@convlang/diagnostics';
import { jsonText } from '../../output/print-json.js';
import type { Answer } from '../predict-samples.js';
import type { FileFormat, WrittenAnswer } from './result-format.js';

/**
 * One JSON object a line: what `--json` has of a prediction; of a sample without one `image` and `error`, with `code`, `message` and `notes`; and of
 * both `weights`.
 *
 * @param weights the mark of what computes
 */
export function jsonLinesFormat(weights: string): FileFormat {
  return {
    head: '',
    start: '{"image":"',
    isOpen: () => false,
    read: readAnswer,
    text: (answers) => answers.map((answer) => `${jsonText({ ...objectOf(answer), weights })}\n`).join(''),
  };
}

function objectOf(answer: Answer): object {
  if (answer.kind === 'told') return answer.prediction;
  const [first] = answer.diagnostics;
  const { code = null, message = '', notes = [] } = first ?? {};
  return { image: answer.image, error: { code, message, notes } };
}

function readAnswer(text: string): WrittenAnswer | null {
  const value = parsed(text);
  if (!isRecord(value)) return null;
  const { image, weights, error } = value;
  if (typeof image !== 'string' || typeof weights !== 'string') return null;
  return { image, weights, isRefused: error !== undefined || value['isFinite'] === false };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
