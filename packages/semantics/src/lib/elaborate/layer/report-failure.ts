import { report, type Diagnostic, type DiagnosticExtras, type Span } from '@convlang/diagnostics';
import { windowPositions, type LayerProblem, type WindowAxis, type WindowMismatch } from '@convlang/ops';
import type { Candidate } from '../../finding.js';
import { solveFailure } from '../../fixes/solve-failure.js';
import { formatSizes } from '../../values/shape-text.js';
import type { LayerRequest } from './layer-request.js';
import type { Elaboration } from '../elaboration.js';
import type { Frame } from '../frame.js';
import { sizesOf } from '../model-draft.js';

/** Reports why a layer could not be built, with its place, the formula and ways out. */
export function reportFailure(
  elaboration: Pick<Elaboration, 'context' | 'draft' | 'log'>,
  frame: Frame,
  request: LayerRequest,
  problem: LayerProblem,
): void {
  const solve = (): readonly Candidate[] => {
    const { draft, context } = elaboration;
    return solveFailure({ draft, layers: context.layers }, frame, request, problem);
  };
  elaboration.log.report(frame, describe(elaboration, frame, request, problem), solve);
}

function describe(
  elaboration: Pick<Elaboration, 'draft'>,
  frame: Frame,
  request: LayerRequest,
  problem: LayerProblem,
): Diagnostic {
  const { definition, core, stage, args } = request;
  const who = `${definition.name} (stage ${stage.ordinal})`;
  if (problem.kind === 'window') return describeMismatch(problem.mismatch, who, core.span);
  const span = (problem.argument === null ? undefined : args.places.get(problem.argument)) ?? core.span;
  const extras = core.kind === 'parallel' ? mergeExtras(elaboration, frame, request) : { label: who };
  const notes = problem.notes.length > 0 ? { notes: problem.notes } : {};
  return withCode(problem, span, { ...extras, ...notes });
}

function describeMismatch(mismatch: WindowMismatch, who: string, span: Span): Diagnostic {
  const wrong = mismatch.axes.filter((axis) => axis.verdict !== 'fits');
  const label = `${who}, ${wrong.map((axis) => axis.name).join(' and ')}`;
  if (mismatch.reason === 'inexact')
    return report('E203', {}, span, { label, notes: formulas(wrong, formula) });
  const [rows, columns] = mismatch.axes;
  const axes = columns.name === 'length' ? [columns] : [rows, columns];
  const slots = {
    window: formatSizes(axes.map(({ extent }) => extent)),
    input: formatSizes(axes.map(({ size, padding }) => size + padding)),
  };
  const comparison = ({ size, padding, extent }: WindowAxis): string =>
    `W + 2P = ${size} + ${padding} is less than F = ${extent}`;
  const small = wrong.filter((axis) => axis.verdict === 'too-small');
  return report('E204', slots, span, { label, notes: formulas(small, comparison) });
}

/** The slots of a layer's problem were checked against its code by `failLayer`. */
function withCode(
  { code, slots }: Extract<LayerProblem, { kind: 'code' }>,
  span: Diagnostic['span'],
  extras: DiagnosticExtras,
): Diagnostic {
  return report(code, slots, span, extras);
}

/** Each branch with the shape that comes out of it. */
function mergeExtras(
  elaboration: Pick<Elaboration, 'draft'>,
  frame: Frame,
  { core, inputs }: LayerRequest,
): DiagnosticExtras {
  if (core.kind !== 'parallel') return {};
  const related = core.branches.map((branch, i) => {
    const input = inputs[i];
    const sizes = input === undefined ? null : sizesOf(elaboration.draft, { kind: 'value', id: input });
    return { span: branch.span, note: sizes === null ? '' : formatSizes(sizes) };
  });
  const link = { text: `parallel ${core.merge.name}`, span: core.span };
  return { related, chain: [...frame.chain, link] };
}

/** A line for each direction, or one where both agree. */
function formulas(axes: readonly WindowAxis[], line: (axis: WindowAxis) => string): string[] {
  const texts = axes.map(line);
  const [first, second] = texts;
  if (first === undefined || second === undefined || first === second) return texts.slice(0, 1);
  return axes.map((axis, i) => `${axis.name}: ${texts[i] ?? ''}`);
}

function formula(axis: WindowAxis): string {
  const { size, extent, padding, stride } = axis;
  const value = Number(windowPositions(axis).toFixed(4));
  return `(W - F + 2P)/S + 1 = (${size} - ${extent} + ${padding})/${stride} + 1 = ${value}`;
}
