import { compile, type CompileContext } from '@convlang/compiler';
import type { Backend } from '@convlang/backend';
import { sizesOf } from '@convlang/ir';
import type { ArgValue } from '@convlang/ops';
import type { TrainableModel } from '@convlang/train';
import { passOpsOf } from '@convlang/train/step';
import type { MinimalModel } from '../comparison.js';
import { draftText, type Draft } from './draft.js';
import { findDifference, samplesPerStep } from '../find-difference.js';
import type { TrialMismatch } from '../trial/graph-trial.js';
import { writtenLayer, type WrittenLayer } from './written-layers.js';

/** A difference, and all that is needed to show it again. */
export interface ShownDifference {
  readonly model: TrainableModel;
  readonly context: CompileContext;
  /** The reference, and the one that differs. */
  readonly backends: readonly [Backend, Backend];
  readonly finding: TrialMismatch;
  readonly factor: number;
}

/** Sizes that are tried, the smallest first. */
const LADDER = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, 24, 28, 32, 48, 64, 96, 128];

/** What of a draft can be made smaller. */
type Dimension = 'batch' | 'height' | 'width' | 'channels' | 'units';
const dimensions: readonly Dimension[] = ['batch', 'height', 'width', 'channels', 'units'];

/**
 * The smallest model file found that shows a difference of the same op in the same phase: the layer alone, with a layer before it or
 * behind it where it needs that, its sizes brought down one by one. Each is run before it is believed. The whole model where
 * nothing smaller shows it; `null` where that has no text.
 */
export async function minimalModel(shown: ShownDifference): Promise<MinimalModel | null> {
  const shows = async (draft: Draft): Promise<boolean> => showsAgain(shown, textOf(shown, draft));
  const { text } = shown.model;
  const whole = text === undefined ? null : { text, isWhole: true };
  const first = firstDraft(shown);
  if (first === null) return whole;
  for (const [hasLead, hasHead] of [
    [false, false],
    [false, true],
    [true, false],
    [true, true],
  ] as const) {
    const draft = { ...first, hasLead, hasHead };
    if (await shows(draft)) return { text: textOf(shown, await shrink(draft, shows)), isWhole: false };
  }
  return whole;
}

function textOf({ model, finding }: ShownDifference, draft: Draft): string {
  return draftText(draft, {
    train: model.settings.train,
    phase: finding.phase,
    vocabulary: model.vocabulary,
  });
}

/** The layer as it is in the model; without one, as for the loss, the last layer. */
function firstDraft({ model, context, finding }: ShownDifference): Draft | null {
  const { graph } = model;
  const layer = graph.layers.find(({ name }) => name === finding.layer) ?? graph.layers.at(-1);
  const [input] = layer?.inputs ?? [];
  if (layer === undefined || input === undefined) return null;
  const written = writtenLayer(layer, context);
  if (written === null) return null;
  return {
    written,
    branches: written.definition.takes === 'many' ? layer.inputs.length : 1,
    input: sizesOf(graph, input),
    hasLead: false,
    hasHead: false,
    batch: samplesPerStep(model),
  };
}

/** Tries each dimension at each smaller size, and keeps the smallest that still shows the difference. */
async function shrink(draft: Draft, shows: (draft: Draft) => Promise<boolean>): Promise<Draft> {
  let smallest = draft;
  for (const dimension of dimensions)
    for (const size of LADDER.filter((step) => step < sizeOf(smallest, dimension))) {
      const candidate = resized(smallest, dimension, size);
      if (!(await shows(candidate))) continue;
      smallest = candidate;
      break;
    }
  return smallest;
}

function sizeOf(draft: Draft, dimension: Dimension): number {
  const { input, batch, written } = draft;
  switch (dimension) {
    case 'batch':
      return batch;
    case 'height':
      return input.length === 3 ? (input[0] ?? 1) : 1;
    case 'width':
      return input.length === 3 ? (input[1] ?? 1) : 1;
    case 'channels':
      return input.at(-1) ?? 1;
    case 'units':
      return unitsOf(written)?.count ?? 1;
  }
}

function resized(draft: Draft, dimension: Dimension, size: number): Draft {
  const withSize = (at: number): Draft => ({
    ...draft,
    input: draft.input.map((old, i) => (i === at ? size : old)),
  });
  switch (dimension) {
    case 'batch':
      return { ...draft, batch: size };
    case 'height':
      return withSize(0);
    case 'width':
      return withSize(1);
    case 'channels':
      return withSize(draft.input.length - 1);
    case 'units':
      return { ...draft, written: withUnits(draft.written, size) };
  }
}

/** Filters or units: the argument that says how many the layer makes. */
function unitsOf({
  definition,
  args,
}: WrittenLayer): { readonly name: string; readonly count: number } | null {
  for (const [name, { type }] of Object.entries(definition.positionals)) {
    const value = args[name];
    const count = type === 'filters' && Array.isArray(value) ? (value[0] as unknown) : value;
    if ((type === 'filters' || type === 'int') && typeof count === 'number') return { name, count };
  }
  return null;
}

function withUnits(written: WrittenLayer, count: number): WrittenLayer {
  const units = unitsOf(written);
  if (units === null) return written;
  const value = written.args[units.name];
  const smaller: ArgValue = Array.isArray(value)
    ? [count, Number(value[1] ?? 1), Number(value[2] ?? 1)]
    : count;
  return { ...written, args: { ...written.args, [units.name]: smaller } };
}

/** Whether a model file shows the difference again; one that cannot be compiled or run does not. */
async function showsAgain(shown: ShownDifference, text: string): Promise<boolean> {
  const { model, context, backends, finding, factor } = shown;
  const { graph, settings } = compile({ path: '<minimal>', text }, context);
  if (graph === null) return false;
  try {
    const small = { graph, settings, text, ...passOpsOf(model) };
    const { found } = await findDifference(small, { backends, steps: finding.step, factor });
    return found?.finding.phase === finding.phase && found.finding.op === finding.op;
  } catch {
    return false;
  }
}
