import { visible } from '@convlang/diagnostics';
import { element, escapeXml } from '@convlang/drawing';
import { headValues } from '@convlang/train';
import type { RunReport } from '../run-report.js';
import { paragraph, together, type Block } from './block.js';
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
export function overview({ state, problem, history, run, kept, updated }: RunReport): Block {
  const shown = history.find(({ epoch }) => epoch === kept) ?? history.at(-1);
  const done = `: ${history.length} of ${run.epochs} epochs done.`;
  const standing = `The run ${states[state]}`;
  const word = state === 'running' ? wordOf(updated) : '';
  const time = word === '' ? '' : element('time', { datetime: updated, 'data-word': '' }, word);
  const markup = element('p', {}, element('span', { class: 'state' }, standing), time, done);
  const why = (problem ?? '').split('\n').filter((line) => line !== '');
  const line = together([
    { markup, text: [standing + word + done] },
    ...why.map((sentences) => paragraph(sentences)),
  ]);
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
  return together([line, paragraph(`${of}: ${both.join('; ')}.`)]);
}

/** When it was. On the page its script puts there how long ago that is. @param time ISO 8601 */
function wordOf(time: string): string {
  return ` at ${time.slice(0, 19).replace('T', ' ')} UTC`;
}

/** Seed, versions, data, the model file: what it takes to do it again. */
export function runFacts({ run, started, updated }: RunReport): Block {
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
  const markup =
    element('dl', {}, ...list) + element('details', {}, element('summary', {}, 'The model file'), text);
  const lines = facts.map(([name, value]) => `${name}: ${visible(value)}`);
  return { markup, text: [...lines, '', ...run.text.trimEnd().split('\n').map(visible)] };
}
