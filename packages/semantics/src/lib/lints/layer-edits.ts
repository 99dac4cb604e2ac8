import type { Layer } from '@convlang/ir';
import { allPipelines, filePipelines, type LayerCore, type Pipeline } from '@convlang/syntax';
import type { Candidate } from '../finding.js';
import type { LintedModel } from './linted-model.js';

interface WrittenStage {
  readonly pipeline: Pipeline;
  readonly index: number;
  readonly core: LayerCore;
}

/** The layer as it stands in the file; `null` when it stands in a file that is used. */
export function findCore(model: LintedModel, layer: Layer): LayerCore | null {
  return findStage(model, layer)?.core ?? null;
}

function findStage({ file }: LintedModel, { origin }: Layer): WrittenStage | null {
  const span = origin?.span;
  if (span?.file !== file.span.file) return null;
  for (const pipeline of allPipelines(filePipelines(file)))
    for (const [index, { core }] of pipeline.stages.entries())
      if (core.kind === 'layer' && core.span.start === span.start) return { pipeline, index, core };
  return null;
}

/** Takes a stage and one `|` beside it away. A pipeline of this stage alone stays as it is. */
export function removeStage(model: LintedModel, layer: Layer): readonly Candidate[] {
  const written = findStage(model, layer);
  if (written === null) return [];
  const { pipeline, index, core } = written;
  const [before, stage, after] = [-1, 0, 1].map((step) => pipeline.stages[index + step]);
  if (stage === undefined) return [];
  const title = `without \`${core.word.name}\``;
  if (before !== undefined && index > 0)
    return [{ title, edits: [{ span: { ...stage.span, start: before.span.end }, text: '' }] }];
  if (after === undefined) return [];
  return [{ title, edits: [{ span: { ...stage.span, end: after.span.start }, text: '' }] }];
}

/** Writes another word in place of a whole layer. */
export function replaceStage(model: LintedModel, layer: Layer, word: string): readonly Candidate[] {
  const core = findCore(model, layer);
  return core === null || core.word.name === word
    ? []
    : [{ title: word, edits: [{ span: core.span, text: word }] }];
}

/** Writes `bias off`. */
export function switchBiasOff(model: LintedModel, layer: Layer): readonly Candidate[] {
  const core = findCore(model, layer);
  if (core === null) return [];
  const key = core.atoms.findIndex((atom) => atom.kind === 'identifier' && atom.name === 'bias');
  const value = core.atoms[key + 1];
  const end = { ...core.span, start: core.span.end };
  const isWritten = key >= 0 && value?.kind === 'switch';
  const edit = isWritten ? { span: value.span, text: 'off' } : { span: end, text: ' bias off' };
  return [{ title: [core.span], edits: [edit] }];
}
