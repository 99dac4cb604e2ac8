import type { Layer, ValueId } from '@convlang/ir';
import { isSignal, type LayerProblem } from '@convlang/ops';
import type { LayerCore } from '@convlang/syntax';
import type { LayerRequest } from '../elaborate/layer/layer-request.js';
import { sizesOf, writtenCore, type DraftView } from '../elaborate/model-draft.js';
import type { Frame } from '../elaborate/frame.js';
import type { AnalysisContext } from '../analysis-context.js';
import type { Candidate } from '../finding.js';
import {
  atomOf,
  changeFirstArgument,
  keyText,
  literalParts,
  setKey,
  type WrittenLayer,
} from './edit-arguments.js';
import { solveMerge, type MergeRule } from './merge-fixes.js';
import { numbersOf } from './numbers-of.js';
import { solveOrderOf } from './order-fixes.js';
import { solveWindow } from './window-fixes.js';

/** What ways out are solved from: what has been made so far, and the words of the language. */
export interface SolveView {
  readonly draft: DraftView;
  readonly layers: AnalysisContext['layers'];
}

/** Ways out of a layer that cannot be built, solved from its numbers and not yet proven. */
export function solveFailure(
  view: SolveView,
  frame: Frame,
  request: LayerRequest,
  problem: LayerProblem,
): readonly Candidate[] {
  const order = solveOrderOf(view.draft, request, frame.chain.length > 0);
  return [...order, ...solveProblem(view, frame, request, problem)];
}

function solveProblem(
  view: SolveView,
  frame: Frame,
  request: LayerRequest,
  problem: LayerProblem,
): readonly Candidate[] {
  if (problem.kind === 'window') return solveWindow(view.draft, frame, request, problem.mismatch);
  const { core } = request;
  if (core.kind === 'parallel')
    return solveMerge(view, frame, core, request, mergeRules[problem.code] ?? 'places');
  const layer = { core, args: request.args };
  const reach = frame.chain.length === 0 ? ('stage' as const) : ('file' as const);
  const set = (key: string, value: number): Candidate => ({
    title: keyText(key, value),
    edits: [setKey(layer, key, value)],
    reach,
  });
  if (problem.code === 'E201') return waysToImage(view, request);
  if (problem.code === 'E202') return nearestGroups(view, request).map((groups) => set('groups', groups));
  if (problem.code === 'E218') return nearestParts(layer, problem);
  if (problem.code === 'E219') return otherChannels(layer, request, Number(problem.slots['have']));
  if (problem.code === 'E209') return halfWindow(view, request).map((pad) => set('pad', pad));
  if (problem.code === 'E213') return strides(view, request).map((stride) => set('output-pad', stride - 1));
  return [];
}

/** What must agree in a merge, by the code that it fails with; else height and width. */
const mergeRules: Readonly<Record<string, MergeRule>> = { E221: 'all', E217: 'spread' };

/** A vector where an image is needed: it was one before `flatten`, or may be one from the start, or the layer is a `dense`. */
function waysToImage({ draft }: SolveView, request: LayerRequest): readonly Candidate[] {
  const [flatten, before] = whereFlat(draft, request.inputs[0]);
  if (flatten?.kind === 'input') return imageInput(writtenCore(draft, flatten));
  const [from, to] = [before, flatten].map((layer) =>
    layer === undefined ? undefined : writtenCore(draft, layer)?.span,
  );
  if (flatten?.kind !== 'flatten' || from?.file !== to?.file) return pointwise(request);
  if (from === undefined || to === undefined || from.end >= to.start) return [];
  return [
    { title: 'without `flatten`', edits: [{ span: { ...to, start: from.end }, text: '' }], reach: 'moved' },
  ];
}

/** The layer that a vector was made a vector by, behind layers that take each number by itself, and the layer before. */
function whereFlat(draft: DraftView, start: ValueId | undefined): readonly (Layer | undefined)[] {
  const makers = new Map(
    draft.layers.flatMap((layer) => (layer.kind === 'skip' ? [] : [[layer.output, layer] as const])),
  );
  const makerOf = (value: ValueId | undefined): Layer | undefined =>
    value === undefined ? undefined : makers.get(value);
  let at = makerOf(start);
  while (at !== undefined && at.inputs.length === 1 && at.kind !== 'flatten' && !('units' in at.attrs))
    at = makerOf(at.inputs[0]);
  return [at, makerOf(at?.inputs[0])];
}

/** `input 784` as `input 28x28x1`, `input 3072` as `input 32x32x3`. */
function imageInput(core: LayerCore | null): readonly Candidate[] {
  const [atom] = core?.atoms ?? [];
  if (atom?.kind !== 'number') return [];
  return [1, 3].flatMap((channels) => {
    const side = Math.sqrt(atom.value / channels);
    if (!Number.isInteger(side) || side < 2) return [];
    const text = `${side}x${side}x${channels}`;
    return [{ title: `input ${text}`, edits: [{ span: atom.span, text }], reach: 'moved' as const }];
  });
}

/** A convolution of single pixels does to an image what `dense` does to a vector. */
function pointwise({ core }: LayerRequest): readonly Candidate[] {
  if (core.kind !== 'layer' || core.word.name !== 'conv' || core.atoms.length > 1) return [];
  const [filters, ...window] = literalParts(core.atoms[0]) ?? [];
  if (filters === undefined || window.length === 0 || window.some(({ value }) => value !== 1)) return [];
  const text = `dense ${filters.raw}`;
  return [{ title: text, edits: [{ span: core.span, text }], reach: 'moved' }];
}

/** The nearest number of groups that divides both channels and filters. */
function nearestGroups({ draft }: SolveView, request: LayerRequest): readonly number[] {
  const groups = literalParts(atomOf({ core: coreOf(request), args: request.args }, 'groups'))?.[0]?.value;
  const [input] = request.inputs;
  const channels = input === undefined ? undefined : sizesOf(draft, { kind: 'value', id: input })?.at(-1);
  const [filters] = numbersOf(request.values['filters']);
  if (groups === undefined || channels === undefined || filters === undefined) return [];
  const common = Array.from({ length: Math.min(channels, filters, 4096) }, (_, i) => i + 1).filter(
    (count) => channels % count === 0 && filters % count === 0,
  );
  return common.sort((a, b) => Math.abs(a - groups) - Math.abs(b - groups)).slice(0, 1);
}

/** The nearest number of groups or parts that divides what comes in. */
function nearestParts(
  layer: WrittenLayer,
  { argument, slots }: Extract<LayerProblem, { kind: 'code' }>,
): readonly Candidate[] {
  const [count, divisor] = [Number(slots['count']), Number(slots['divisor'])];
  const isFirst = layer.args.places.has('groups');
  if (argument !== 'of' && !isFirst) return [];
  const parts = Array.from({ length: Math.min(count, 4096) }, (_, i) => i + 1).filter((n) => count % n === 0);
  const [nearest] = parts.sort((a, b) => Math.abs(a - divisor) - Math.abs(b - divisor));
  if (nearest === undefined) return [];
  if (isFirst) return changeFirstArgument(layer.core, { 0: nearest });
  return [{ title: keyText('of', nearest), edits: [setKey(layer, 'of', nearest)] }];
}

/** As many channels as hold the numbers at the height and width that are asked for. */
function otherChannels(layer: WrittenLayer, request: LayerRequest, have: number): readonly Candidate[] {
  const [height, width, channels] = numbersOf(request.values['shape']);
  if (height === undefined || width === undefined || channels === undefined)
    return changeFirstArgument(layer.core, { 0: have });
  const fitting = have / (height * width);
  return Number.isInteger(fitting) ? changeFirstArgument(layer.core, { 2: fitting }) : [];
}

function halfWindow(view: SolveView, request: LayerRequest): readonly number[] {
  return least(directionsOf(view, request, 'window')).map((window) => Math.floor(window / 2));
}

function strides(view: SolveView, request: LayerRequest): readonly number[] {
  return least(directionsOf(view, request, 'stride'));
}

/** A number for each direction of what flows in; that of the one row of a signal is left out. */
function directionsOf(
  { draft }: SolveView,
  { inputs, values }: LayerRequest,
  name: string,
): readonly number[] {
  const [input] = inputs;
  const sizes = input === undefined ? null : sizesOf(draft, { kind: 'value', id: input });
  return numbersOf(values[name]).slice(isSignal(sizes ?? []) ? 1 : 0);
}

function least(numbers: readonly number[]): readonly number[] {
  return numbers.length === 0 ? [] : [Math.min(...numbers)];
}

function coreOf({ core }: LayerRequest): Extract<LayerRequest['core'], { kind: 'layer' }> {
  if (core.kind !== 'layer') throw new Error('this is a bug in convlang: a merge has no groups');
  return core;
}
