import { formatFigure } from '@convlang/diagnostics';
import { coreMetrics, defaultMetrics, type Vocabulary } from '@convlang/ops';
import {
  metricOf,
  type EpochProgress,
  type HeadScores,
  type Scores,
  type StepProgress,
} from '@convlang/train';
import { metricText } from '../output/metric-text.js';
import { duration, thousands } from '../output/numbers.js';
import type { ShownCurves } from './step-curves.js';

type Metrics = Vocabulary['metrics'];

/** `epoch  3/10`, with the number as wide as the last one's. */
export function epochText(epoch: number, epochs: number): string {
  return `epoch ${String(epoch).padStart(String(epochs).length)}/${epochs}`;
}

/**
 * The figures of a step: `loss 0.1234  accuracy 97.12 %  2,345/s  0:12 left`.
 *
 * @param curves that stand behind figures, by their words
 */
export function figuresText(state: StepProgress, curves: ShownCurves = {}): string {
  const [speed, left] = [speedText(state), `${duration(state.secondsLeft)} left`];
  const withCurve = (figure: string): string => {
    const curve = curves[figure.slice(0, figure.indexOf(' '))];
    return curve === undefined ? figure : `${figure} ${curve}`;
  };
  const figures = [`loss ${lossText(state.loss)}`, ...firstFigures(state, 'named')].map(withCurve);
  return [...figures, speed, left].join('  ');
}

/** Samples a second, below ten with two digits that matter; of a network that takes longer for one, the seconds of a step. */
function speedText({ samplesPerSecond: rate, secondsLeft, step, steps }: StepProgress): string {
  if (rate >= 9.95) return `${thousands(rate)}/s`;
  const stepSeconds = step < steps ? secondsLeft / (steps - step) : 0;
  if (rate < 1 && Number.isFinite(stepSeconds) && stepSeconds > 0)
    return `${Number(stepSeconds.toPrecision(2))} s a step`;
  return `${Number(rate.toPrecision(2))}/s`;
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
 * metrics that the file asks for, as many on a line as 80 columns hold, and the same of each tap that has a loss.
 *
 * @param asked the words behind `metrics`
 * @param metrics what they mean
 */
export function epochLine(
  { epochs, record, best }: EpochProgress,
  asked: readonly string[] = [],
  metrics: Metrics = coreMetrics,
): string {
  const { train, validation } = record;
  const begin = epochText(record.epoch, epochs);
  const further = asked.filter((word) => !defaultMetrics.some((first) => first === word));
  const furtherLines = (own: HeadScores, held: HeadScores | null): readonly string[] =>
    wrapped('', begin.length, figuresOf({ asked: further, metrics }, own, held));
  const taps = Object.keys(train.taps ?? {}).flatMap((tap) => {
    const [own, held] = [tapScores(train, tap), validation === null ? null : tapScores(validation, tap)];
    return [...wrapped(`  ${tap}`, begin.length, lossFigures(own, held)), ...furtherLines(own, held)];
  });
  const first = [begin, ...lossFigures(train, validation), ...(best ? ['best'] : [])].join('  ');
  return [first, ...furtherLines(train, validation), ...taps].join('\n');
}

/** What the first line of a head shows. */
type ShownScores = HeadScores & Pick<Scores, 'loss'>;

function tapScores({ heads, taps }: Scores, tap: string): ShownScores {
  return { accuracy: null, top5: null, ...taps?.[tap], loss: heads?.[tap] ?? NaN };
}

function lossFigures(train: ShownScores, validation: ShownScores | null): readonly string[] {
  const own = [`loss ${lossText(train.loss)}`, ...firstFigures(train, 'named')].join('  ');
  if (validation === null) return [own];
  const held = [`loss ${lossText(validation.loss)}`, ...firstFigures(validation, 'bare')].join(', ');
  return [own, `validation ${held}`];
}

/** Figures behind the beginning of a line, as many on a line as 80 columns hold; none where there are no figures. */
function wrapped(begin: string, indent: number, figures: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const figure of figures) {
    const line = lines.at(-1) ?? begin.padEnd(indent);
    const isFull = line.length + 2 + figure.length > COLUMNS && lines.length > 0;
    if (isFull) lines.push(`${' '.repeat(indent)}  ${figure}`);
    else lines[Math.max(0, lines.length - 1)] = `${line}  ${figure}`;
  }
  return lines;
}

/** Metrics in training and validation: `top5 99.00 %, validation 97.00 %`; none that are nothing for the labels. */
function figuresOf(
  { asked, metrics }: { readonly asked: readonly string[]; readonly metrics: Metrics },
  train: HeadScores,
  validation: HeadScores | null,
): readonly string[] {
  return asked.flatMap((word) => {
    const own = figureOf(metrics, word, train);
    const held = validation === null ? null : figureOf(metrics, word, validation);
    if (own === null) return [];
    return [held === null ? `${word} ${own}` : `${word} ${own}, validation ${held}`];
  });
}

/** What every run shows beside its loss, with the words of the metrics or without. */
function firstFigures(scores: Partial<HeadScores>, words: 'named' | 'bare'): readonly string[] {
  return defaultMetrics.flatMap((word) => {
    const figure = figureOf(coreMetrics, word, scores);
    return figure === null ? [] : [words === 'named' ? `${word} ${figure}` : figure];
  });
}

/** `null` for a table, and where the labels are nothing for the metric. */
function figureOf(metrics: Metrics, word: string, scores: Partial<HeadScores>): string | null {
  const metric = Object.hasOwn(metrics, word) ? metrics[word] : undefined;
  const value = metricOf(scores, word);
  return metric === undefined || value === null ? null : metricText(metric, value);
}
