import type { InitName } from '@convlang/ops';
import type { Pipeline } from '@convlang/syntax';
import type { AnalysisContext } from '../analysis-context.js';
import type { Site } from '../finding.js';
import type { Work } from '../work.js';
import type { FindingLog } from './finding-log.js';
import type { Flow } from './flow/flow.js';
import type { Frame } from './frame.js';
import type { LayerKeeper } from './layer-keeper.js';
import type { ModelDraft } from './model-draft.js';
import type { StageInstance } from './stage/stage-instance.js';

/** What the sections say that layers must know while they are built. */
export interface ElaborationHints {
  readonly init: InitName | null;
  /** Names of stages whose parameters no training changes. */
  readonly freeze: ReadonlySet<string>;
  /** Every name given with `as`, so that no made-up name takes one. */
  readonly givenNames: ReadonlySet<string>;
  /** Stop after this instance of a stage and say what came of it. */
  readonly watch: Site | null;
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
  readonly keeper: LayerKeeper | null;
  /** Carries out the stages of a pipeline one after another: what a stage with pipelines in it does with them. */
  readonly expand: (frame: Frame, pipeline: Pipeline, flow: Flow) => Flow;
}
