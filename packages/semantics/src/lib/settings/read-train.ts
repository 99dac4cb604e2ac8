import { report } from '@convlang/diagnostics';
import {
  argumentForm,
  completeValues,
  coreLosses,
  coreOptimizers,
  epochBounds,
  initNames,
  LARGEST_SIZE,
  MOST_EPOCHS,
  wordForm,
  type InitName,
  type LossSetting,
  type OptimizerSetting,
  type ScheduleSetting,
  type SettingArguments,
  type SettingRecord,
  type TrainSettings,
  type Vocabulary,
  type WatchedMetric,
} from '@convlang/ops';
import type { FileNode, Section } from '@convlang/syntax';
import { replacement, type Finding } from '../finding.js';
import { hintOf } from '../values/shape-text.js';
import type { Work } from '../work.js';
import { orList, type EntryReader } from './entry-reader.js';
import { readWord } from './read-word.js';
import { SectionReader } from './section-reader.js';

/** Words behind `metrics` that stand for tables, not for a number. */
const tables = ['per-class', 'confusion'];

/** What a run may watch. */
function watchedWords(metrics: Vocabulary['metrics']): readonly string[] {
  const words = ['loss', ...Object.keys(metrics)];
  return [...words, ...words.map((word) => `val-${word}`)];
}

/** A name in a section, with its place. */
export interface NamedPlace {
  readonly name: string;
  readonly span: Section['span'];
}

/** What the train section says, and what of it is used or checked outside of training. */
export interface ReadTrain {
  readonly settings: TrainSettings;
  readonly init: InitName | null;
  readonly freeze: readonly NamedPlace[];
  /** Losses of taps, to be checked against the taps of the model. */
  readonly heads: readonly NamedPlace[];
  /** The source that `validate data` names. */
  readonly validation: NamedPlace | null;
}

interface ReadLoss {
  readonly head: NamedPlace | null;
  readonly loss: LossSetting;
  readonly span: Section['span'];
}

/** Reads the train section; what is not given or wrong is default. */
export function readTrain(file: FileNode, vocabulary: Vocabulary, findings: Finding[]): ReadTrain {
  const { losses, optimizers, schedules } = vocabulary;
  const metrics = [...Object.keys(vocabulary.metrics), ...tables];
  const watched = watchedWords(vocabulary.metrics);
  const section = new SectionReader(file, 'train', findings);
  const heads = section.each(
    ['loss'],
    () => lossForm(losses),
    (reader) => readLoss(reader, losses),
  );
  reportTwice(heads, section);
  const validation = section.value(
    'validate',
    '`split 10%`, `data NAME` or none',
    readValidate,
    noValidation,
  );
  const batch = section.value('batch', 'a whole number, perhaps with `split N` or `drop-last`', readBatch, {
    size: 64,
    parts: 1,
    dropLast: false,
  });
  const freeze = section.each(['freeze'], () => 'names of stages', readNames).flat();
  const settings: TrainSettings = {
    losses: lossTable(heads),
    optimizer: section.value(
      'optimizer',
      optimizerForm(optimizers),
      (reader) => inOrder(readWord(reader, optimizers)),
      defaultOptimizer,
    ),
    schedule: section.value(
      'schedule',
      scheduleForm(schedules),
      (reader) => readWord(reader, schedules, { common: warmup }) as ScheduleSetting,
      { kind: 'constant', warmupEpochs: 0 },
    ),
    epochs: section.value('epochs', 'a whole number', (r) => r.number(epochBounds), 10),
    batch: batch.size,
    batchParts: batch.parts,
    // Absent rather than false: the settings of a file without the word keep their fingerprint.
    ...(batch.dropLast ? { dropLast: true } : {}),
    validate: validation.setting,
    clip: section.value('clip', '`norm N`, `value N` or none', readClip, { kind: 'none' }),
    stop: section.value(
      'stop',
      `\`after N epochs without METRIC\`, with ${watched.join(', ')}`,
      (reader) => readStop(reader, watched),
      null,
    ),
    keep: section.value(
      'keep',
      `\`best METRIC\`, with ${watched.join(', ')}`,
      (reader) => readKeep(reader, watched),
      null,
    ),
    metrics: section.value(
      'metrics',
      `words of ${metrics.join(', ')}`,
      (reader) => readMetrics(reader, metrics),
      ['accuracy'],
    ),
    seed: section.value('seed', 'a whole number', (r) => r.number({ min: 0, isWhole: true }), 1),
    span: section.section?.span ?? null,
  };
  const init = section.value<InitName | null>(
    'init',
    `one of ${initNames.join(', ')}`,
    (r) => r.word(initNames),
    null,
  );
  const named = heads.flatMap(({ head }) => (head === null ? [] : [head]));
  return { settings, init, freeze, heads: named, validation: validation.source };
}

/** Losses of heads that the model does not have. */
export function checkHeads(
  heads: readonly NamedPlace[],
  taps: ReadonlyMap<string, unknown>,
  work: Work,
  findings: Finding[],
): void {
  for (const { name, span } of heads) {
    if (taps.has(name)) continue;
    const meant = work.closest(name, () => [...taps.keys()]);
    findings.push({
      diagnostic: report('E334', { name, hint: hintOf(meant) }, span),
      site: null,
      solve: () => replacement(span, meant),
    });
  }
}

function lossForm(losses: Vocabulary['losses']): string {
  return `${orList(Object.keys(losses))}, perhaps after the name of a tap, and then pairs such as \`weight 0.3\``;
}

function readLoss(reader: EntryReader, losses: Vocabulary['losses']): ReadLoss {
  const [first, second] = reader.entry.values;
  const isLoss = (value: typeof first): boolean =>
    value?.kind === 'identifier' && Object.hasOwn(losses, value.name);
  // `loss aux1 cross-entropy`: a name stands first only where the kind of loss follows it; as a text where it holds a `/`.
  const isHead = first?.kind === 'text' || (first?.kind === 'identifier' && isLoss(second) && !isLoss(first));
  const head = isHead ? readName(reader) : null;
  const loss = readWord(reader, losses, { common: { weight: lossWeight(head !== null) } });
  return { head, loss: loss as LossSetting, span: reader.entry.span };
}

function lossWeight(isOfTap: boolean): SettingArguments[string] {
  return {
    as: 'weight',
    form: 'pair',
    type: 'number',
    default: 1,
    bounds: isOfTap ? { min: 0 } : { above: 0 },
    doc: 'What the loss of a head counts beside those of others.',
  };
}

function optimizerForm(optimizers: Vocabulary['optimizers']): string {
  return `${orList(Object.keys(optimizers))} and then pairs such as \`lr 0.01\`, \`momentum 0.9\`, \`weight-decay 0.0005\``;
}

/** The order counts for the fingerprint of a run. */
function inOrder(read: SettingRecord): OptimizerSetting {
  const { rate, weightDecay, kind, ...values } = read;
  return { rate, weightDecay, kind, ...values } as OptimizerSetting;
}

/** What a file without an `optimizer` trains with. */
const defaultOptimizer = inOrder({ kind: 'adam', ...completeValues(coreOptimizers.adam, {}) });

const warmup = {
  warmup: {
    as: 'warmupEpochs',
    form: 'phrase',
    type: 'number',
    default: 0,
    bounds: { min: 0, max: MOST_EPOCHS },
    unit: 'epochs',
    doc: 'Epochs in which the rate rises along a line.',
  },
} as const satisfies SettingArguments;

function scheduleForm(schedules: Vocabulary['schedules']): string {
  const forms = Object.entries(schedules).map(([word, { args }]) => quotedForm(word, args));
  return `${orList(forms)}, each perhaps with \`${argumentForm('warmup', warmup.warmup)}\``;
}

/** In quotes where it is more than a word. */
function quotedForm(word: string, args: SettingArguments): string {
  const form = wordForm(word, args);
  return form === word ? word : `\`${form}\``;
}

function reportTwice(losses: readonly ReadLoss[], section: SectionReader): void {
  const first = new Map<string, ReadLoss>();
  for (const loss of losses) {
    const name = loss.head?.name ?? '';
    const before = first.get(name);
    const key = name === '' ? 'loss' : `loss ${name}`;
    const related = before === undefined ? [] : [{ span: before.span, note: 'given here before' }];
    if (before === undefined) first.set(name, loss);
    else section.report(report('E307', { key }, loss.span, { related }));
  }
}

/** Losses by head; the main head trains with cross-entropy unless the file says otherwise. */
function lossTable(heads: readonly ReadLoss[]): Readonly<Record<string, LossSetting>> {
  const values = completeValues(coreLosses['cross-entropy'], {});
  const main: LossSetting = { kind: 'cross-entropy', ...values, weight: 1 };
  const others = heads.map(({ head, loss }): [string, LossSetting] => [head?.name ?? 'output', loss]);
  return { output: main, ...Object.fromEntries(others) };
}

const noValidation: { readonly setting: TrainSettings['validate']; readonly source: NamedPlace | null } = {
  setting: { kind: 'none' },
  source: null,
};

function readValidate(reader: EntryReader): typeof noValidation {
  const kind = reader.word(['split', 'data', 'none']);
  switch (kind) {
    case 'split':
      return { setting: { kind, fraction: reader.number({ above: 0, below: 1 }) }, source: null };
    case 'data': {
      const source = reader.name();
      return { setting: { kind, name: source.name }, source };
    }
    case 'none':
      return noValidation;
  }
}

interface ReadBatch {
  readonly size: number;
  readonly parts: number;
  readonly dropLast: boolean;
}

/** `batch 64 split 4 drop-last`: the two may stand in either order. */
function readBatch(reader: EntryReader): ReadBatch {
  const size = reader.number({ min: 1, max: LARGEST_SIZE, isWhole: true });
  const before = reader.takeWord('drop-last');
  const parts = reader.takeWord('split') ? reader.number({ min: 1, max: size, isWhole: true }) : 1;
  return { size, parts, dropLast: before || reader.takeWord('drop-last') };
}

function readClip(reader: EntryReader): TrainSettings['clip'] {
  const kind = reader.word(['norm', 'value', 'none']);
  return kind === 'none' ? { kind } : { kind, limit: reader.number({ above: 0 }) };
}

function readStop(reader: EntryReader, watched: readonly string[]): TrainSettings['stop'] {
  reader.expectWord('after');
  const patienceEpochs = reader.number(epochBounds);
  reader.takeWord('epochs');
  reader.expectWord('without');
  const metric = reader.word(watched);
  return { metric, patienceEpochs, minimumChange: reader.isNumberNext ? reader.number({ min: 0 }) : 0 };
}

function readKeep(reader: EntryReader, watched: readonly string[]): WatchedMetric {
  reader.expectWord('best');
  return reader.word(watched);
}

function readMetrics(reader: EntryReader, metrics: readonly string[]): TrainSettings['metrics'] {
  const words = [reader.word(metrics)];
  while (!reader.isAtEnd) words.push(reader.word(metrics));
  return [...new Set(words)];
}

function readNames(reader: EntryReader): readonly NamedPlace[] {
  const names: NamedPlace[] = [];
  while (!reader.isAtEnd) names.push(readName(reader));
  return names;
}

/** A name as a word, or as a text where it holds a `/`. */
function readName(reader: EntryReader): NamedPlace {
  const span = reader.peek()?.span ?? reader.entry.span;
  const text = reader.takeText();
  return text === null ? reader.name() : { name: text, span };
}
