import { report, unreachable } from '@convlang/diagnostics';
import type { Graph, Layer, ValueId } from '@convlang/ir';
import { innerPipelines, type AsSuffix, type Pipeline, type ShapeSuffix, type Stage } from '@convlang/syntax';
import { replacement } from '../finding.js';
import type { Environment } from '../names/environment.js';
import { unknownArguments } from './stage/argument-values.js';
import { elaborateCall } from './stage/call-stage.js';
import type { Elaboration } from './elaboration.js';
import { ErrorsBehind, isCoreWhole, toldFlow } from './flow/errors-behind.js';
import { noFlow, unknownFlow, type Flow } from './flow/flow.js';
import { elaborateFrom, elaborateIf, elaborateSkip, elaborateTap } from './stage/flow-stages.js';
import { siteOf, type Frame } from './frame.js';
import { elaborateLayer } from './stage/layer-stage.js';
import type { MadeLayer } from './layer-memory.js';
import type { StageContext } from './layer/layer-request.js';
import { knownSizesOf, sizesOf } from './model-draft.js';
import { NameScope, type NamedStage } from './name-scope.js';
import { elaborateParallel } from './stage/parallel-stage.js';
import { elaborateRepeat } from './stage/repeat-stage.js';
import { checkShape } from './stage/shape-suffix.js';
import { spend } from './spend.js';
import type { StageInstance } from './stage/stage-instance.js';
import { StopElaboration, type WatchResult } from './stage/stop-elaboration.js';

/** What came of an elaboration; the rest lies in its draft and its log. */
export interface Elaborated {
  /** The graph of the main pipeline, or `null` when there was an error. */
  readonly graph: Graph | null;
  /** What came of the watched stage; `null` when none was watched or it was not reached. */
  readonly watched: WatchResult | null;
  /** Whether a limit was met, so that the rest of the file was not looked at. */
  readonly isCut: boolean;
}

/** Carries out the main pipeline: expands blocks and repeats, reads arguments and emits ops, stage by stage. Blocks that nothing calls are checked too. */
export function elaborate(
  pipeline: Pipeline | null,
  environment: Environment,
  given: Omit<Elaboration, 'expand'>,
): Elaborated {
  const count = { steps: 0 };
  const elaboration: Elaboration = {
    ...given,
    expand: (frame, inner, flow) => runPipeline(elaboration, count, frame, inner, flow),
  };
  const { draft, log } = elaboration;
  try {
    if (pipeline !== null) {
      const flow = elaboration.expand(outerFrame(environment, draft.rootNames, false), pipeline, noFlow);
      if (flow.kind === 'value') draft.builder.output('output', flow.id);
    }
    checkUncalled(elaboration, environment);
  } catch (stop) {
    if (!(stop instanceof StopElaboration)) throw stop;
    return { graph: null, watched: stop.watched, isCut: stop.watched === null };
  }
  if (log.hasErrors || pipeline === null) return { graph: null, watched: null, isCut: false };
  const { builder } = draft;
  return { graph: given.stages === null ? builder.build() : builder.view(), watched: null, isCut: false };
}

function outerFrame(environment: Environment, names: NameScope, isDry: boolean): Frame {
  return {
    environment,
    numbers: null,
    names,
    chain: [],
    callNumbers: [],
    calls: null,
    tap: null,
    site: null,
    depth: 0,
    repeat: null,
    inside: null,
    isDry,
  };
}

/** Words and keys of a block that is never called can be wrong too; its sizes are unknown. */
function checkUncalled({ draft, expand, context }: Elaboration, environment: Environment): void {
  for (const block of environment.blocks.values()) {
    const { header, environment: own } = block;
    if (draft.calledBlocks.has(header)) continue;
    const { numbers: values, words, stages } = unknownArguments(block, context.layers);
    const inside = { numbers: { values, words, parent: null }, inside: `block ${header.name.name}` };
    const names = NameScope.root();
    names.take(stages);
    const frame = { ...outerFrame(own, names, true), ...inside };
    expand({ ...frame, calls: { header, parent: null } }, header.body, unknownFlow);
  }
}

/** How many stages have been carried out. */
interface StepCount {
  steps: number;
}

function runPipeline(
  elaboration: Elaboration,
  count: StepCount,
  frame: Frame,
  pipeline: Pipeline,
  flow: Flow,
): Flow {
  const { context, log } = elaboration;
  const { depth } = context.limits;
  if (frame.depth > depth) log.refuse(frame, report('E404', { limit: depth }, pipeline.span));
  const behind = new ErrorsBehind(elaboration, frame, pipeline.errors);
  let current = flow;
  pipeline.stages.forEach((stage, i) => {
    current = behind.pass(stage.span.start, current);
    const error = behind.around(stage);
    const isBroken = error !== undefined;
    const flowIn =
      isBroken && error.isLost && !isCoreWhole(stage, error) ? toldFlow(elaboration.draft, current) : current;
    const name = stage.suffixes.find((suffix) => suffix.kind === 'as') ?? null;
    current = runStage(elaboration, count, frame, { stage, ordinal: i + 1, given: name, isBroken }, flowIn);
  });
  return behind.pass(Infinity, current);
}

function runStage(
  elaboration: Elaboration,
  count: StepCount,
  outer: Frame,
  context: StageContext,
  flow: Flow,
): Flow {
  const { stage } = context;
  const { file, start } = stage.span;
  const frame = { ...outer, site: { step: { file, offset: start, round: 0 }, parent: outer.site } };
  countStep(elaboration, count, frame, stage);
  const { draft, log, stages, hints, keeper } = elaboration;
  const { layers } = draft;
  const watched = hints.watch === null ? null : { findings: log.count, seen: log.seen };
  const { core } = stage;
  const { length: made } = layers;
  const { reports } = log;
  const kept = core.kind === 'layer' && keeper !== null ? core : null;
  const taken = kept === null ? null : (keeper?.take(elaboration, frame, context, kept, flow) ?? null);
  const from = kept === null ? null : (taken ?? draft.builder.mark());
  let current = taken === null ? runCore(elaboration, frame, context, flow) : valueFlow(taken.layer.output);
  // A word that is an argument may stand for `skip`: then the stage has none.
  const isOwn = (core.kind === 'layer' || core.kind === 'parallel') && layers.length > made;
  const run = { stage, own: isOwn ? (layers.at(-1) ?? null) : null, before: flow };
  for (const suffix of stage.suffixes) current = runSuffix(elaboration, frame, suffix, run, current);
  if (stages !== null) {
    const instance = instanceOf(elaboration, frame, run, current, taken);
    stages.push(instance);
    if (kept !== null && from !== null && instance.layer !== null && log.reports === reports)
      keeper?.keep(draft, frame, kept, instance, from);
  }
  if (watched !== null) watch(elaboration, frame, current, watched);
  return current;
}

function valueFlow(id: ValueId): Flow {
  return { kind: 'value', id };
}

/** A stage that was carried out: the layer that it made itself, and what came in. */
interface StageRun {
  readonly stage: Stage;
  readonly own: Layer | null;
  readonly before: Flow;
}

/** @param taken what its layer was taken over from: then the same came in, and the same comes out */
function instanceOf(
  { draft }: Pick<Elaboration, 'draft'>,
  frame: Frame,
  { stage, own, before }: StageRun,
  result: Flow,
  taken: MadeLayer | null,
): StageInstance {
  const layer = layerBehind(own, result);
  const earlier = layer === null ? undefined : taken?.instance;
  // A stage that stands where it stood, outside of blocks and repeats, is carried out once.
  if (earlier?.stage === stage && taken?.layer === layer && frame.site?.parent === null) return earlier;
  return {
    stage,
    site: siteOf(frame.site),
    chain: frame.chain,
    before: earlier?.before ?? knownSizesOf(draft, before),
    after: earlier?.after ?? knownSizesOf(draft, result),
    layer: layer?.name ?? null,
  };
}

/** The layer of a stage where what flows out is really its output, and not what is only told of it. */
function layerBehind(own: Layer | null, flow: Flow): Layer | null {
  return flow.kind === 'value' && own?.output === flow.id ? own : null;
}

function runCore(elaboration: Elaboration, frame: Frame, context: StageContext, flow: Flow): Flow {
  const { core } = context.stage;
  switch (core.kind) {
    case 'layer':
      return elaborateLayer(elaboration, frame, core, flow, context);
    case 'call':
      return elaborateCall(elaboration, frame, core, flow, context);
    case 'repeat':
      return elaborateRepeat(elaboration, frame, core, flow);
    case 'parallel':
      return elaborateParallel(elaboration, frame, core, flow, context);
    case 'if':
      return elaborateIf(elaboration, frame, core, flow);
    case 'tap':
      return elaborateTap(elaboration, frame, core, flow);
    case 'skip':
      return elaborateSkip(elaboration, frame, core, flow);
    case 'from':
      return elaborateFrom(elaboration, frame, core);
    default:
      return unreachable(core);
  }
}

function runSuffix(
  elaboration: Elaboration,
  frame: Frame,
  suffix: AsSuffix | ShapeSuffix,
  { stage, own, before }: StageRun,
  flow: Flow,
): Flow {
  if (suffix.kind === 'shape') return checkShape(elaboration, frame, suffix, flow, before, stage);
  const { name, span } = suffix.name;
  nameStage(elaboration, frame, name, { flow, layer: layerBehind(own, flow), span });
  return flow;
}

/** Gives a stage a name that must be new in its scope. */
function nameStage(
  { log, hints }: Pick<Elaboration, 'log' | 'hints'>,
  frame: Frame,
  name: string,
  stage: NamedStage,
): void {
  const before = frame.names.own(name);
  if (before === undefined) frame.names.define(name, stage);
  else if (!frame.isDry)
    log.report(
      frame,
      report('E312', { name }, stage.span, { related: [{ span: before.span, note: 'first given here' }] }),
      () => replacement(stage.span, frame.names.freeName(name, hints.givenNames)),
    );
}

function countStep(elaboration: Elaboration, count: StepCount, frame: Frame, stage: Stage): void {
  const { context, draft, log } = elaboration;
  const { steps, layers } = context.limits;
  count.steps++;
  spend(elaboration, frame, stage.span, 'stages');
  spend(elaboration, frame, stage.span, 'characters', lengthWithoutBodies(stage));
  if (count.steps <= steps && draft.layers.length <= layers) return;
  const [limit, things] = draft.layers.length > layers ? [layers, 'layers'] : [steps, 'stages'];
  log.refuse(frame, report('E401', { limit: limit.toLocaleString('en-US'), things }, stage.span));
}

/** Ends the elaboration after the stage that is watched. */
function watch(
  { hints, log, draft }: Pick<Elaboration, 'hints' | 'log' | 'draft'>,
  frame: Frame,
  flow: Flow,
  before: { readonly findings: number; readonly seen: number },
): void {
  const { watch: wanted } = hints;
  if (wanted === null || wanted.at(-1)?.offset !== frame.site?.step.offset) return;
  const site = siteOf(frame.site);
  const isSame = site.every(
    (step, i) =>
      step.file === wanted[i]?.file && step.offset === wanted[i].offset && step.round === wanted[i].round,
  );
  if (!isSame || site.length !== wanted.length) return;
  const isGood = log.seen === before.seen;
  throw new StopElaboration({ findingsBefore: before.findings, isGood, sizes: sizesOf(draft, flow) });
}

/** Characters of a stage that are read each time it is carried out: without the pipelines in it, which have stages of their own. */
function lengthWithoutBodies({ core, span }: Stage): number {
  const bodies = innerPipelines(core);
  return bodies.reduce((length, body) => length - (body.span.end - body.span.start), span.end - span.start);
}
