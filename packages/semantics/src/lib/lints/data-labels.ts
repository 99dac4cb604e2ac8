import { report } from '@convlang/diagnostics';
import {
  findSource,
  findWord,
  shapeBehind,
  targetList,
  targetNames,
  writtenInputs,
  writtenLabels,
  type HeadLabels,
  type SourceFacts,
  type SourceSetting,
} from '@convlang/ops';
import type { Finding } from '../finding.js';
import { givesImage } from './head-labels.js';
import { sizesOf, type LintedModel, type LintRule } from './linted-model.js';

/** W725: sources whose labels are nothing for the losses, or whose images are not for the inputs of the model. */
export const dataLabels: LintRule = (model) =>
  model.written.flatMap(({ setting, kind }): readonly Finding[] => {
    const facts = findSource(model.sources, setting.kind);
    const found =
      facts === undefined
        ? null
        : (imageFault(model, writtenInputs(facts, setting)) ??
          labelFault(model, writtenLabels(facts, setting)) ??
          targetFault(model, facts, setting));
    if (found === null) return [];
    const diagnostic = report('W725', { kind: setting.kind, ...found }, kind.span);
    return [{ diagnostic, site: null, solve: null }];
  });

/** What a source gives, and why that does not do. */
interface Mismatch {
  readonly given: string;
  readonly fault: string;
}

function imageFault({ graph }: LintedModel, inputs: readonly string[] | undefined): Mismatch | null {
  const taken = graph.inputs.map(({ name }) => name);
  const fits =
    inputs === undefined
      ? taken.length === 1
      : inputs.length === taken.length && inputs.every((name) => taken.includes(name));
  if (fits) return null;
  const given = inputs === undefined ? 'one image a sample' : `images for ${inputs.join(', ')}`;
  return { given, fault: `the model takes ${taken.join(', ')}` };
}

/** Images that the data section makes targets, of another size than their heads give. */
function targetFault(model: LintedModel, facts: SourceFacts, setting: SourceSetting): Mismatch | null {
  const { preprocess, targets = [] } = model.settings.data;
  const items = facts.shapeOf?.(setting) ?? null;
  if (items === null) return null;
  for (const { head, behind } of targets) {
    const steps = preprocess.slice(0, behind);
    const { shape, refused } = shapeBehind(items.shape, steps, model.vocabulary.imageSteps);
    const value = model.graph.outputs.find(({ name }) => name === head)?.value;
    const sizes = sizesOf(model, value);
    const count = (all: readonly number[]): number => all.reduce((product, size) => product * size, 1);
    const fits = sizes.length === 3 ? sizes.join() === shape.join() : count(sizes) === count(shape);
    if (refused === null && !fits)
      return {
        given: `images of ${shape.join('x')} as the target`,
        fault: `${wordsOf(head)} gives ${sizes.join('x')}`,
      };
  }
  return null;
}

function wordsOf(head: string): string {
  return head === 'output' ? 'the model' : `tap ${head}`;
}

function labelFault(model: LintedModel, labels: HeadLabels | undefined): Mismatch | null {
  for (const [head, { kind }] of Object.entries(model.settings.train.losses)) {
    const whose = wordsOf(head);
    const isImage = givesImage(model.settings.data, head);
    if (labels === undefined && !isImage) continue;
    const given = isImage ? 'values' : typeof labels === 'object' ? labels[head] : labels;
    if (given === undefined)
      return { given: `labels for ${Object.keys(labels ?? {}).join(', ')}`, fault: `${whose} has a loss` };
    const loss = findWord(model.vocabulary.losses, 'loss', kind);
    const value = model.graph.outputs.find(({ name }) => name === head)?.value;
    const needed = targetList(loss, [1, ...sizesOf(model, value)]);
    if (!loss.targets.includes(given))
      return { given: targetNames[given], fault: `the loss ${kind} of ${whose} needs ${needed}` };
  }
  return null;
}
