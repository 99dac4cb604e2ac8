import { allPipelines, filePipelines } from '@convlang/syntax';
import { report, type Span } from '@convlang/diagnostics';
import type { Graph, ValueId } from '@convlang/ir';
import type { Candidate } from '../finding.js';
import { parameterSizes } from '../measure/count-model.js';
import type { Settings } from '@convlang/ops';
import { formatCount } from '../values/shape-text.js';
import { sizesOf, type LintRule, type LintedModel } from './linted-model.js';

/** W712: a tap without a loss, or with one of weight 0, that has weights of its own. Taps that only look at the network have none. */
export const untrainedTap: LintRule = (model) => {
  const { losses } = model.settings.train;
  const untrained = model.graph.outputs.filter(({ name }) => !isTrainedBy(losses, name));
  if (!model.isTrained || untrained.length === 0) return [];
  const counts = countUntrained(model.graph, losses);
  const written = writtenTaps(model);
  return untrained.flatMap(({ name, value }) => {
    const count = counts.get(name) ?? 0;
    if (count === 0) return [];
    const span = written.get(lastPart(name)) ?? model.makers.get(value)?.origin?.span ?? null;
    const isGiven = Object.hasOwn(losses, name);
    const lack = isGiven ? 'a loss of weight 0' : 'no loss';
    const diagnostic = report('W712', { tap: name, lack, count: formatCount(count) }, span);
    return [{ diagnostic, site: null, solve: () => (isGiven ? [] : giveLoss(model, name)) }];
  });
};

type Losses = Settings['train']['losses'];

function isTrainedBy(losses: Losses, head: string): boolean {
  return Object.hasOwn(losses, head) && losses[head]?.weight !== 0;
}

/** By head without a loss: the numbers that only it is made of. What several such heads share counts for one of them. */
function countUntrained(graph: Graph, losses: Losses): ReadonlyMap<string, number> {
  // What is made of a value with a loss is marked `null`, so that it is nobody's own.
  const owners = new Map<ValueId, string | null>();
  const [trained, untrained] = [true, false].map((wanted) =>
    graph.outputs.filter(({ name }) => isTrainedBy(losses, name) === wanted),
  );
  for (const { value } of trained ?? []) owners.set(value, null);
  markBehind(graph, owners);
  for (const { name, value } of untrained ?? []) if (!owners.has(value)) owners.set(value, name);
  markBehind(graph, owners);
  const sizes = parameterSizes(graph);
  const counts = new Map<string, number>();
  for (const { name, role, value } of graph.parameters) {
    const owner = role === 'trained' ? owners.get(value) : null;
    if (typeof owner === 'string') counts.set(owner, (counts.get(owner) ?? 0) + (sizes.get(name) ?? 0));
  }
  return counts;
}

/** Hands on the owner of a value to all that it is made of and that has none. */
function markBehind({ nodes }: Graph, owners: Map<ValueId, string | null>): void {
  // Nodes stand in order, so that from the last to the first each is met after all its readers.
  for (const node of nodes.toReversed()) {
    const output = node.outputs.find((value) => owners.has(value));
    const owner = output === undefined ? undefined : owners.get(output);
    if (owner !== undefined)
      for (const input of node.inputs) if (!owners.has(input)) owners.set(input, owner);
  }
}

/** Where taps are written in the file, by the last part of their names. */
function writtenTaps({ file }: LintedModel): ReadonlyMap<string, Span> {
  const stages = allPipelines(filePipelines(file)).flatMap(({ stages }) => stages);
  return new Map(
    stages.flatMap(({ core }): [string, Span][] =>
      core.kind === 'tap' ? [[core.name.name, core.name.span]] : [],
    ),
  );
}

function lastPart(tap: string): string {
  return tap.slice(tap.lastIndexOf('/') + 1);
}

/** A loss of the main head's kind, with the weight of GoogLeNet's side heads; only for a head that tells as many classes apart. */
function giveLoss(model: LintedModel, tap: string): readonly Candidate[] {
  const { file, graph, settings } = model;
  const widths = ['output', tap].map((head) => {
    const output = graph.outputs.find(({ name }) => name === head);
    return sizesOf(model, output?.value).reduce((product, size) => product * size, 1);
  });
  const entries = file.sections.find(({ name }) => name === 'train')?.entries ?? [];
  const [first] = entries;
  const loss = settings.train.losses['output'];
  if (first === undefined || loss === undefined || widths[0] !== widths[1]) return [];
  const name = tap.includes('/') ? `"${tap}"` : tap;
  const title = `loss ${name} ${loss.kind} weight 0.3`;
  const before = entries.findLast((entry) => entry.key.name === 'loss');
  const edit =
    before === undefined
      ? { span: { ...first.span, end: first.span.start }, text: `${title}  ` }
      : { span: { ...before.span, start: before.span.end }, text: `  ${title}` };
  return [{ title, edits: [edit] }];
}
