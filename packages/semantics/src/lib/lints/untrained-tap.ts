import { report, type Span } from '@convlang/diagnostics';
import type { Graph, ValueId } from '@convlang/ir';
import type { TapCore } from '@convlang/syntax';
import type { Candidate, Finding } from '../finding.js';
import { parameterSizes } from '../measure/count-model.js';
import { formatCount } from '../shape-text.js';
import { allPipelines, filePipelines } from '../walk-pipelines.js';
import { sizesOf, type LintRule, type LintedModel } from './linted-model.js';

/** W712: a tap without a loss that has weights of its own. Taps that only look at the network have none. */
export const untrainedTap: LintRule = (model) => {
  if (!model.isTrained) return [];
  const { graph, settings } = model;
  const { losses } = settings.train;
  const trained = valuesBehind(
    graph,
    graph.outputs.flatMap(({ name, value }) => (Object.hasOwn(losses, name) ? [value] : [])),
  );
  const counts = parameterSizes(graph);
  return graph.outputs.flatMap(({ name, value }) => {
    if (Object.hasOwn(losses, name)) return [];
    const own = valuesBehind(graph, [value]);
    const untrained = graph.parameters.filter(
      (parameter) =>
        parameter.role === 'trained' && own.has(parameter.value) && !trained.has(parameter.value),
    );
    const count = untrained.reduce((sum, parameter) => sum + (counts.get(parameter.name) ?? 0), 0);
    return count === 0 ? [] : [warn(model, name, count)];
  });
};

/** All that some values are made of, themselves included. */
function valuesBehind({ nodes }: Graph, values: readonly ValueId[]): ReadonlySet<ValueId> {
  const found = new Set(values);
  // Nodes stand in order, so that from the last to the first each is met after all its readers.
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i];
    if (node?.outputs.some((output) => found.has(output)) === true)
      for (const input of node.inputs) found.add(input);
  }
  return found;
}

function warn(model: LintedModel, tap: string, count: number): Finding {
  const slots = { tap, count: formatCount(count) };
  const diagnostic = report('W712', slots, placeOf(model, tap));
  return { diagnostic, site: null, solve: () => giveLoss(model, tap) };
}

/** The tap's name where it is written in the file, else its last layer. */
function placeOf({ file, graph, makers }: LintedModel, tap: string): Span | null {
  const written = tap.slice(tap.lastIndexOf('/') + 1);
  const stages = allPipelines(filePipelines(file)).flatMap(({ stages }) => stages);
  const core = stages
    .map((stage) => stage.core)
    .find((core): core is TapCore => core.kind === 'tap' && core.name.name === written);
  const output = graph.outputs.find(({ name }) => name === tap);
  const last = output === undefined ? undefined : makers.get(output.value);
  return core?.name.span ?? last?.origin.span ?? null;
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
  if (first === undefined || widths[0] !== widths[1]) return [];
  const name = tap.includes('/') ? `"${tap}"` : tap;
  const title = `loss ${name} ${settings.train.losses['output']?.kind ?? 'cross-entropy'} weight 0.3`;
  const before = entries.findLast((entry) => entry.key.name === 'loss');
  const edit =
    before === undefined
      ? { span: { ...first.span, end: first.span.start }, text: `${title}  ` }
      : { span: { ...before.span, start: before.span.end }, text: `  ${title}` };
  return [{ title, edits: [edit] }];
}
