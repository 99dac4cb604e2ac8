import { formatBytes } from '@convlang/diagnostics';
import { countingRules, type ModelMemory, type ModelSummary } from '@convlang/inspect';
import { counted, thousands } from '../output/numbers.js';

/** One total with the rule that it is counted by. */
export interface Total {
  readonly title: string;
  readonly text: string;
  readonly rule: string;
}

/** The totals of a model, each with its rule. */
export function totalsOf(summary: ModelSummary, memory: ModelMemory): readonly Total[] {
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

function memoryText({ single, inference, training }: ModelMemory): string {
  const uses = [`${formatBytes(single.bytes)} to predict one`];
  if (inference.batch !== 1) uses.push(`${formatBytes(inference.bytes)} to predict ${inference.batch}`);
  if (training !== null) {
    const kept = training.optimizerBytes;
    const parts = training.parts > 1 ? ` in ${training.parts} parts` : '';
    uses.push(
      `${formatBytes(training.bytes)} to train on ${training.batch}${parts}` +
        (kept > 0 ? ` (and ${formatBytes(kept)} for the optimiser)` : ''),
    );
  }
  return uses.join(', ');
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
