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

/** What a finished epoch came to: `epoch  1/10  loss 0.5012  accuracy 84.10 %  validation loss 0.2101, 93.50 %`. */
export function epochLine({ epochs, record, best }: EpochProgress): string {
  const { train, validation } = record;
  const parts = [epochText(record.epoch, epochs), scoresText(train, '  accuracy ')];
  if (validation !== null) parts.push(`validation ${scoresText(validation, ', ')}`);
  if (best) parts.push('best');
  return parts.join('  ');
}

function scoresText({ loss, accuracy }: Scores, between: string): string {
  return `loss ${lossText(loss)}${accuracy === null ? '' : between + percent(accuracy)}`;
}
