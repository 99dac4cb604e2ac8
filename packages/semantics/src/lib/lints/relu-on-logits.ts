import type { Layer } from '@convlang/ir';
import { removeStage } from './layer-edits.js';
import { headsBehind, onlyReaderBehind, type LintRule, type LintedModel } from './linted-model.js';
import { onePerPlace, warnLayer } from './warn-layers.js';

/** W702: `relu` right before `softmax`, or as the last layer before a loss on scores. */
export const reluOnLogits: LintRule = (model) =>
  onePerPlace(
    model,
    model.graph.layers.flatMap((layer) => {
      const what = layer.kind === 'relu' ? whatFollows(model, layer) : null;
      return what === null ? [] : [warnLayer(layer, 'W702', { what }, {}, () => removeStage(model, layer))];
    }),
  );

function whatFollows(model: LintedModel, layer: Layer): string | null {
  const behind = onlyReaderBehind(model, layer, isTransparent);
  if (behind?.kind === 'softmax') return '`softmax`';
  // A file without a train section may be meant to give features, which end in `relu` for good reason.
  if (model.settings.train.span === null) return null;
  const losses = headsBehind(model, layer, isTransparent).map((head) => model.settings.train.losses[head]);
  const loss = losses.find((setting) => setting !== undefined && setting.kind !== 'mse');
  return loss === undefined ? null : `the loss ${loss.kind}`;
}

function isTransparent({ kind }: Layer): boolean {
  return kind === 'flatten' || kind === 'dropout';
}
