import { report, type Diagnostic } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';
import {
  completeValues,
  findWord,
  trainKeys,
  type ChosenWord,
  type InitName,
  type LossSetting,
  type OptimizerSetting,
  type ScheduleSetting,
  type TrainSettings,
  type Vocabulary,
} from '@convlang/ops';
import type { FileNode, Section } from '@convlang/syntax';
import { replacement, type Finding } from '../finding.js';
import { hintOf } from '../values/shape-text.js';
import type { Work } from '../work.js';
import type { NamedPlace } from './read-key.js';
import { SectionReader, type ReadEntry, type SectionVocabulary } from './section-reader.js';

/** What the train section says, and what of it is used or checked outside of training. */
export interface ReadTrain {
  readonly settings: TrainSettings;
  readonly init: InitName | null;
  /** Names of stages to freeze, taps with losses, and the source that `validate data` names. */
  readonly names: readonly NamedPlace[];
  readonly losses: readonly ReadLoss[];
  /** Names of stages to freeze, and of those with rates of their own. */
  readonly freeze: readonly string[];
  readonly rates: readonly NamedPlace[];
}

type ReadLoss = ReadEntry<{ readonly head: string; readonly loss: LossSetting }>;

/** Reads the train section; what is not given or wrong is default. */
export function readTrain(
  file: FileNode,
  { vocabulary, sources }: SectionVocabulary,
  findings: Finding[],
): ReadTrain {
  const section = new SectionReader(file, 'train', trainKeys(vocabulary), { sources, findings });
  const losses = section.each('loss');
  section.reportTwice('loss', losses);
  const { batch, batchParts, dropLast } = section.value('batch');
  const rates = section.each('rate');
  section.reportTwice('rate', rates);
  const { average } = section.value('average');
  const settings: TrainSettings = {
    losses: lossTable(section.absent('loss').loss, losses),
    optimizer: inOrder(section.value('optimizer').optimizer as ChosenWord as OptimizerSetting),
    schedule: section.value('schedule').schedule,
    epochs: section.value('epochs').epochs,
    batch,
    batchParts,
    // Absent rather than false: the settings of a file without the word keep their fingerprint.
    ...(dropLast ? { dropLast } : {}),
    validate: section.value('validate').validate,
    clip: section.value('clip').clip,
    // Absent where nothing is said, as above.
    ...(rates.length === 0
      ? {}
      : { rates: Object.fromEntries(rates.map(({ values }) => [values.stage, values.factor])) }),
    ...(average.kind === 'none' ? {} : { average }),
    stop: metricFirst(section.value('stop')),
    keep: section.value('keep')?.metric ?? null,
    metrics: section.value('metrics').metrics,
    seed: section.value('seed').seed,
    span: section.section?.span ?? null,
  };
  const init = section.value('init')?.init ?? null;
  const freeze = section.each('freeze').flatMap(({ values }) => values.names);
  checkSpared(settings.optimizer, section, vocabulary);
  checkSchedule(settings.schedule, section, vocabulary);
  return { settings, init, names: section.names, losses, freeze, rates: rates.flatMap(({ names }) => names) };
}

/** Losses of heads that the model does not have. */
export function checkHeads(
  names: readonly NamedPlace[],
  taps: ReadonlyMap<string, unknown>,
  work: Work,
  findings: Finding[],
): void {
  for (const { kind, name, span } of names) {
    if (kind !== 'tap' || taps.has(name)) continue;
    const meant = work.closest(name, () => [...taps.keys()]);
    findings.push({
      diagnostic: report('E334', { name, hint: hintOf(meant) }, span),
      site: null,
      solve: () => replacement(span, meant),
    });
  }
}

/** Losses that their heads cannot have (E645). */
export function checkLosses(
  losses: ReadTrain['losses'],
  graph: Graph,
  vocabulary: Pick<Vocabulary, 'losses'>,
  findings: Finding[],
): void {
  for (const { values, span } of losses) {
    const { head, loss } = values;
    const output = graph.outputs.find(({ name }) => name === head);
    const definition = findWord(vocabulary.losses, 'loss', loss.kind);
    const sizes = graph.values[output?.value ?? -1]?.type.shape.slice(1).map(Number);
    const reason = sizes && definition.unfit?.(completeValues(definition, loss), sizes);
    if (reason == null) continue;
    const slots = { loss: loss.kind, head: head === 'output' ? 'the model' : `tap ${head}`, reason };
    findings.push({ diagnostic: report('E645', slots, span), site: null, solve: null });
  }
}

/** As {@link inOrder}. */
function metricFirst(read: TrainSettings['stop']): TrainSettings['stop'] {
  if (read === null) return null;
  const { metric, patienceEpochs, minimumChange } = read;
  return { metric, patienceEpochs, minimumChange };
}

/** The order counts for the fingerprint of a run. */
function inOrder(read: OptimizerSetting): OptimizerSetting {
  const { rate, weightDecay, kind, ...values } = read;
  return { rate, weightDecay, kind, ...values } as OptimizerSetting;
}

/** E647: a schedule whose values say nothing together. */
function checkSchedule(
  { kind, ...given }: ScheduleSetting,
  section: Reporting,
  { schedules }: Pick<Vocabulary, 'schedules'>,
): void {
  const definition = findWord(schedules, 'schedule', kind);
  const reason = definition.unfit?.(completeValues(definition, given)) ?? null;
  if (reason === null) return;
  section.report(report('E647', { schedule: kind, reason }, spanOf(section, 'schedule')));
}

/** What findings of a whole entry are reported to. */
interface Reporting {
  readonly section: Section | null;
  readonly report: (diagnostic: Diagnostic) => void;
}

function spanOf({ section }: Reporting, word: string): Section['span'] | null {
  return section?.entries.find(({ key }) => key.name === word)?.span ?? section?.span ?? null;
}

/** E646: what weight decay spares, where nothing decays. */
function checkSpared(
  { kind, except, ...given }: OptimizerSetting,
  section: Reporting,
  { optimizers }: Pick<Vocabulary, 'optimizers'>,
): void {
  if (except === undefined) return;
  const { weightDecay } = completeValues(findWord(optimizers, 'optimizer', kind), given);
  if (typeof weightDecay === 'number' && weightDecay > 0) return;
  section.report(report('E646', { optimizer: kind }, spanOf(section, 'optimizer')));
}

/** Losses by head; the main one has one in any case. */
function lossTable(main: LossSetting, losses: readonly ReadLoss[]): Readonly<Record<string, LossSetting>> {
  const given = losses.map(({ values: { head, loss } }): [string, LossSetting] => [head, loss]);
  return { output: main, ...Object.fromEntries(given) };
}
