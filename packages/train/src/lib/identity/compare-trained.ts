import { compile, type CompileContext } from '@convlang/compiler';
import { report, type Diagnostic } from '@convlang/diagnostics';
import { folderOf, pathFrom } from '@convlang/semantics';
import type { StoredWeights } from '../files/checkpoint.js';
import { fingerprint } from './fingerprint.js';
import { inferenceFingerprint } from './inference-fingerprint.js';
import { inferenceDifferences, shortLines } from './model-differences.js';
import type { TrainableModel } from '../trainable-model.js';
import { checkWeights } from '../files/weights.js';

/** How the text of a stored model is read. */
export interface KeptTextOptions {
  /** Path of the model file, from which `use` starts. Default: none. */
  readonly path?: string;
  /** What the model was compiled with, where that has plugins or reads other files. */
  readonly context?: CompileContext;
}

/** Whether a model computes what the one computes that some weights were trained with. */
export type TrainedFit =
  | { readonly kind: 'same' }
  /** Another program wrote the weights: nothing is known. */
  | { readonly kind: 'foreign' }
  /** An older file, whose text is not enough to tell. */
  | { readonly kind: 'unknown' }
  /** E614, with what differs. */
  | { readonly kind: 'different'; readonly diagnostic: Diagnostic };

/**
 * Compares a model with the one that weights were trained with. Weights that fit by name and shape may still be those of a
 * network that computes something else: another activation, stride or preprocessing, other classes. What only training reads
 * does not count: learning rate, augmentation, dropout, where the data lies.
 *
 * @param stored what `decodeWeights` read
 * @throws ConvlangError E602 when the weights do not fit by name and shape
 */
export async function compareTrained(
  model: TrainableModel,
  stored: StoredWeights,
  options: KeptTextOptions = {},
): Promise<TrainedFit> {
  checkWeights(model.graph, stored.tensors);
  if (stored.text === null) return { kind: 'foreign' };
  const classes = classDifferences(stored.classes, model.settings.data.classes);
  const kept = await compareKept(model, stored, options);
  if (kept.kind === 'unknown' && classes.length === 0) return { kind: 'unknown' };
  const lines = [...(kept.kind === 'different' ? kept.lines : []), ...classes];
  return lines.length === 0 ? { kind: 'same' } : { kind: 'different', diagnostic: differentModel(lines) };
}

/** Of a run: what shows the way back to the text that its numbers are of. */
export const whereTextIs =
  'the old text: model.conv in the folder of the run, or `model` and `used` in its metadata';

function differentModel(lines: readonly string[]): Diagnostic {
  const notes = [
    'trained with -> model file:',
    ...shortLines(lines).map((line) => `  ${line}`),
    whereTextIs,
    'take that text, or train again',
  ];
  return report('E614', {}, null, { notes });
}

type Kept =
  { readonly kind: 'same' | 'unknown' } | { readonly kind: 'different'; readonly lines: readonly string[] };

/** Without an equal hash the kept text decides: another version of convlang may hash the same network otherwise. */
async function compareKept(
  model: TrainableModel,
  { text, used, fingerprint: run, inference }: StoredWeights,
  options: KeptTextOptions,
): Promise<Kept> {
  const own = await inferenceFingerprint(model);
  if (inference === own || run === (await fingerprint(model))) return { kind: 'same' };
  const { model: kept, isWhole } = compileKept(model, { text: text ?? '', used }, options);
  const unseen = inference === null ? 'unknown' : 'different';
  const lines = [
    text === ''
      ? 'the weights keep no text that shows what'
      : 'what differs lies in a file that it uses, or in a plugin',
  ];
  if (kept === null) return { kind: unseen, lines };
  const hash = await inferenceFingerprint(kept);
  if (hash !== own) return { kind: 'different', lines: differencesOf(kept, model) };
  // A file that is used may have been another one then.
  return isWhole ? { kind: 'same' } : { kind: unseen, lines };
}

function differencesOf(kept: TrainableModel, model: TrainableModel): readonly string[] {
  const lines = [...changedFiles(kept, model), ...inferenceDifferences(kept, model)];
  return lines.length > 0 ? lines : ['the layers are the same, and what they compute is not'];
}

/** Which of the files that a model uses are others now, a line for each. */
export function changedFiles(
  { used: before = {} }: TrainableModel,
  { used: now = {} }: TrainableModel,
): readonly string[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return paths.flatMap((path) => {
    if (!Object.hasOwn(now, path)) return [`${path} was used, and is no longer`];
    if (!Object.hasOwn(before, path)) return [`${path} is used, and was not`];
    return before[path] === now[path] ? [] : [`${path} was changed`];
  });
}

/**
 * A text that was kept with weights or a checkpoint, compiled with the ops of the model beside it. Of files that it uses, those that were
 * kept with it are taken, else those of today.
 */
export function compileKept(
  { ops, rules }: TrainableModel,
  { text, used: kept }: Pick<StoredWeights, 'used'> & { readonly text: string },
  { path = '<kept text>', context = {} }: KeptTextOptions,
): { readonly model: TrainableModel | null; readonly isWhole: boolean } {
  let isWhole = true;
  const readFile = (name: string): string => {
    const found = pathFrom(folderOf(path), name);
    if (Object.hasOwn(kept, found)) return kept[found] ?? '';
    isWhole = false;
    if (context.readFile === undefined) throw new Error('it was not kept');
    return context.readFile(name);
  };
  const { graph, settings, used } = compile({ path, text }, { ...context, readFile });
  if (graph === null) return { model: null, isWhole };
  const model = {
    graph,
    settings,
    text,
    used,
    ...(ops === undefined ? {} : { ops }),
    ...(rules === undefined ? {} : { rules }),
  };
  return { model, isWhole };
}

/** Names that are only the numbers of the classes say nothing, and either side may have none. */
function classDifferences(trained: readonly string[], named: readonly string[]): readonly string[] {
  if (named.length === 0 || trained.every((name, i) => name === String(i))) return [];
  if (trained.length !== named.length) return [`classes: ${trained.length} -> ${named.length}`];
  return trained.flatMap((name, i) =>
    name === named[i] ? [] : [`class ${i}: ${name} -> ${named[i] ?? ''}`],
  );
}
