import { assert } from '@convlang/diagnostics';
import { coreLayers, type AnyLayer, type ArgSchema } from '@convlang/ops';
import { makeAs, makeShape } from '@convlang/syntax';
import type { Filters } from './argument-types.js';
import type { LayerMethods } from './layer-methods.js';
import type { Pipeline, PipelineMethods, PipelinePart } from './pipeline.js';
import type { CoreDraft, Given, PipelineDraft, StageDraft } from './stage-draft.js';

/** An options object of a layer's method, as it comes. */
type Options = Readonly<Record<string, Given | undefined>>;

/** A pipeline of the given stages. */
export function createPipeline(stages: PipelineDraft): Pipeline {
  return { stages, ...createMethods(stages, createPipeline) };
}

/**
 * The methods that add to `stages`.
 *
 * @param next makes what a method returns from the longer list
 */
export function createMethods<Next>(
  stages: PipelineDraft,
  next: (stages: PipelineDraft) => Next,
): LayerMethods<Next> & PipelineMethods<Next> {
  const add = (core: CoreDraft): Next => next([...stages, { core, suffixes: [] }]);
  return { ...layerMethods(add), ...pipelineMethods(stages, add, next) };
}

function pipelineMethods<Next>(
  stages: PipelineDraft,
  add: (core: CoreDraft) => Next,
  next: (stages: PipelineDraft) => Next,
): PipelineMethods<Next> {
  const suffix = (added: StageDraft['suffixes'][number], text: string): Next =>
    next(withSuffix(stages, added, text));
  return {
    as: (name) => suffix(makeAs(name), `as ${name}`),
    shape: (...sizes) => suffix(makeShape(sizes), `-> ${sizes.join('x')}`),
    parallel: (merge, branches) => add({ kind: 'parallel', merge, branches: branches.map(stagesOf) }),
    repeat: (count, body) => add({ kind: 'repeat', count, body: stagesOf(body) }),
    tap: (name, body) => add({ kind: 'tap', name, body: stagesOf(body) }),
    skip: () => add({ kind: 'skip' }),
    from: (name) => add({ kind: 'from', name }),
    block: (part) => next([...stages, ...stagesOf(part)]),
  };
}

function stagesOf(part: PipelinePart): PipelineDraft {
  return part(createPipeline([])).stages;
}

/** @param text the suffix as a file has it, for the message */
function withSuffix(
  stages: PipelineDraft,
  suffix: StageDraft['suffixes'][number],
  text: string,
): PipelineDraft {
  const last = stages.at(-1);
  if (last === undefined) throw new RangeError(`\`${text}\` stands behind a stage, and there is none yet`);
  return [...stages.slice(0, -1), { ...last, suffixes: [...last.suffixes, suffix] }];
}

function layerMethods<Next>(add: (core: CoreDraft) => Next): LayerMethods<Next> {
  const byWord: Record<string, (...given: never[]) => Next> = {};
  for (const [word, layer] of pipelineLayers())
    byWord[word] = (...given: readonly (Given | Options | undefined)[]) =>
      add(layerDraft(word, layer.positionals, given));
  assert(hasEachLayer(byWord), 'a layer has no method');
  return byWord;
}

/** LayerMethods is a mapping of the same registry, so methods with all its words are those methods. */
function hasEachLayer<Next>(
  methods: Record<string, (...given: never[]) => Next>,
): methods is Record<string, (...given: never[]) => Next> & LayerMethods<Next> {
  return pipelineLayers().every(([word]) => word in methods);
}

/** Merges belong to `parallel`; every other layer stands in a pipeline. */
function pipelineLayers(): readonly (readonly [word: string, layer: AnyLayer])[] {
  return Object.entries(coreLayers).filter(([, layer]) => layer.takes !== 'many');
}

function layerDraft(
  word: string,
  schema: ArgSchema,
  given: readonly (Given | Options | undefined)[],
): CoreDraft {
  const [spec] = Object.values(schema);
  if (spec?.type === 'filters') {
    const { filters, kernel, ...keys } = (given[0] ?? {}) as Partial<Filters> & Options;
    const sizes = typeof kernel === 'object' ? kernel : [kernel, kernel];
    return { kind: 'layer', word, positionals: [[filters, ...sizes] as readonly number[]], keys };
  }
  if (spec?.type === 'shape')
    return { kind: 'layer', word, positionals: [given as readonly number[]], keys: {} };
  const count = Object.keys(schema).length;
  const positionals = given.slice(0, count).filter((value) => value !== undefined) as readonly Given[];
  return { kind: 'layer', word, positionals, keys: (given[count] ?? {}) as Options };
}
