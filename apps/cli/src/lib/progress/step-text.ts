import { formatFigure } from '@convlang/diagnostics';
import { duration, percent, thousands } from '../numbers.js';
import type { EpochProgress, Scores, StepProgress } from '@convlang/train';

/** `epoch  3/10`, with the number as wide as the last one's. */
export function epochText(epoch: number, epochs: number): string {
  return `epoch ${String(epoch).padStart(String(epochs).length)}/${epochs}`;
}

/** The figures of a step: `loss 0.1234  accuracy 97.12 %  2,345/s  0:12 left`. */
export function figuresText(state: StepProgress): string {
  const parts = [`loss ${lossText(state.loss)}`];
  if (state.accuracy !== null) parts.push(`accuracy ${percent(state.accuracy)}`);
  parts.push(`${rateText(state.samplesPerSecond)}/s`, `${duration(state.secondsLeft)} left`);
  return parts.join('  ');
}

/** Samples a second; below ten with two digits that matter. */
function rateText(rate: number): string {
  return rate < 9.95 ? String(Number(rate.toPrecision(2))) : thousands(rate);
}

/** Four digits after the point, and no more than five that matter, also for small and for large losses. */
export function lossText(loss: number): string {
  const size = Math.abs(loss);
  if (size < 0.001 && size !== 0) return loss.toExponential(2);
  return size < 10 ? loss.toFixed(4) : formatFigure(loss);
}

/** Columns of a terminal that every line of an epoch fits into, but for a first line with all of its figures. */
const COLUMNS = 80;

/**
 * What a finished epoch came to: `epoch  1/10  loss 0.5012  accuracy 84.10 %  validation loss 0.2101, 93.50 %`; below it the other
 * metrics that the file asks for, as many on a line as 80 columns hold.
 *
 * @param asked the words behind `metrics`
 */
export function epochLine({ epochs, record, best }: EpochProgress, asked: readonly string[] = []): string {
  const { train, validation } = record;
  const head = epochText(record.epoch, epochs);
  const parts = [head, scoresText(train, '  accuracy ')];
  if (validation !== null) parts.push(`validation ${scoresText(validation, ', ')}`);
  if (best) parts.push('best');
  const lines = [parts.join('  ')];
  const indent = ' '.repeat(head.length);
  let line = indent;
  for (const figure of asked.flatMap((word) => furtherText(word, train, validation))) {
    if (line !== indent && line.length + 2 + figure.length > COLUMNS) {
      lines.push(line);
      line = indent;
    }
    line += `  ${figure}`;
  }
  if (line !== indent) lines.push(line);
  return lines.join('\n');
}

/** A metric that the first line does not have, in training and validation: `top5 99.00 %, validation 97.00 %`. */
function furtherText(word: string, train: Scores, validation: Scores | null): readonly string[] {
  if (word === 'accuracy') return [];
  const own = metricText(word, train);
  const held = validation === null ? null : metricText(word, validation);
  if (own === null) return [];
  return [held === null ? `${word} ${own}` : `${word} ${own}, validation ${held}`];
}

/** `null` for a table, and where the labels are nothing for the metric. */
function metricText(word: string, { top5, metrics = {} }: Scores): string | null {
  if (word === 'top5') return top5 === null ? null : percent(top5);
  const value = Object.hasOwn(metrics, word) ? metrics[word] : null;
  return typeof value === 'number' ? formatFigure(value) : null;
}

function scoresText({ loss, accuracy }: Scores, between: string): string {
  return `loss ${lossText(loss)}${accuracy === null ? '' : between + percent(accuracy)}`;
}
