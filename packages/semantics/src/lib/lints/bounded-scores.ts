import type { Layer } from '@convlang/ir';
import type { Candidate } from '../finding.js';
import { formatCount } from '../values/shape-text.js';
import { removeStage, replaceStage } from './layer-edits.js';
import { sizesOf, type LintRule, type LintedModel } from './linted-model.js';
import { movedNumbers } from './moved-numbers.js';
import { scoreTaker, takerText, type ScoreTaker } from './score-taker.js';
import { warnEach, warnLayer } from './warn-layers.js';

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** `tanh` up to here keeps a loss from falling; ten classes at 4 can reach a loss of 0.003. */
const LARGEST_TANH = 4;

/** Layers that let bounds through: what comes out lies between the smallest and the largest that goes in. */
const keeping: ReadonlySet<string> = new Set<string>([
  ...movedNumbers,
  'dropout',
  'maxpool',
  'avgpool',
  'adaptiveavgpool',
  'adaptivemaxpool',
  'upsample',
]);

/** W713: scores between narrow bounds where something works on scores that may lie any distance apart. */
export const boundedScores: LintRule = (model) =>
  warnEach(model, (layer) => {
    const bounds = boundsOf(layer);
    if (bounds === null) return null;
    const taker = scoreTaker(model, layer, ({ kind }) => keeping.has(kind));
    if (taker === null || isMeant(model, layer, taker, bounds)) return null;
    const slots = {
      layer: layer.kind,
      low: formatCount(bounds.low),
      high: formatCount(bounds.high),
      what: takerText(taker),
    };
    return warnLayer(layer, 'W713', slots, {}, () => waysOut(model, layer, taker));
  });

function boundsOf({ kind, attrs }: Layer): Bounds | null {
  if (kind === 'sigmoid' || kind === 'hardsigmoid') return { low: 0, high: 1 };
  if (kind === 'softsign') return { low: -1, high: 1 };
  const scale = attrs['scale'];
  if (kind !== 'tanh' || typeof scale !== 'number') return null;
  const high = Math.abs(scale);
  return high < LARGEST_TANH ? { low: -high, high } : null;
}

/** The one probability of two classes, or one for each label, whose loss works on what is inside; or room for the margin of a hinge loss. */
function isMeant(model: LintedModel, layer: Layer, taker: ScoreTaker, { low, high }: Bounds): boolean {
  if (taker.kind === 'layer') return false;
  if (taker.reads === 'margins') return high - low > 1;
  const isOfEach = taker.reads === 'each' || widthOf(model, layer) === 1;
  return layer.kind === 'sigmoid' && taker.isDirect && isOfEach;
}

function waysOut(model: LintedModel, layer: Layer, taker: ScoreTaker): readonly Candidate[] {
  if (taker.kind === 'loss' && taker.reads === 'each' && taker.isDirect)
    return [...replaceStage(model, layer, 'sigmoid'), ...removeStage(model, layer)];
  const isLast = taker.kind === 'loss' && taker.reads === 'logits' && taker.isDirect;
  const sizes = sizesOf(model, layer.output);
  if (!isLast || sizes.at(-1) !== widthOf(model, layer)) return removeStage(model, layer);
  return [
    ...replaceStage(model, layer, widthOf(model, layer) === 1 ? 'sigmoid' : 'softmax'),
    ...removeStage(model, layer),
  ];
}

function widthOf(model: LintedModel, layer: Layer): number {
  return sizesOf(model, layer.output).reduce((product, size) => product * size, 1);
}
