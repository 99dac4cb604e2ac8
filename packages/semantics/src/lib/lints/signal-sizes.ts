import { changeFirstArgument, endOf } from '../fixes/edit-arguments.js';
import type { Candidate } from '../finding.js';
import { findCore } from './layer-edits.js';
import { sizesOf, type LintRule, type LintedModel } from './linted-model.js';
import { warnEach, warnLayer } from './warn-layers.js';
import type { Layer } from '@convlang/ir';

/** More steps than a signal has channels as a rule. */
const MOST_CHANNELS = 16;
/** Smaller squares are no images. */
const SMALLEST_IMAGE = 8;

/** W724: an input of two sizes, a signal, that may have been meant as a gray image or is written channels first. */
export const signalSizes: LintRule = (model) =>
  warnEach(model, (layer) => {
    if (layer.kind !== 'input') return null;
    const [length = 0, channels = 0, ...others] = sizesOf(model, layer.output);
    if (channels === 0 || others.length > 0) return null;
    const isSquare = length === channels && length >= SMALLEST_IMAGE;
    if (!isSquare && (length > MOST_CHANNELS || channels <= 4 * length)) return null;
    const meant = isSquare ? `${length}x${channels}x1` : `${channels}x${length}`;
    const hint = isSquare ? `a gray image is ${meant}` : `the length comes first: ${meant}`;
    const solve = (): readonly Candidate[] =>
      isSquare
        ? asImage(model, layer, meant)
        : changeFirstArgument(findCore(model, layer), { 0: channels, 1: length });
    return warnLayer(layer, 'W724', { length, channels, hint }, {}, solve);
  });

function asImage(model: LintedModel, layer: Layer, meant: string): readonly Candidate[] {
  const core = findCore(model, layer);
  const [atom] = core?.atoms ?? [];
  if (core === null || atom?.kind !== 'dims') return [];
  return [{ title: `input ${meant}`, edits: [{ span: endOf(atom.span), text: 'x1' }] }];
}
