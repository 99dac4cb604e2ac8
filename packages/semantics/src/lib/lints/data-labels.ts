import { report } from '@convlang/diagnostics';
import { findSource, findWord, targetList, targetNames, type SourceFacts } from '@convlang/ops';
import type { Finding } from '../finding.js';
import { sizesOf, type LintedModel, type LintRule } from './linted-model.js';

/** W725: sources whose labels are nothing for the losses, or whose images are not for the inputs of the model. */
export const dataLabels: LintRule = (model) =>
  model.written.flatMap(({ setting, kind }): readonly Finding[] => {
    const facts = findSource(model.sources, setting.kind);
    const found = facts === undefined ? null : (imageFault(model, facts) ?? labelFault(model, facts));
    if (found === null) return [];
    const diagnostic = report('W725', { kind: setting.kind, ...found }, kind.span);
    return [{ diagnostic, site: null, solve: null }];
  });

/** What a source gives, and why that does not do. */
interface Mismatch {
  readonly given: string;
  readonly fault: string;
}

function imageFault({ graph }: LintedModel, { inputs }: SourceFacts): Mismatch | null {
  const taken = graph.inputs.map(({ name }) => name);
  const fits =
    inputs === undefined
      ? taken.length === 1
      : inputs.length === taken.length && inputs.every((name) => taken.includes(name));
  if (fits) return null;
  const given = inputs === undefined ? 'one image a sample' : `images for ${inputs.join(', ')}`;
  return { given, fault: `the model takes ${taken.join(', ')}` };
}

function labelFault(model: LintedModel, { labels }: SourceFacts): Mismatch | null {
  if (labels === undefined) return null;
  for (const [head, { kind }] of Object.entries(model.settings.train.losses)) {
    const whose = head === 'output' ? 'the model' : `tap ${head}`;
    const given = typeof labels === 'string' ? labels : labels[head];
    if (given === undefined)
      return { given: `labels for ${Object.keys(labels).join(', ')}`, fault: `${whose} has a loss` };
    const loss = findWord(model.vocabulary.losses, 'loss', kind);
    const value = model.graph.outputs.find(({ name }) => name === head)?.value;
    const needed = targetList(loss, [1, ...sizesOf(model, value)]);
    if (!loss.targets.includes(given))
      return { given: targetNames[given], fault: `the loss ${kind} of ${whose} needs ${needed}` };
  }
  return null;
}
