import { formatBytes } from '@convlang/diagnostics';
import { countingRules, type BackendMemory, type ModelMemory, type ModelSummary } from '@convlang/inspect';
import type { ModelTimes } from '../forecast/forecast-model.js';
import { counted, duration, thousands } from '../output/numbers.js';

/** One total with the rule that it is counted by. */
export interface Total {
  readonly title: string;
  readonly text: string;
  readonly rule: string;
}

/** What a summary tells of memory. */
export interface SummaryMemory {
  readonly memory: ModelMemory;
  /** What the backend that runs by default allocates; `null` where it cannot run the model. */
  readonly allocated: BackendMemory | null;
}

/** The totals of a model, each with its rule. */
export function totalsOf(
  summary: ModelSummary,
  { memory, allocated }: SummaryMemory,
  times: ModelTimes | null,
): readonly Total[] {
  const { params, paramBytes, state, auxParams, macs, auxMacs, receptiveField: field } = summary;
  const totals: (Total | null)[] = [
    {
      title: 'params',
      text: `${thousands(params)} (${formatBytes(paramBytes)})`,
      rule: countingRules.params,
    },
    state === 0 ? null : { title: 'state', text: thousands(state), rule: countingRules.state },
    { title: 'MACs', text: thousands(macs), rule: countingRules.macs },
    auxParams === 0
      ? null
      : {
          title: 'taps',
          text: `${thousands(auxParams)} params, ${thousands(auxMacs)} MACs`,
          rule: countingRules.aux,
        },
    { title: 'memory', text: memoryText(memory), rule: countingRules.memory },
    allocated === null
      ? null
      : {
          title: `on ${allocated.backend}`,
          text: memoryText(allocated),
          rule: countingRules.allocated,
        },
    times === null ? null : { title: 'time', text: timeText(times), rule: countingRules.time },
    field === null
      ? null
      : {
          title: 'receptive field',
          text: `${field.size.join('x')}, jump ${field.jump.join('x')}`,
          rule: countingRules.receptiveField,
        },
    unreadTotal(summary),
  ];
  return totals.filter((total) => total !== null);
}

function memoryText({ single, inference, training }: ModelMemory | BackendMemory): string {
  const uses = [`${formatBytes(single.bytes)} to predict one`];
  if (inference.batch !== 1) uses.push(`${formatBytes(inference.bytes)} to predict ${inference.batch}`);
  if (training !== null) {
    const { parts = 1, optimizerBytes: kept = 0 } = 'parts' in training ? training : {};
    const inParts = parts > 1 ? ` in ${parts} parts` : '';
    uses.push(
      `${formatBytes(training.bytes)} to train on ${training.batch}${inParts}` +
        (kept > 0 ? ` (and ${formatBytes(kept)} for the optimiser)` : ''),
    );
  }
  return uses.join(', ');
}

function timeText({ batch, samples, backends }: ModelTimes): string {
  const uses = backends.map(({ backend, predictMs, stepMs, epochMs }) => {
    const parts = [`${shortTime(predictMs)} to predict one`];
    if (stepMs !== null) parts.push(`${shortTime(stepMs)} to train on ${batch}`);
    if (epochMs !== null && samples !== null)
      parts.push(`${shortTime(epochMs)} an epoch of ${thousands(samples)}`);
    return `${backend} ${parts.join(', ')}`;
  });
  return uses.join('; ');
}

/** Two digits that tell something, in the unit that reads best. */
function shortTime(ms: number): string {
  if (ms >= 60_000) return duration(ms / 1000);
  const [value, unit] = ms >= 1000 ? [ms / 1000, 's'] : [ms, 'ms'];
  return `${value >= 100 ? value.toFixed(0) : Number(value.toPrecision(2)).toString()} ${unit}`;
}

const NAMED = 3;

/** Which layers leave something unread; the table has no room for it where it is narrow. */
function unreadTotal({ layers }: ModelSummary): Total | null {
  const found = layers.filter(({ unread }) => unread.some((cells) => cells > 0));
  if (found.length === 0) return null;
  const named = found.slice(0, NAMED).map(({ name, unread }) => `${name} ${unreadWords(unread)}`);
  const more = found.length > NAMED ? `; and ${counted(found.length - NAMED, 'layer')} more` : '';
  return { title: 'unread', text: `${named.join('; ')}${more}`, rule: countingRules.unread };
}

/** `1 row, 1 column`; of a signal, `1 step`. */
function unreadWords([rows = 0, columns]: readonly number[]): string {
  return columns === undefined
    ? counted(rows, 'step')
    : `${counted(rows, 'row')}, ${counted(columns, 'column')}`;
}
