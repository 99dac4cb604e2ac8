import type { Layer, ValueId } from '@convlang/ir';
import { isSignal } from '@convlang/ops';
import type { LayerCore } from '@convlang/syntax';
import type { LayerRequest } from '../elaborate/layer/layer-request.js';
import { sizesOf, writtenCore, type DraftView } from '../elaborate/model-draft.js';
import type { Candidate } from '../finding.js';
import { channelsLast, filtersFirst, slidingLayer, type SlidingLayer } from '../values/size-order.js';
import { changeFirstArgument } from './edit-arguments.js';
import { joinTitles } from './join-titles.js';
import { numbersOf } from './numbers-of.js';

/** The layers before an error that are looked at. Sizes in a wrong order fail early. */
const FURTHEST_LAYER = 256;

/** A layer, built or not, with how it is written and the value that it takes in. */
interface WrittenLayer {
  readonly core: LayerCore;
  readonly sliding: SlidingLayer;
  readonly input: ValueId | undefined;
  /** Whether it stands in a block, where every call reads its numbers. */
  readonly isShared: boolean;
}

/** The order of sizes put right in a layer that could not be built and all before it: together, then each alone. */
export function solveOrderOf(
  draft: DraftView,
  request: LayerRequest,
  isShared: boolean,
): readonly Candidate[] {
  const { core, inputs } = request;
  const [input] = inputs;
  const failed = core.kind === 'layer' ? [{ core, sliding: slidingRequest(request), input, isShared }] : [];
  return solveOrder(draft, inputs, core.span.file, failed);
}

/**
 * The order of sizes put right in all layers that some values come from.
 *
 * @param file the file that may be changed
 * @param failed the layer that takes the values and could not be built, if there is one
 */
export function solveOrder(
  draft: DraftView,
  values: readonly ValueId[],
  file: string,
  failed: readonly WrittenLayer[] = [],
): readonly Candidate[] {
  // A signal has its channels last in any case, and one number for a window.
  if (values.some((value) => isSignal(valueSizes(draft, value)))) return [];
  const before = layersBefore(draft, values);
  const written = [...before.flatMap((layer) => writtenLayer(draft, layer)), ...failed];
  const places = new Map<number, Candidate>();
  for (const change of [
    ...before.flatMap((layer) => inputChange(draft, layer, written)),
    ...written.flatMap((layer) => filterChange(draft, layer)),
  ])
    if (change.edits.every(({ span }) => span.file === file))
      places.set(change.edits[0]?.span.start ?? 0, change);
  const changes = [...places.values()];
  const together = changes.length > 1 ? [joined(changes)] : [];
  return [...together, ...changes.slice(0, 3)].map((change) => ({ ...change, group: 'order' }));
}

/** The layers that values are made of, those of the model's input first. */
function layersBefore({ layers }: DraftView, values: readonly ValueId[]): readonly Layer[] {
  const wanted = new Set(values);
  const found: Layer[] = [];
  for (const layer of layers.slice(-FURTHEST_LAYER).reverse()) {
    if (!wanted.has(layer.output)) continue;
    found.push(layer);
    for (const input of layer.inputs) wanted.add(input);
  }
  return found.reverse();
}

function writtenLayer(draft: DraftView, layer: Layer): readonly WrittenLayer[] {
  const core = writtenCore(draft, layer);
  const [input] = layer.inputs;
  const isShared = (layer.origin?.chain ?? []).length > 0;
  return core === null ? [] : [{ core, sliding: slidingLayer(layer), input, isShared }];
}

function inputChange(draft: DraftView, layer: Layer, written: readonly WrittenLayer[]): readonly Candidate[] {
  if (layer.kind !== 'input') return [];
  const readers = written.filter(({ input }) => input === layer.output).map(({ sliding }) => sliding);
  const meant = channelsLast(valueSizes(draft, layer.output), readers);
  return meant === null ? [] : changeFirstArgument(writtenCore(draft, layer), meant);
}

function filterChange(
  draft: DraftView,
  { core, sliding, input, isShared }: WrittenLayer,
): readonly Candidate[] {
  const meant = filtersFirst(sliding, () => valueSizes(draft, input));
  if (meant === null) return [];
  const reach = isShared ? ('file' as const) : ('stage' as const);
  return changeFirstArgument(core, meant).map((change) => ({ ...change, reach }));
}

function valueSizes(draft: DraftView, id: ValueId | undefined): readonly number[] {
  return id === undefined ? [] : (sizesOf(draft, { kind: 'value', id }) ?? []);
}

/** The layer that was asked for, by its arguments: `[filters, height, width]` or a window alone. */
function slidingRequest({ definition: { name }, values }: LayerRequest): SlidingLayer {
  const [filters, ...kernel] = numbersOf(values['filters']);
  if (filters === undefined) return { kind: name, filters: null, kernel: numbersOf(values['window']) };
  return { kind: name, filters, kernel };
}

function joined(changes: readonly Candidate[]): Candidate {
  const reach = changes.some((change) => change.reach === 'file') ? ('file' as const) : ('stage' as const);
  return { title: joinTitles(changes), edits: changes.flatMap(({ edits }) => edits), reach };
}
