import type { GraphMark } from '@convlang/ir';
import type { LayerCore, Pipeline } from '@convlang/syntax';
import type { AnalysisContext } from '../analysis-context.js';
import type { Work } from '../work.js';
import type { ElaborationHints } from './elaboration-hints.js';
import type { FindingLog } from './finding-log.js';
import type { Flow } from './flow/flow.js';
import type { Frame } from './frame.js';
import type { MadeLayer } from './layer-memory.js';
import type { StageContext } from './layer/layer-request.js';
import type { ModelDraft } from './model-draft.js';
import type { StageInstance } from './stage/stage-instance.js';

/** Hands over the layers of an earlier check, and keeps those that the next one may take over. */
export interface LayerStore {
  /** What the layer of a stage was taken over from; `null` where it must be built. */
  take(
    elaboration: Elaboration,
    frame: Frame,
    stage: StageContext,
    core: LayerCore,
    flow: Flow,
  ): MadeLayer | null;
  /**
   * Keeps a stage of one layer, of which nothing was reported.
   *
   * @param from what its layer was taken over from, or what was made of the graph before it
   */
  keep(
    draft: ModelDraft,
    frame: Frame,
    core: LayerCore,
    instance: StageInstance,
    from: MadeLayer | GraphMark,
  ): void;
}

/** All that one elaboration was given and makes. Each function is handed it, and names the parts that it needs. */
export interface Elaboration {
  readonly context: AnalysisContext;
  readonly hints: ElaborationHints;
  readonly draft: ModelDraft;
  readonly log: FindingLog;
  readonly work: Work;
  /** Takes the stages as they are carried out; `null` where nobody asks for them. */
  readonly stages: StageInstance[] | null;
  /** Takes layers over from an earlier check; `null` where there is no next one either. */
  readonly keeper: LayerStore | null;
  /** Carries out the stages of a pipeline one after another: what a stage with pipelines in it does with them. */
  readonly expand: (frame: Frame, pipeline: Pipeline, flow: Flow) => Flow;
}
