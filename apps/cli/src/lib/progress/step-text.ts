import { duration, percent, thousands } from '../numbers.js';
import type { StepState } from './train-progress.js';

/** `epoch  3/10`, with the number as wide as the last one's. */
export function epochText(epoch: number, epochs: number): string {
  return `epoch ${String(epoch).padStart(String(epochs).length)}/${epochs}`;
}

/** The figures of a step: `loss 0.1234  accuracy 97.12 %  2,345/s  0:12 left`. */
export function figuresText(state: StepState): string {
  const parts = [`loss ${lossText(state.loss)}`];
  if (state.accuracy !== null) parts.push(`accuracy ${percent(state.accuracy)}`);
  parts.push(`${thousands(state.samplesPerSecond)}/s`, `${duration(state.secondsLeft)} left`);
  return parts.join('  ');
}

/** Four digits that matter, also for small losses. */
export function lossText(loss: number): string {
  return loss !== 0 && Math.abs(loss) < 0.001 ? loss.toExponential(2) : loss.toFixed(4);
}
