import { formatBytes, report, visible, type Diagnostic } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';
import type { FileNode } from '@convlang/syntax';
import type { AnalysisContext } from './analysis-context.js';
import { checkExpect } from './measure/check-expect.js';
import { elaborate } from './elaborate/elaborate.js';
import { FindingLog } from './elaborate/finding-log.js';
import type { LayerKeeper } from './elaborate/layer-keeper.js';
import { createDraft, type ModelDraft } from './elaborate/model-draft.js';
import type { StageInstance } from './elaborate/stage/stage-instance.js';
import type { WatchResult } from './elaborate/stage/stop-elaboration.js';
import type { BindingContext, SectionName } from './names/bind-names.js';
import { BrokenText } from './names/broken-text.js';
import { createEnvironment, usedTexts, type Environment } from './names/environment.js';
import { replacement, type Finding, type Site } from './finding.js';
import { givenNames } from './names/given-names.js';
import { boundMemory, estimateMemory } from './measure/memory-estimate.js';
import { lintModel } from './lints/lint-model.js';
import { checkTargets, checkValidation, readData } from './settings/read-data.js';
import { readExpect } from './settings/read-expect.js';
import { checkHeads, checkLosses, readTrain, type ReadTrain } from './settings/read-train.js';
import type { Settings } from '@convlang/ops';
import { hintOf } from './values/shape-text.js';
import { Work } from './work.js';

/** What a file means. */
export interface Analysis {
  /** The model, frozen unless details are asked for; `null` when there is an error. */
  readonly graph: Graph | null;
  /** What the sections say; parts with errors are default. */
  readonly settings: Settings;
  /** Texts of the files that it uses, by their paths from its folder. */
  readonly used: Readonly<Record<string, string>>;
  /** In the order in which they were found: headers, sections, stages in the order of their expansion, expectations, warnings. */
  readonly findings: readonly Finding[];
  /** What is wrong only when a file without a train section is trained. */
  readonly trainingFindings: readonly Finding[];
  /** The stages in the order in which they ended, each time they were carried out; only where they were asked for. */
  readonly stages: readonly StageInstance[];
  /** What `bindNames` finds the names of the file with. */
  readonly binding: BindingContext;
  /** What came of the watched stage; `null` when none was watched or it was not reached. */
  readonly watched: WatchResult | null;
  /** Units of work that it cost. */
  readonly work: number;
  /** Whether it ended early because something was too much, which has been reported: there may be more to say. */
  readonly isCut: boolean;
}

/** What an analysis may be told beside file and context. */
export interface AnalysisOptions {
  /** An instance of a stage to stop after, for proving a fix of it. */
  readonly watch?: Site | null;
  /** Whether stages are to be told with their shapes. Default `false`. */
  readonly details?: boolean;
  /** Takes layers over from an earlier analysis of nearly the same text, and keeps them for the next one. The result is the same. */
  readonly keeper?: LayerKeeper | null;
  /** Units of work that it may cost, however long the file is. Then names that were meant are not looked for. */
  readonly work?: number;
}

/**
 * Turns a syntax tree into a graph: names, blocks, arguments, windows, parameters, expectations. Never throws for a wrong file; all
 * independent errors are found in one run, and what only follows from another is not reported.
 */
export function analyze(file: FileNode, context: AnalysisContext, options: AnalysisOptions = {}): Analysis {
  const { watch = null, keeper = null } = options;
  const broken = new BrokenText(file);
  const stated: Finding[] = [];
  const work = options.work === undefined ? new Work(context.limits.work) : new Work(options.work, 0);
  const environment = createEnvironment(file, context, stated, {
    work,
    isLongMore: options.work === undefined,
  });
  const train = readTrain(file, context, stated);
  const data = readData(file, context, stated);
  const expectations = readExpect(file, context, stated);
  checkValidation(train.names, data.settings, stated);
  const findings = stated.filter(({ diagnostic }) => !broken.isTold(diagnostic));
  const draft = createDraft(modelName(file), context.ops);
  for (const { names } of file.errors) draft.rootNames.lose(names);
  const stages: StageInstance[] | null = options.details === true ? [] : null;
  const hints = {
    init: train.init,
    freeze: new Set(train.freeze),
    givenNames: namesIn(file, environment),
    watch,
  };
  if (broken.isWhole) checkModel(file, findings);
  keeper?.open({ context, hints, file, draft });
  const elaborated = work.isTooMuch
    ? { graph: null, watched: null, isCut: true }
    : elaborate(file.pipeline, environment, {
        context,
        hints,
        draft,
        log: new FindingLog(findings, broken),
        work,
        stages,
        keeper,
      });
  const { graph, watched, isCut } = elaborated;
  const settings = {
    train: train.settings,
    data: data.settings,
    expect: expectations.map(({ key, span }) => ({ key, span })),
  };
  let trainingFindings: readonly Finding[] = [];
  if (graph !== null && broken.isWhole) {
    checkHeads([...train.names, ...data.names], draft.taps, work, findings);
    checkTargets(data.targets, train.settings, draft.taps, findings);
    checkStages(train, draft, work, findings);
    checkLosses(train.losses, graph, context.vocabulary, findings);
    checkMemory(graph, file, context, findings);
    const layers = new Map(draft.layers.map((layer) => [layer.name, layer]));
    const names = {
      find: (name: string) => draft.rootNames.find(name)?.layer ?? layers.get(name) ?? null,
      closest: (name: string) => work.closest(name, () => draft.rootNames.names()),
    };
    for (const finding of checkExpect(expectations, graph, names)) findings.push(finding);
    const { sources, vocabulary } = context;
    const lints = lintModel({ file, environment, graph, settings, sources, vocabulary });
    for (const finding of lints.findings) findings.push(finding);
    trainingFindings = lints.training;
  }
  const isGood = findings.every(({ diagnostic }) => diagnostic.severity !== 'error');
  return {
    graph: isGood ? graph : null,
    settings,
    used: usedTexts(environment),
    findings,
    trainingFindings,
    watched,
    stages: stages ?? [],
    binding: {
      layers: context.layers,
      environment,
      sectionNames: [...train.names, ...data.names, ...namesOfExpectations(expectations)],
    },
    work: work.done,
    isCut: isCut || work.isTooMuch,
  };
}

/** Names of stages that expectations speak of. */
function namesOfExpectations(expectations: ReturnType<typeof readExpect>): readonly SectionName[] {
  return expectations.flatMap((found) => (found.kind === 'number' && found.at !== null ? [found.at] : []));
}

/** The name after `net`, else the file's name without folder and ending; it is shown and written in many places, so all of it is visible. */
function modelName(file: FileNode): string {
  const net = file.headers.find((header) => header.kind === 'net');
  if (net !== undefined) return net.name.name;
  const base = file.span.file.slice(file.span.file.lastIndexOf('/') + 1);
  return visible(base.replace(/\.conv$/, '')) || 'model';
}

function namesIn(file: FileNode, environment: Environment): ReadonlySet<string> {
  const bodies = [...environment.blocks.values()].map(({ header }) => header.body);
  return givenNames(file.pipeline === null ? bodies : [file.pipeline, ...bodies]);
}

function checkModel(file: FileNode, findings: Finding[]): void {
  if (file.pipeline !== null) return;
  const span = { ...file.span, start: file.span.end };
  const notes = ['a model begins with its input: input 28x28x1 | ...'];
  findings.push({ diagnostic: report('E315', {}, span, { notes }), site: null, solve: null });
}

/** Stages to freeze, and those with rates of their own, that the model has not. */
function checkStages(train: ReadTrain, draft: ModelDraft, work: Work, findings: Finding[]): void {
  const isLayer = (name: string): boolean =>
    draft.layers.some((layer) => layer.name === name || layer.name.startsWith(`${name}/`));
  for (const place of train.names) {
    const { kind, name, span } = place;
    if (kind !== 'stage' || draft.frozenNames.has(name)) continue;
    if (train.rates.includes(place) && isLayer(name)) continue;
    const meant = work.closest(name, () => [
      ...draft.rootNames.names(),
      ...draft.layers.map((layer) => layer.name),
    ]);
    const diagnostic = report('E313', { name, hint: hintOf(meant) }, span);
    findings.push({ diagnostic, site: null, solve: () => replacement(span, meant) });
  }
}

/** Refuses a model that needs more than the limit, at the layer that needs the most. */
function checkMemory(graph: Graph, file: FileNode, { limits }: AnalysisContext, findings: Finding[]): void {
  if (boundMemory(graph) <= limits.memoryBytes) return;
  const estimate = estimateMemory(graph);
  if (estimate.totalBytes <= limits.memoryBytes) return;
  const slots = { needed: formatBytes(estimate.totalBytes), limit: formatBytes(limits.memoryBytes) };
  const notes = [
    `parameters ${formatBytes(estimate.parameterBytes)} + activations of one sample ${formatBytes(estimate.activationBytes)}`,
  ];
  const diagnostic: Diagnostic = report('E403', slots, largestSpan(graph) ?? file.span, { notes });
  findings.push({ diagnostic, site: null, solve: null });
}

function largestSpan(graph: Graph): Diagnostic['span'] {
  const sizes = new Map<string, number>();
  for (const { layer, value } of graph.parameters)
    sizes.set(layer, (sizes.get(layer) ?? 0) + sizeOf(graph, value));
  for (const { name, output } of graph.layers)
    sizes.set(name, (sizes.get(name) ?? 0) + sizeOf(graph, output));
  const largest = [...sizes].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  return graph.layers.find(({ name }) => name === largest[0])?.origin?.span ?? null;
}

function sizeOf(graph: Graph, value: number): number {
  const shape = graph.values[value]?.type.shape ?? [];
  return shape.reduce<number>((product, size) => product * (typeof size === 'number' ? size : 1), 1);
}
