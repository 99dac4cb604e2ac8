import type { Toolkit } from '../merge-plugins.js';
import type { Plugin } from '../plugin.js';
import type { PluginParts } from '../slots.js';
import { checkExamples } from './check-examples.js';
import { checkAugmentation, checkImageStep } from './check-image-words.js';
import { checkMetric } from './check-metric.js';
import { checkSamples } from './check-samples.js';
import { checkLoss, checkOptimizer, checkSchedule } from './check-training-words.js';

/** Tries what a plugin brings for a slot; a sentence for each fault. */
export type SlotCheck<V> = (brought: V, toolkit: Toolkit, plugin: Plugin) => readonly string[];

/**
 * What is tried of each slot, beside its form. A table of its own, as programs that only use plugins need neither compiler nor passes for
 * them.
 */
export const slotChecks: { readonly [S in keyof PluginParts]?: SlotCheck<Required<PluginParts>[S]> } = {
  layers: (layers, toolkit) => Object.values(layers).flatMap((layer) => checkExamples(layer, toolkit)),
  ops: (ops, _toolkit, { samples = {} }) =>
    Object.keys(ops)
      .filter((name) => !Object.hasOwn(samples, name))
      .map((name) => `${name}: it has no samples`),
  samples: (samples, toolkit) =>
    Object.entries(samples).flatMap(([op, each]) => checkSamples(op, each, toolkit)),
  losses: eachWord(checkLoss),
  optimizers: eachWord(checkOptimizer),
  schedules: eachWord(checkSchedule),
  metrics: eachWord(checkMetric),
  imageSteps: eachWord(checkImageStep),
  augmentations: eachWord(checkAugmentation),
};

/** Tries words one by one; what one of them throws is its fault. */
function eachWord<D>(
  check: (word: string, definition: D, toolkit: Toolkit) => readonly string[],
): SlotCheck<Readonly<Record<string, D>>> {
  return (words, toolkit) =>
    Object.entries(words).flatMap(([word, definition]) => {
      try {
        return check(word, definition, toolkit);
      } catch (error) {
        return [`${word}: ${error instanceof Error ? error.message : String(error)}`];
      }
    });
}
