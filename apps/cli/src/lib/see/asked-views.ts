import {
  featuresView,
  gradCamView,
  gradientsView,
  integratedGradientsView,
  occlusionView,
  relevanceView,
  saliencyView,
  smoothGradView,
  stepView,
} from '@convlang/attribution';
import { closestWord } from '@convlang/diagnostics';
import type { View, ViewInputs } from '@convlang/views';
import { UsageError } from '../usage/usage-error.js';

/** Views that cost more than a look at what the network computes anyway: shown where `--view` asks. */
export const askedViews: readonly View[] = [
  saliencyView,
  smoothGradView,
  integratedGradientsView,
  gradCamView,
  occlusionView,
  relevanceView,
  stepView,
  gradientsView,
  featuresView,
];

/**
 * The views that `--view` names, in its order.
 *
 * @param all that there are
 * @throws UsageError for a name that none has
 */
export function viewsArgument(all: readonly View[], names: readonly string[]): readonly View[] {
  return [...new Set(names)].map((name) => {
    const found = all.find((view) => view.name === name);
    if (found !== undefined) return found;
    const known = all.map((view) => view.name);
    const meant = closestWord(name, known);
    const way = meant === undefined ? `there are ${known.join(', ')}` : `did you mean ${meant}?`;
    throw new UsageError(`there is no view ${name}; ${way}`);
  });
}

/** A view of no single layer that computes once: pages and terminal show the same. */
export function rememberedView(view: View): View {
  let made: ReturnType<View['compute']> | undefined;
  return { ...view, compute: (given: ViewInputs) => (made ??= view.compute(given)) };
}
