import { report, type Diagnostic, type DiagnosticExtras } from '@convlang/diagnostics';
import { windowPositions, type LayerProblem, type WindowAxis, type WindowMisfit } from '@convlang/ops';
import type { Candidate } from '../finding.js';
import { solveFailure } from '../fixes/solve-failure.js';
import { formatSizes } from '../shape-text.js';
import type { LayerRequest } from './build-layer.js';
import type { Elaborator } from './elaborator.js';
import type { Frame } from './frame.js';

/** Reports why a layer could not be built, with its place, the formula and ways out. */
export function reportFailure(
  elaborator: Elaborator,
  frame: Frame,
  request: LayerRequest,
  problem: LayerProblem,
): void {
  const solve = (): readonly Candidate[] => solveFailure(elaborator, frame, request, problem);
  elaborator.report(frame, describe(elaborator, frame, request, problem), solve);
}

function describe(
  elaborator: Elaborator,
  frame: Frame,
  request: LayerRequest,
  problem: LayerProblem,
): Diagnostic {
  const { definition, core, stage, args } = request;
  const who = `${definition.name} (stage ${stage.ordinal})`;
  if (problem.kind === 'window') {
    const axes = problem.misfit.axes.filter((axis) => axis.verdict !== 'fits').map((axis) => axis.name);
    const label = `${who}, ${axes.join(' and ')}`;
    return report('E203', {}, core.span, { label, notes: formulas(problem.misfit) });
  }
  const span = (problem.argument === null ? undefined : args.places.get(problem.argument)) ?? core.span;
  const extras = core.kind === 'parallel' ? mergeExtras(elaborator, frame, request) : { label: who };
  const notes = problem.notes.length > 0 ? { notes: problem.notes } : {};
  return withCode(problem, span, { ...extras, ...notes });
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
function mergeExtras(elaborator: Elaborator, frame: Frame, { core, inputs }: LayerRequest): DiagnosticExtras {
  if (core.kind !== 'parallel') return {};
  const related = core.branches.map((branch, i) => {
    const input = inputs[i];
    const sizes = input === undefined ? null : elaborator.sizesOf({ kind: 'value', id: input });
    return { span: branch.span, note: sizes === null ? '' : formatSizes(sizes) };
  });
  const link = { text: `parallel ${core.merge.name}`, span: core.span };
  return { related, chain: [...frame.chain, link] };
}

/** The window formula with its numbers, once where both directions agree. */
function formulas({ axes }: WindowMisfit): string[] {
  const wrong = axes.filter((axis) => axis.verdict !== 'fits');
  const texts = wrong.map(formula);
  const [first, second] = texts;
  if (first === undefined || second === undefined || first === second) return texts.slice(0, 1);
  return wrong.map((axis, i) => `${axis.name}: ${texts[i] ?? ''}`);
}

function formula(axis: WindowAxis): string {
  const { size, extent, padding, stride } = axis;
  const value = Number(windowPositions(axis).toFixed(4));
  return `(W - F + 2P)/S + 1 = (${size} - ${extent} + ${padding})/${stride} + 1 = ${value}`;
}
