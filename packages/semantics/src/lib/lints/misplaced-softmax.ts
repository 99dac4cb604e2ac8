import type { Layer } from '@convlang/ir';
import type { Candidate } from '../finding.js';
import { formatCount } from '../values/shape-text.js';
import { removeStage, replaceStage } from './layer-edits.js';
import { meetsMaps } from './meets-maps.js';
import { readersOf, sizesOf, type LintRule, type LintedModel } from './linted-model.js';
import { readingOf } from './score-taker.js';
import { warnEach, warnLayer } from './warn-layers.js';

/** W701: `softmax` of one number, not at the end, over a part of the classes, or before a hinge loss or one of several labels. */
export const misplacedSoftmax: LintRule = (model) =>
  warnEach(model, (layer) => {
    const problem = layer.kind === 'softmax' ? problemOf(model, layer) : null;
    if (problem === null) return null;
    return warnLayer(layer, 'W701', { problem: problem.text }, {}, () => problem.solve());
  });

/** Whether the loss of a head takes each number for a yes or no, of labels that may all be right. */
function isOfLabels(model: LintedModel, head: string): boolean {
  const { losses } = model.vocabulary;
  const loss = losses[model.settings.train.losses[head]?.kind ?? ''];
  return loss?.reads === 'each' && !loss.targets.includes('maps');
}

interface Problem {
  readonly text: string;
  readonly solve: () => readonly Candidate[];
}

function problemOf(model: LintedModel, layer: Layer): Problem | null {
  const [next] = readersOf(model, layer);
  const sizes = sizesOf(model, layer.output);
  const classes = sizes.at(-1) ?? 1;
  const remove = (text: string): Problem => ({ text, solve: () => removeStage(model, layer) });
  if (classes === 1)
    return {
      text: 'of one number is always 1',
      solve: () => [...replaceStage(model, layer, 'sigmoid'), ...removeStage(model, layer)],
    };
  if (next?.kind === 'softmax')
    return remove('comes twice: the second makes what the first gives nearly equal');
  if (next !== undefined)
    return remove(`is not the last layer: \`${next.kind}\` follows, on numbers between 0 and 1`);
  const heads = model.heads.get(layer.output) ?? [];
  const { losses } = model.settings.train;
  const isTrained =
    model.isTrained && heads.some((head) => losses[head] !== undefined && !meetsMaps(model, head, sizes));
  const asked = heads.find((head) => isOfLabels(model, head));
  if (asked !== undefined)
    return {
      text: `before the loss ${losses[asked]?.kind ?? ''}, which asks of each number by itself whether it is right`,
      solve: () => replaceStage(model, layer, 'sigmoid'),
    };
  const places = sizes.slice(0, -1).reduce((product, size) => product * size, 1);
  if (isTrained && places > 1)
    return {
      text: `is taken over ${formatCount(classes)} numbers in each of ${formatCount(places)} places, and the loss over all ${formatCount(places * classes)}`,
      solve: () => replaceStage(model, layer, 'flatten | softmax'),
    };
  const ranked = heads.find((head) => readingOf(model, head) === 'margins');
  if (ranked !== undefined)
    return remove(
      `before a ${losses[ranked]?.kind ?? ''} loss: scores between 0 and 1 never lie more than its margin apart`,
    );
  return null;
}
