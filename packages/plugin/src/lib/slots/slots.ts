import type { BackendProvider, HostKernel } from '@convlang/backend';
import type { SourceReader } from '@convlang/data';
import {
  coreLayers,
  coreOps,
  coreRules,
  coreVocabulary,
  opSamples,
  type AnyLayer,
  type AnyOp,
  type AugmentationDefinition,
  type ImageStepDefinition,
  type LossDefinition,
  type MetricDefinition,
  type LoweringRule,
  type OptimizerDefinition,
  type OpRules,
  type OpSamples,
  type ScheduleDefinition,
  type TrainingRule,
} from '@convlang/ops';
import { viewNeeds, type View } from '@convlang/views';
import { groupSlot, type Brought, type Merged } from './group-slot.js';
import { listSlot } from './list-slot.js';
import { layerSection } from '../pages/layer-section.js';
import { sourceSection } from '../pages/source-section.js';
import { tableSection } from '../pages/table-section.js';
import { tableSlot } from './table-slot.js';
import { allOf, functionOr, listOf, objectWith } from './value-fault.js';
import { wordSlot } from './word-slot.js';

/**
 * Everything that a plugin can bring, slot by slot, in the order of its page. A row is all that a new slot needs: the type of a plugin,
 * what is wrong with one, clashes, merging and pages follow from this table. What `checkPlugin` tries of a slot is in `check/slot-checks.ts`.
 */
export const slots = {
  /** Words for model files. */
  layers: tableSlot<AnyLayer>({
    noun: 'layer',
    core: coreLayers,
    entry: objectWith('name', 'build'),
    page: (layers) => Object.values(layers).map(layerSection),
  }),
  /** Kinds of sources, by the word after `source` in a data section. */
  sources: tableSlot<SourceReader>({
    noun: 'source',
    entry: objectWith('options', 'open'),
    page: (sources) => Object.entries(sources).map(([word, reader]) => sourceSection(word, reader)),
  }),
  /** Losses, by the word after `loss`. */
  losses: wordSlot<LossDefinition>({
    noun: 'loss',
    core: coreVocabulary.losses,
    members: ['args', 'targets', 'reads', 'emit'],
    title: 'Losses',
  }),
  /** Optimisers, by the word after `optimizer`. */
  optimizers: wordSlot<OptimizerDefinition>({
    noun: 'optimiser',
    core: coreVocabulary.optimizers,
    members: ['args', 'rates', 'state', 'emit'],
    title: 'Optimisers',
  }),
  /** Schedules of the learning rate, by the word after `schedule`. */
  schedules: wordSlot<ScheduleDefinition>({
    noun: 'schedule',
    core: coreVocabulary.schedules,
    members: ['args', 'factor'],
    title: 'Schedules',
  }),
  /** Metrics, by the words behind `metrics`, and watched by `keep` and `stop`. */
  metrics: wordSlot<MetricDefinition>({
    noun: 'metric',
    core: coreVocabulary.metrics,
    members: ['targets', 'better', 'size', 'add', 'value'],
    title: 'Metrics',
  }),
  /** Steps of preprocessing, by the word that begins an entry of a data section. */
  imageSteps: wordSlot<ImageStepDefinition>({
    noun: 'step of preprocessing',
    core: coreVocabulary.imageSteps,
    members: ['args', 'movesPixels', 'shapeAfter', 'create'],
    title: 'Steps of preprocessing',
  }),
  /** Random changes of training images, by the words after `augment`. */
  augmentations: wordSlot<AugmentationDefinition>({
    noun: 'augmentation',
    core: coreVocabulary.augmentations,
    members: ['args', 'draws', 'change|mix'],
    title: 'Augmentations',
  }),
  /** Ops that its layers stand for. */
  ops: tableSlot<AnyOp>({
    noun: 'op',
    core: coreOps,
    entry: objectWith('name', 'infer', 'reference'),
    page: (ops) =>
      tableSection(
        'Ops',
        ['op', 'inputs', 'meaning'],
        Object.values(ops).map(({ name, inputs, summary }) => [
          `\`${name}\``,
          inputs.map((input) => input.name).join(', '),
          summary,
        ]),
      ),
  }),
  /**
   * How its ops are differentiated, trained and said in other ops. An op with a lowering into ops of the core runs on every
   * backend; without one it runs where a backend has a kernel for it.
   */
  rules: groupSlot({
    gradients: tableSlot<OpRules['gradients'][string]>({
      noun: 'gradient rule',
      core: coreRules.gradients,
      entry: functionOr('none'),
    }),
    training: tableSlot<TrainingRule>({
      noun: 'training rule',
      core: coreRules.training,
      entry: functionOr(),
    }),
    lowerings: tableSlot<LoweringRule>({
      noun: 'lowering rule',
      core: coreRules.lowerings,
      entry: functionOr(),
    }),
  }),
  /**
   * Kernels of its ops, for backends in the program's memory such as `ts`. An op that lowers needs none; with one it is computed in one go.
   */
  kernels: tableSlot<HostKernel<never>>({
    noun: 'kernel',
    // Each backend of convlang has kernels of its own for them.
    reserved: Object.keys(coreOps),
    entry: functionOr(),
  }),
  /** Right and wrong applications of its ops: checked by the conformance kit and `checkPlugin`. */
  samples: tableSlot<OpSamples>({ noun: 'samples of', core: opSamples, entry: objectWith('good', 'bad') }),
  /** Backends, to be asked for by name. */
  backends: listSlot<BackendProvider>({
    noun: 'backend',
    entry: objectWith('name', 'capabilities', 'probe', 'create'),
    page: (backends) =>
      tableSection(
        'Backends',
        ['backend', 'what it is'],
        backends.map(({ name, summary }) => [`\`${name}\``, summary]),
      ),
  }),
  /** Ways of looking at networks, which `convlang see` adds to its own. */
  views: tableSlot<View>({
    noun: 'view',
    entry: allOf(
      objectWith('name', 'summary', 'version', 'compute', 'pictures', 'text'),
      listOf('needs', viewNeeds),
    ),
    page: (views) =>
      tableSection(
        'Views',
        ['view', 'needs', 'what it shows'],
        Object.values(views).map(({ name, needs, summary }) => [`\`${name}\``, needs.join(', '), summary]),
      ),
  }),
} as const;

/** All slots as one. */
export const parts = groupSlot(slots);

/** Things for any of the slots: what a plugin brings, or what a program has beyond the core. */
export type PluginParts = Brought<typeof slots>;

/** The core and all that is beside it, slot by slot. */
export type MergedParts = Merged<typeof slots>;
