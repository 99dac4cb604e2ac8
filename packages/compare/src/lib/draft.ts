import type { Settings } from '@convlang/semantics';
import { formatFile } from '@convlang/syntax';
import type { Phase } from './cut-graph.js';
import { stageText, type WrittenLayer } from './written-layers.js';

/** A small model around one layer. */
export interface Draft {
  readonly written: WrittenLayer;
  /** How many values flow into the layer: more than one for a word that `parallel` merges by. */
  readonly branches: number;
  /** Sizes of the network's input. */
  readonly input: readonly number[];
  /** Whether a layer with weights comes before, so that the layer's input has a gradient. */
  readonly hasLead: boolean;
  /** Whether two classes come after. */
  readonly hasHead: boolean;
  readonly batch: number;
}

/** What a draft takes from the model that it stands for. */
export interface DraftOrigin {
  readonly train: Settings['train'];
  readonly phase: Phase;
}

/** The model file of a draft, in the usual form. */
export function draftText(draft: Draft, origin: DraftOrigin): string {
  const { written, input, branches, hasLead, hasHead } = draft;
  const { stage, headers } = stageText(written);
  const { conv, pool } = written.rounding;
  const rounding = conv === 'exact' && pool === 'exact' ? [] : [`rounding conv ${conv} pool ${pool}`];
  const merge = `parallel ${stage} {\n${'- skip\n'.repeat(branches)}}`;
  const stages = [
    `input ${input.join('x')}`,
    ...(hasLead ? [leadOf(input)] : []),
    branches > 1 ? merge : stage,
    ...(hasHead ? ['dense 2', 'softmax'] : []),
  ];
  const text = [...rounding, ...headers, stages.join(' | '), trainText(draft, origin)].join('\n');
  return formatFile({ path: '<minimal>', text }).text ?? text;
}

/** The layer before, which keeps the sizes. */
function leadOf(input: readonly number[]): string {
  const numbers = input.at(-1) ?? 1;
  return input.length === 3 ? `conv ${numbers}x1x1` : `dense ${numbers}`;
}

function trainText({ batch }: Draft, { train, phase }: DraftOrigin): string {
  const lines = [
    ...(phase === 'forward' ? [] : [lossText(train)]),
    ...(phase === 'update' ? [optimizerText(train), ...clipText(train)] : []),
    `batch ${batch}`,
    `seed ${train.seed}`,
  ];
  return `train {\n${lines.join('\n')}\n}`;
}

function lossText({ losses }: Settings['train']): string {
  const { output } = losses;
  if (output?.kind === 'cross-entropy' && output.smoothing > 0)
    return `loss cross-entropy label-smoothing ${output.smoothing}`;
  return `loss ${output?.kind ?? 'cross-entropy'}`;
}

function clipText({ clip }: Settings['train']): readonly string[] {
  return clip.kind === 'none' ? [] : [`clip ${clip.kind} ${clip.limit}`];
}

function optimizerText({ optimizer }: Settings['train']): string {
  const { kind, rate, weightDecay, ...rest } = optimizer;
  const numbers: Readonly<Record<string, number | boolean>> = {
    lr: rate,
    ...rest,
    'weight-decay': weightDecay,
  };
  const words = Object.entries(numbers).map(
    ([name, value]) =>
      `${name === 'epsilon' ? 'eps' : name} ${typeof value === 'boolean' ? (value ? 'on' : 'off') : value}`,
  );
  return `optimizer ${kind} ${words.join(' ')}`;
}
