import type { Span } from '@convlang/diagnostics';
import { GraphBuilder, type Layer, type ValueId } from '@convlang/ir';
import { createTyping, type AnyOp } from '@convlang/ops';
import type { BlockHeader, LayerCore } from '@convlang/syntax';
import { sampleSizes } from '../values/shape-text.js';
import type { Flow, KnownSizes } from './flow/flow.js';
import type { LayerRequest } from './layer/layer-request.js';
import { NameScope } from './name-scope.js';

/** A model while it is made: its graph so far, and what its layers must know of one another. */
export interface ModelDraft {
  readonly builder: GraphBuilder;
  /** Sizes of the values that were asked for, by their ids, without the batch: each is asked for by several stages. */
  readonly sizes: (readonly number[] | undefined)[];
  readonly layers: Layer[];
  /** Each layer as it is written; `null` for merges. */
  readonly cores: (LayerCore | null)[];
  /** The inputs of the model, as the file gives them. */
  readonly sources: LayerRequest[];
  readonly layerNames: Set<string>;
  /** How many layers of each kind there are, for their random streams. */
  readonly streamCounts: Map<string, number>;
  readonly taps: Map<string, Span>;
  readonly calledBlocks: Set<BlockHeader>;
  /** How many calls of blocks there were. */
  calls: number;
  /** Names of `freeze` that a layer answered to. */
  readonly frozenNames: Set<string>;
  readonly rootNames: NameScope;
}

/** What has been made so far, to look at. */
export interface DraftView {
  readonly builder: Pick<GraphBuilder, 'typeOf'>;
  readonly sizes: (readonly number[] | undefined)[];
  readonly layers: readonly Layer[];
  readonly cores: readonly (LayerCore | null)[];
  readonly sources: readonly LayerRequest[];
}

/** A model without layers. */
export function createDraft(name: string, ops: Readonly<Record<string, AnyOp>>): ModelDraft {
  return {
    builder: new GraphBuilder(name, createTyping(ops)),
    sizes: [],
    layers: [],
    cores: [],
    sources: [],
    layerNames: new Set(),
    streamCounts: new Map(),
    taps: new Map(),
    calledBlocks: new Set(),
    calls: 0,
    frozenNames: new Set(),
    rootNames: NameScope.root(),
  };
}

/** A layer as it is written; `null` for merges. */
export function writtenCore(
  { layers, cores }: Pick<DraftView, 'layers' | 'cores'>,
  layer: Layer,
): LayerCore | null {
  return cores[layers.lastIndexOf(layer)] ?? null;
}

/** Sizes of what flows as far as they are known; empty when nothing flows. */
export function knownSizesOf(draft: Pick<DraftView, 'builder' | 'sizes'>, flow: Flow): KnownSizes {
  return flow.kind === 'unknown' ? flow.sizes : sizesOf(draft, flow);
}

/** Sizes of what flows, without the batch; `null` when unknown, empty when nothing flows. */
export function sizesOf(draft: Pick<DraftView, 'builder' | 'sizes'>, flow: Flow): readonly number[] | null {
  if (flow.kind === 'unknown') return null;
  return flow.kind === 'none' ? [] : sizesOfValue(draft, flow.id);
}

/** Sizes of a value, without the batch. */
export function sizesOfValue(
  { builder, sizes }: Pick<DraftView, 'builder' | 'sizes'>,
  id: ValueId,
): readonly number[] {
  return (sizes[id] ??= sampleSizes(builder.typeOf(id)));
}
