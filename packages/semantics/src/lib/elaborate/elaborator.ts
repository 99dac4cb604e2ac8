import { assert, report, unreachable, type Diagnostic, type Span } from '@convlang/diagnostics';
import { GraphBuilder, type Graph, type Layer, type ValueId } from '@convlang/ir';
import { createTyping, type InitName } from '@convlang/ops';
import type { AsSuffix, BlockHeader, LayerCore, Pipeline, ShapeSuffix, Stage } from '@convlang/syntax';
import type { AnalysisContext } from '../analysis-context.js';
import type { Environment } from '../names/environment.js';
import type { NumberLookup } from '../values/expression.js';
import { replacement, type Finding, type Site } from '../finding.js';
import { sampleSizes } from '../values/shape-text.js';
import { innerPipelines } from '../names/walk-pipelines.js';
import type { Work, WorkKind } from '../work.js';
import type { LayerRequest } from './build-layer.js';
import { elaborateCall } from './call-stage.js';
import { elaborateFrom, elaborateIf, elaborateSkip, elaborateTap } from './flow-stages.js';
import {
  findLiteral,
  findNumber,
  noFlow,
  numberNames,
  siteOf,
  unknownFlow,
  type Flow,
  type Frame,
} from './frame.js';
import { hasBetween } from './has-between.js';
import { elaborateLayer } from './layer-stage.js';
import { NameScope, type NamedStage } from './name-scope.js';
import { elaborateParallel } from './parallel-stage.js';
import { elaborateRepeat } from './repeat-stage.js';
import { checkShape } from './shape-suffix.js';

/** What the sections say that layers must know while they are built. */
export interface ElaborationHints {
  readonly name: string;
  readonly init: InitName | null;
  /** Names of stages whose parameters no training changes. */
  readonly freeze: ReadonlySet<string>;
  /** Every name given with `as`, so that no made-up name takes one. */
  readonly givenNames: ReadonlySet<string>;
  /** Stop after this instance of a stage and say what came of it. */
  readonly watch: Site | null;
  /** Offsets in the main file where the parser left something out, in order. */
  readonly gaps: readonly number[];
  /** Offsets in the main file of all that the parser complained about, in order. */
  readonly faults: readonly number[];
}

/** What came of the watched stage. */
export interface WatchResult {
  /** Findings that were there before the stage. */
  readonly findingsBefore: number;
  /** The stage and all in it went without a finding. What came out may still be unknown, after an earlier error. */
  readonly isGood: boolean;
  readonly sizes: readonly number[] | null;
}

/** So often may errors come again, from the same places, before the rest of a file is left. */
const ECHOES = 1_000;

/** Ends an elaboration early: a limit was met, or the watched stage is done. */
export class StopElaboration extends Error {
  override readonly name = 'StopElaboration';
}

/** A stage with its place: what every kind of stage is given. */
export interface StageContext {
  readonly stage: Stage;
  /** Its place in its pipeline, from 1. */
  readonly ordinal: number;
  /** The first name given with `as`. */
  readonly given: AsSuffix | null;
}

/**
 * Expands blocks and repeats, reads arguments and emits ops, stage by stage. Owns all state that changes while one file is
 * elaborated; each kind of stage has a file of its own with a function that works on it.
 */
export class Elaborator {
  readonly context: AnalysisContext;
  readonly hints: ElaborationHints;
  readonly builder: GraphBuilder;
  readonly findings: Finding[];
  readonly layers: Layer[] = [];
  /** The layer that made a value. */
  readonly makers = new Map<ValueId, Layer>();
  /** Layers as they are written, but for merges. */
  readonly cores = new Map<Layer, LayerCore>();
  /** The inputs of the model, as the file gives them. */
  readonly sources: LayerRequest[] = [];
  readonly layerNames = new Set<string>();
  readonly parameterShapes = new Map<
    string,
    { readonly value: ValueId; readonly shape: readonly number[] }
  >();
  readonly streamCounts = new Map<string, number>();
  readonly taps = new Map<string, Span>();
  readonly calledBlocks = new Set<BlockHeader>();
  /** Names of `freeze` that a layer answered to. */
  readonly frozenNames = new Set<string>();
  readonly rootNames = NameScope.root();
  readonly work: Work;
  watched: WatchResult | null = null;
  /** Whether a limit was met, so that the rest of the file was not looked at. */
  isCut = false;
  #steps = 0;
  #echoes = 0;
  readonly #reported = new Set<string>();
  #path = '';

  constructor(context: AnalysisContext, hints: ElaborationHints, findings: Finding[], work: Work) {
    this.context = context;
    this.hints = hints;
    this.findings = findings;
    this.work = work;
    this.builder = new GraphBuilder(hints.name, createTyping(context.ops));
  }

  /** The graph of the main pipeline, or `null` when there was an error. Blocks that nothing calls are checked too. */
  run(pipeline: Pipeline | null, environment: Environment): Graph | null {
    this.#path = environment.path;
    try {
      if (pipeline !== null)
        this.#finish(this.pipeline(this.#outerFrame(environment, false), pipeline, noFlow));
      this.#checkUncalled(environment);
    } catch (stop) {
      if (!(stop instanceof StopElaboration)) throw stop;
      return null;
    }
    const hasErrors = this.findings.some((finding) => finding.diagnostic.severity === 'error');
    return hasErrors || pipeline === null ? null : this.builder.build();
  }

  #outerFrame(environment: Environment, isDry: boolean): Frame {
    return {
      environment,
      numbers: null,
      names: isDry ? NameScope.root() : this.rootNames,
      chain: [],
      calls: null,
      tap: null,
      site: null,
      depth: 0,
      repeat: null,
      inside: null,
      isDry,
    };
  }

  #finish(flow: Flow): void {
    if (flow.kind === 'value') this.builder.output('output', flow.id);
  }

  /** Words and keys of a block that is never called can be wrong too; its sizes are unknown. */
  #checkUncalled(environment: Environment): void {
    for (const { header, environment: own } of environment.blocks.values()) {
      if (this.calledBlocks.has(header)) continue;
      const values = new Map(header.parameters.map((parameter) => [parameter.name.name, null]));
      const frame = this.#outerFrame(own, true);
      const inside = { numbers: { values, parent: null }, inside: `block ${header.name.name}` };
      this.pipeline({ ...frame, ...inside, calls: { header, parent: null } }, header.body, unknownFlow);
    }
  }

  /** Carries out the stages of a pipeline one after another. */
  pipeline(frame: Frame, pipeline: Pipeline, flow: Flow): Flow {
    const { limits } = this.context;
    if (frame.depth > limits.depth) {
      this.#refuse(frame, report('E404', { limit: limits.depth }, pipeline.span));
    }
    let current = flow;
    let end = pipeline.span.start;
    pipeline.stages.forEach((stage, i) => {
      const isBroken = this.#hasGap(frame, end, stage.span.end);
      const next = this.#stage(frame, stage, isBroken ? unknownFlow : current, i + 1);
      current = isBroken ? unknownFlow : next;
      end = stage.span.end;
    });
    return this.#hasGap(frame, end, pipeline.span.end) ? unknownFlow : current;
  }

  /** Whether the parser left something out between two offsets. */
  #hasGap({ environment }: Frame, start: number, end: number): boolean {
    return environment.path === this.#path && hasBetween(this.hints.gaps, start, end);
  }

  /** Whether the parser complained about something in a range. */
  hasFault({ file, start, end }: Span): boolean {
    return file === this.#path && hasBetween(this.hints.faults, start, end);
  }

  #stage(outer: Frame, stage: Stage, flow: Flow, ordinal: number): Flow {
    const { file, start } = stage.span;
    const frame = { ...outer, site: { step: { file, offset: start, round: 0 }, parent: outer.site } };
    this.#countStep(frame, stage);
    const findingsBefore = this.findings.length;
    const given = stage.suffixes.find((suffix) => suffix.kind === 'as') ?? null;
    let current = this.#core(frame, { stage, ordinal, given }, flow);
    for (const suffix of stage.suffixes) current = this.#suffix(frame, suffix, current, stage, flow);
    this.#watch(frame, current, findingsBefore);
    return current;
  }

  #core(frame: Frame, context: StageContext, flow: Flow): Flow {
    const { core } = context.stage;
    switch (core.kind) {
      case 'layer':
        return elaborateLayer(this, frame, core, flow, context);
      case 'call':
        return elaborateCall(this, frame, core, flow, context);
      case 'repeat':
        return elaborateRepeat(this, frame, core, flow);
      case 'parallel':
        return elaborateParallel(this, frame, core, flow, context);
      case 'if':
        return elaborateIf(this, frame, core, flow);
      case 'tap':
        return elaborateTap(this, frame, core, flow);
      case 'skip':
        return elaborateSkip(this, frame, core, flow);
      case 'from':
        return elaborateFrom(this, frame, core);
      default:
        return unreachable(core);
    }
  }

  #suffix(frame: Frame, suffix: AsSuffix | ShapeSuffix, flow: Flow, stage: Stage, before: Flow): Flow {
    if (suffix.kind === 'shape') return checkShape(this, frame, suffix, flow, before, stage);
    const maker = flow.kind === 'value' ? (this.makers.get(flow.id) ?? null) : null;
    const isOwn = stage.core.kind === 'layer' || stage.core.kind === 'parallel';
    this.nameStage(frame, suffix.name.name, { flow, layer: isOwn ? maker : null, span: suffix.name.span });
    return flow;
  }

  /** Gives a stage a name that must be new in its scope. */
  nameStage(frame: Frame, name: string, stage: NamedStage): void {
    const before = frame.names.own(name);
    if (before === undefined) frame.names.define(name, stage);
    else if (!frame.isDry)
      this.report(
        frame,
        report('E312', { name }, stage.span, { related: [{ span: before.span, note: 'first given here' }] }),
        () => replacement(stage.span, frame.names.freeName(name, this.hints.givenNames)),
      );
  }

  #countStep(frame: Frame, stage: Stage): void {
    const { steps, layers } = this.context.limits;
    this.#steps++;
    this.spend(frame, stage.span, 'stages');
    this.spend(frame, stage.span, 'characters', lengthWithoutBodies(stage));
    const [limit, things] = this.layers.length > layers ? [layers, 'layers'] : [steps, 'stages'];
    if (this.#steps <= steps && this.layers.length <= layers) return;
    this.#refuse(frame, report('E401', { limit: limit.toLocaleString('en-US'), things }, stage.span));
  }

  /**
   * Counts work for a stage.
   *
   * @throws StopElaboration when it is too much, which has been reported
   */
  spend(frame: Frame, span: Span, kind: WorkKind, count = 1): void {
    const { work } = this;
    if (work.spend(kind, count)) return;
    const { repeat } = frame;
    const related = repeat === null ? [] : [{ span: repeat.count.span, note: 'repeated here' }];
    this.#refuse(frame, report('E406', work.slots(), span, { related }));
  }

  /** Reports that something is too much, and ends the elaboration. */
  #refuse(frame: Frame, diagnostic: Diagnostic): never {
    this.isCut = true;
    this.report(frame, diagnostic);
    throw new StopElaboration();
  }

  #watch(frame: Frame, flow: Flow, findingsBefore: number): void {
    const { watch } = this.hints;
    const last = watch?.at(-1);
    if (watch === null || last?.offset !== frame.site?.step.offset) return;
    const site = siteOf(frame.site);
    const isSame = site.every(
      (step, i) =>
        step.file === watch[i]?.file && step.offset === watch[i].offset && step.round === watch[i].round,
    );
    if (!isSame || site.length !== watch.length) return;
    const isGood = this.findings.length === findingsBefore;
    this.watched = { findingsBefore, isGood, sizes: this.sizesOf(flow) };
    throw new StopElaboration();
  }

  /** Sizes of what flows, without the batch; `null` when unknown, empty when nothing flows. */
  sizesOf(flow: Flow): readonly number[] | null {
    if (flow.kind === 'unknown') return null;
    return flow.kind === 'none' ? [] : sampleSizes(this.builder.typeOf(flow.id));
  }

  /**
   * Records a finding at a stage; one for each code and place, however often a block or repeat leads there.
   *
   * @throws StopElaboration when nothing but the same errors has come for long: so it would go on
   */
  report(frame: Frame, diagnostic: Diagnostic, solve: Finding['solve'] = null): void {
    const { span, code } = diagnostic;
    assert(span !== null, 'a finding of a stage has a place');
    const key = `${code} ${span.start} ${span.end} ${span.file}`;
    if (this.#reported.has(key)) {
      if (diagnostic.severity === 'error') this.#countEcho();
      return;
    }
    this.#reported.add(key);
    const chain = diagnostic.chain ?? frame.chain;
    const placed = chain.length === 0 ? diagnostic : { ...diagnostic, chain };
    this.findings.push({ diagnostic: placed, site: siteOf(frame.site), solve });
  }

  #countEcho(): void {
    this.#echoes++;
    if (this.#echoes <= ECHOES) return;
    this.isCut = true;
    throw new StopElaboration();
  }

  /** What expressions of a stage may refer to. */
  lookup(frame: Frame, flow: Flow): NumberLookup {
    return {
      find: (name) => findNumber(frame, name),
      later: () => null,
      closest: (name) => this.work.closest(name, () => numberNames(frame)),
      literal: (name) => findLiteral(frame, name),
      flow: this.sizesOf(flow),
      report: (diagnostic, solve) => this.report(frame, diagnostic, solve ?? null),
    };
  }
}

/** Characters of a stage that are read each time it is carried out: without the pipelines in it, which have stages of their own. */
function lengthWithoutBodies({ core, span }: Stage): number {
  const bodies = innerPipelines(core);
  return bodies.reduce((length, body) => length - (body.span.end - body.span.start), span.end - span.start);
}
