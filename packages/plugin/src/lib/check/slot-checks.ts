import type { MetricDefinition, WordDefinition } from '@convlang/ops';
import type { Toolkit } from '../merge-plugins.js';
import type { Plugin } from '../plugin.js';
import type { PluginParts } from '../slots/slots.js';
import { checkExamples } from './check-examples.js';
import { checkAugmentation, checkImageStep } from './check-image-words.js';
import { checkMetric } from './check-metric.js';
import { checkSamples } from './check-samples.js';
import { checkLoss, checkOptimizer, checkSchedule } from './check-training-words.js';
import { checkSource, checkWritten, writtenPlaces } from './check-written.js';

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
  sources: eachWord(checkSource),
  losses: eachWord(writtenIn('losses'), checkLoss),
  optimizers: eachWord(writtenIn('optimizers'), checkOptimizer),
  schedules: eachWord(writtenIn('schedules'), checkSchedule),
  metrics: eachWord<MetricDefinition>(writtenIn('metrics'), checkMetric),
  imageSteps: eachWord(writtenIn('imageSteps'), checkImageStep),
  augmentations: eachWord(writtenIn('augmentations'), checkAugmentation),
};

type WordCheck<D> = (word: string, definition: D, toolkit: Toolkit) => readonly string[];

/** Tries words one by one; what one of them throws is its fault. */
function eachWord<D>(...checks: readonly WordCheck<D>[]): SlotCheck<Readonly<Record<string, D>>> {
  return (words, toolkit) =>
    Object.entries(words).flatMap(([word, definition]) =>
      checks.flatMap((check) => {
        try {
          return check(word, definition, toolkit);
        } catch (error) {
          return [`${word}: ${error instanceof Error ? error.message : String(error)}`];
        }
      }),
    );
}

/** Whether the words of a slot can be written. */
function writtenIn(slot: keyof typeof writtenPlaces): WordCheck<Partial<WordDefinition>> {
  return (word, definition, toolkit) => checkWritten(writtenPlaces[slot], word, definition, toolkit);
}
