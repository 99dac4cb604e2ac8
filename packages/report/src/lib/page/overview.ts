import { element, escapeXml } from '@convlang/drawing';
import { headValues } from '@convlang/train';
import type { RunReport } from '../run-report.js';
import { figureText } from './chart.js';
import { countText } from './count-text.js';
import { percentText } from './percent-text.js';

const states = {
  running: 'was running',
  finished: 'has come to its end',
  stopped: 'was stopped, and can go on',
  failed: 'ended with an error',
} as const satisfies Record<RunReport['state'], string>;

/** How the run stands, and what it came to. Of a run that goes on, when that was said: a process that is killed says nothing more. */
export function overview({ state, history, run, kept, updated }: RunReport): string {
  const shown = history.find(({ epoch }) => epoch === kept) ?? history.at(-1);
  const done = `${history.length} of ${run.epochs} epochs`;
  const line = element(
    'p',
    {},
    element('span', { class: 'state' }, `The run ${states[state]}`),
    ...(state === 'running' ? [timeOfWord(updated)] : []),
    `: ${done} done.`,
  );
  if (shown === undefined) return line;
  const of = kept === null ? `Epoch ${shown.epoch}` : `The weights are of epoch ${shown.epoch}`;
  const scores = (name: string, { loss, ...others }: NonNullable<typeof shown.validation>): string => {
    const { accuracy = null } = headValues(others);
    const share = accuracy === null ? '' : `, accuracy ${percentText(accuracy)}`;
    return `${name} loss ${figureText(loss)}${share}`;
  };
  const both = [
    scores('training', shown.train),
    ...(shown.validation === null ? [] : [scores('validation', shown.validation)]),
  ];
  return line + element('p', {}, escapeXml(`${of}: ${both.join('; ')}.`));
}

/** The page's script puts there how long ago it was. @param time ISO 8601 */
function timeOfWord(time: string): string {
  const text = ` at ${time.slice(0, 19).replace('T', ' ')} UTC`;
  return element('time', { datetime: time, 'data-word': '' }, text);
}

/** Seed, versions, data, the model file: what it takes to do it again. */
export function runFacts({ run, started, updated }: RunReport): string {
  const { validation, train } = run.data;
  const facts: readonly (readonly [string, string])[] = [
    ['model file', run.file],
    ['seed', String(run.seed)],
    ['epochs', String(run.epochs)],
    ['batch', String(run.batch)],
    ['backend', run.backend],
    ['trained on', `${train.name}, ${countText(train.count)} samples`],
    [
      'measured on',
      validation === null ? 'nothing held out' : `${validation.name}, ${countText(validation.count)} samples`,
    ],
    [
      'versions',
      Object.entries(run.versions)
        .map(([name, version]) => `${name} ${version}`)
        .join(', '),
    ],
    ['machine', run.machine],
    ['started', started],
    ['written', updated],
  ];
  const list = facts.map(
    ([name, value]) => element('dt', {}, escapeXml(name)) + element('dd', {}, escapeXml(value)),
  );
  const text = element('pre', { tabindex: 0, 'aria-label': 'the model file' }, escapeXml(run.text));
  return element('dl', {}, ...list) + element('details', {}, element('summary', {}, 'The model file'), text);
}
