import type { GraphMark } from '@convlang/ir';
import type { FileNode, KeptText, LayerCore } from '@convlang/syntax';
import type { AnalysisContext } from '../analysis-context.js';
import type { ElaborationHints } from './elaboration-hints.js';
import type { Elaboration, LayerStore } from './elaboration.js';
import type { Flow } from './flow/flow.js';
import type { Frame } from './frame.js';
import {
  EarlierLayers,
  makingOf,
  type EarlierCheck,
  type LayerMemory,
  type MadeLayer,
} from './layer-memory.js';
import type { StageContext } from './layer/layer-request.js';
import { takeLayer } from './layer/take-layer.js';
import type { ModelDraft } from './model-draft.js';
import type { StageInstance } from './stage/stage-instance.js';

/** What a keeper must know of an analysis. */
interface KeptAnalysis {
  readonly context: AnalysisContext;
  readonly hints: ElaborationHints;
  readonly file: FileNode;
  readonly draft: ModelDraft;
}

/** Hands the layers of an earlier check to an analysis, and keeps those that the next one may take over. For one analysis with details. */
export class LayerKeeper implements LayerStore {
  readonly #made: MadeLayer[] = [];
  #given: EarlierCheck | null = null;
  #earlier: EarlierLayers | null = null;
  #analysis: KeptAnalysis | null = null;

  /** Tells of an earlier check before the analysis, and what of its text stands in the new one; `null` where nothing is known. */
  know(memory: LayerMemory | null, kept: KeptText | null): void {
    this.#given = memory === null || kept === null ? null : { memory, kept };
  }

  /**
   * Before stages are carried out.
   *
   * @internal
   */
  open(analysis: KeptAnalysis): void {
    const { context, hints, file } = analysis;
    this.#analysis = analysis;
    this.#earlier = EarlierLayers.of(this.#given, context, hints, file);
  }

  /** @internal */
  take(
    elaboration: Elaboration,
    frame: Frame,
    stage: StageContext,
    core: LayerCore,
    flow: Flow,
  ): MadeLayer | null {
    return this.#earlier === null ? null : takeLayer(elaboration, this.#earlier, frame, stage, core, flow);
  }

  /** @internal */
  keep(
    { layers, builder, streamCounts }: ModelDraft,
    frame: Frame,
    core: LayerCore,
    instance: StageInstance,
    from: MadeLayer | GraphMark,
  ): void {
    const layer = layers.at(-1);
    if (layer === undefined || frame.isDry) return;
    if ('part' in from) {
      this.#made.push(from.instance === instance ? from : { ...from, instance, layer });
      return;
    }
    const part = { from, to: builder.mark() };
    const ofKind = streamCounts.get(layer.kind) ?? 0;
    const making = makingOf({ instance, layer, part, ofKind }, core, frame, builder.view());
    if (making !== null) this.#made.push(making);
  }

  /** What the next check may take over, behind the analysis; nothing where training may freeze layers. */
  get memory(): LayerMemory | null {
    if (this.#analysis === null || this.#analysis.hints.freeze.size > 0) return null;
    const { context, hints, draft } = this.#analysis;
    const { layers, ops } = context;
    return { made: this.#made, graph: draft.builder.view(), layers, ops, init: hints.init };
  }
}
