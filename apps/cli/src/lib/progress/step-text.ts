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
  parts.push(`${thousands(state.samplesPerSecond)}/s`, `${duration(state.secondsLeft)} left`);
  return parts.join('  ');
}

/** Four digits that matter, also for small losses. */
export function lossText(loss: number): string {
  return loss !== 0 && Math.abs(loss) < 0.001 ? loss.toExponential(2) : loss.toFixed(4);
}

/** What a finished epoch came to: `epoch  1/10  loss 0.5012  accuracy 84.10 %  validation loss 0.2101 accuracy 93.50 %`. */
export function epochLine({ epochs, record, best }: EpochProgress): string {
  const parts = [epochText(record.epoch, epochs), scoresText(record.train, '  ')];
  if (record.validation !== null) parts.push(`validation ${scoresText(record.validation, ' ')}`);
  if (best) parts.push('best so far');
  return parts.join('  ');
}

function scoresText({ loss, accuracy }: Scores, gap: string): string {
  return `loss ${lossText(loss)}${accuracy === null ? '' : `${gap}accuracy ${percent(accuracy)}`}`;
}
