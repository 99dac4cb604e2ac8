import { coreAugmentations } from '../image/core-augmentations.js';
import { coreImageSteps } from '../image/core-image-steps.js';
import type { AugmentationDefinition } from '../image/define-augmentation.js';
import type { ImageStepDefinition } from '../image/define-image-step.js';
import { coreLosses } from '../loss/core-losses.js';
import type { LossDefinition } from '../loss/define-loss.js';
import { coreMetrics } from '../metric/core-metrics.js';
import type { MetricDefinition } from '../metric/define-metric.js';
import { coreOptimizers } from '../optimizer/core-optimizers.js';
import type { OptimizerDefinition } from '../optimizer/define-optimizer.js';
import { coreSchedules } from '../schedule/core-schedules.js';
import type { ScheduleDefinition } from '../schedule/define-schedule.js';

/** The words that the sections of a file may name, each with its definition. */
export interface Vocabulary {
  readonly losses: Readonly<Record<string, LossDefinition>>;
  readonly optimizers: Readonly<Record<string, OptimizerDefinition>>;
  readonly schedules: Readonly<Record<string, ScheduleDefinition>>;
  readonly metrics: Readonly<Record<string, MetricDefinition>>;
  readonly imageSteps: Readonly<Record<string, ImageStepDefinition>>;
  readonly augmentations: Readonly<Record<string, AugmentationDefinition>>;
}

/** The words of the core. */
export const coreVocabulary: Vocabulary = Object.freeze({
  losses: coreLosses,
  optimizers: coreOptimizers,
  schedules: coreSchedules,
  metrics: coreMetrics,
  imageSteps: coreImageSteps,
  augmentations: coreAugmentations,
});

/** The core's words with those of others, such as plugins; later ones win. */
export function mergeVocabulary(others: readonly Partial<Vocabulary>[]): Vocabulary {
  const all = [coreVocabulary, ...others];
  const joined = <T>(of: (words: Partial<Vocabulary>) => T | undefined): T =>
    Object.assign({}, ...all.map(of)) as T;
  return Object.freeze({
    losses: joined(({ losses }) => losses),
    optimizers: joined(({ optimizers }) => optimizers),
    schedules: joined(({ schedules }) => schedules),
    metrics: joined(({ metrics }) => metrics),
    imageSteps: joined(({ imageSteps }) => imageSteps),
    augmentations: joined(({ augmentations }) => augmentations),
  });
}
