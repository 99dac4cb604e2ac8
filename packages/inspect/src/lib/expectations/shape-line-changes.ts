import type { Span } from '@convlang/diagnostics';
import { checkSource, type CompileContext, type ModelSource } from '@convlang/compiler';
import type { KnownSizes } from '@convlang/semantics';
import type { FileNode, Stage } from '@convlang/syntax';
import { blankExpectations } from './blank-expectations.js';
import type { ExpectationChange } from './expectation-change.js';

/**
 * Shape lines of the main pipeline that are wrong, and those that are missing at stages that make an image of another shape.
 * A stage behind it that leaves the shape as it is may state it too. Inside blocks shapes differ from call to call, so nothing is said there. A stage whose size is unknown, after an error, is
 * left alone.
 */
export function shapeLineChanges(
  { path, text }: ModelSource,
  file: FileNode,
  context: CompileContext,
  isWrong: (line: Span) => boolean,
): readonly ExpectationChange[] {
  const bare = { path, text: blankExpectations(path, text) };
  const outer = checkSource(bare, context).stages.filter(({ site }) => site.length === 1);
  const after = new Map(outer.map((instance) => [instance.stage.span.start, instance.after]));
  const stages = file.pipeline?.stages ?? [];
  const sizes = stages.map(({ span }) => wholeSizes(after.get(span.start) ?? null));
  return stages.flatMap((stage, i) => {
    const [own, incoming = null] = [sizes[i] ?? null, sizes[i - 1]];
    if (own === null) return [];
    const next = sizes.findIndex((later, j) => j > i && later?.join() !== own.join());
    const rest = stages.slice(i + 1, next < 0 ? undefined : next);
    return changesAt({ stage, incoming, sizes: own, isStatedLater: rest.some(hasShapeLine) }, text, isWrong);
  });
}

function wholeSizes(sizes: KnownSizes): readonly number[] | null {
  const known = sizes?.filter((size) => size !== null) ?? [];
  return sizes === null || known.length < sizes.length ? null : known;
}

function hasShapeLine({ suffixes }: Stage): boolean {
  return suffixes.some(({ kind }) => kind === 'shape');
}

/** A stage with the sizes before and after it. */
interface SizedStage {
  readonly stage: Stage;
  readonly incoming: readonly number[] | null;
  readonly sizes: readonly number[];
  /** Whether a stage after it states the shape that comes out of both. */
  readonly isStatedLater: boolean;
}

function changesAt(
  { stage, incoming, sizes, isStatedLater }: SizedStage,
  text: string,
  isWrong: (line: Span) => boolean,
): readonly ExpectationChange[] {
  const { core, suffixes } = stage;
  const after = sizes.join('x');
  const lines = suffixes.filter((suffix) => suffix.kind === 'shape');
  if (lines.length > 0)
    return lines
      .filter(({ span }) => isWrong(span))
      .map(({ span }) => {
        const before = text.slice(span.start, span.end).replace(/^->\s*/, '');
        return { key: '->', span, before, after, edit: { span, text: `-> ${after}` } };
      });
  const isSource =
    incoming === null || core.kind === 'from' || (core.kind === 'layer' && core.word.name === 'input');
  if (isSource || isStatedLater || sizes.length !== 3 || incoming.join('x') === after) return [];
  const span = { ...core.span, start: core.span.end };
  return [{ key: '->', span: core.span, before: null, after, edit: { span, text: ` -> ${after}` } }];
}
