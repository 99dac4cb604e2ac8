import { sameShape, type Layer, type ValueId } from '@convlang/ir';
import type { LayerCore } from '@convlang/syntax';
import { priceOf, type Work } from '../../work.js';
import type { Elaboration } from '../elaboration.js';
import type { Flow } from '../flow/flow.js';
import type { Frame } from '../frame.js';
import { meaningOf, type EarlierLayers, type MadeLayer, type ReadName } from '../layer-memory.js';
import { isFreeName, originOf, recordLayer } from './layer-record.js';
import type { StageContext } from './layer-request.js';

/**
 * Takes the layer of a stage over from an earlier check, where building it anew would make the same: its text is the same and the
 * numbers that it names, the same value flows in, as much was made before it, and it would get the name and the number that it had.
 * `null` where that is not so.
 */
export function takeLayer(
  elaboration: Elaboration,
  earlier: EarlierLayers,
  frame: Frame,
  { stage, given }: StageContext,
  core: LayerCore,
  flow: Flow,
): MadeLayer | null {
  const { draft, work } = elaboration;
  if (flow.kind !== 'value' || frame.isDry) return null;
  const made = earlier.find(stage);
  if (made === null) return null;
  const { layer, part, ofKind, names } = made;
  const { name, kind, tap } = layer;
  const { graph } = earlier.memory;
  const isSame =
    (draft.streamCounts.get(kind) ?? 0) + 1 === ofKind &&
    tap === frame.tap &&
    (given === null ? frame.names.nextName(kind) : `${frame.names.prefix}${given.name.name}`) === name &&
    (given === null ? isFreeName(elaboration, name) : !draft.layerNames.has(name)) &&
    readsSame(elaboration, earlier, layer, flow.id) &&
    nameSame(frame, names) &&
    draft.builder.mayTake(graph, part, name);
  if (!isSame || !spendAsBefore(work, made)) return null;
  draft.streamCounts.set(kind, ofKind);
  draft.layerNames.add(name);
  if (given === null) frame.names.countName(kind);
  draft.builder.take(graph, part, name);
  // Layers in blocks know their calls, which are others each time.
  const isThere = layer.origin?.span === core.span && frame.chain.length === 0;
  const own = isThere ? layer : { ...layer, origin: originOf(core, frame) };
  recordLayer(draft, own, core);
  return made;
}

/** Counts the work of building it, as far as all of it may be done. */
function spendAsBefore(work: Work, { layer, part: { from, to } }: MadeLayer): boolean {
  const ops = to.nodes - from.nodes;
  const arrays = to.parameters - from.parameters;
  const cost =
    priceOf('layers', 1) +
    priceOf('characters', layer.name.length) +
    priceOf('ops', ops) +
    priceOf('arrays of weights', arrays);
  if (cost > work.left) return false;
  work.spend('layers', 1);
  work.spend('characters', layer.name.length);
  work.spend('ops', ops);
  work.spend('arrays of weights', arrays);
  return true;
}

function readsSame(
  { draft: { builder } }: Pick<Elaboration, 'draft'>,
  { memory: { graph } }: EarlierLayers,
  { inputs }: Layer,
  id: ValueId,
): boolean {
  const before = graph.values[id]?.type;
  const now = builder.typeOf(id);
  if (inputs.length !== 1 || inputs[0] !== id || before === undefined) return false;
  return before === now || (before.dtype === now.dtype && sameShape(before.shape, now.shape));
}

/** Whether names stand for what they stood for. */
function nameSame(frame: Frame, names: readonly ReadName[]): boolean {
  return names.length === 0 || names.every(({ name, value }) => meaningOf(frame, name) === value);
}
