import { LARGEST_SIZE } from '../definition/bounds.js';
import { initNames } from '../definition/define-layer.js';
import type { coreMetrics } from '../metric/core-metrics.js';
import { epochBounds, MOST_EPOCHS } from '../vocabulary/epoch-bounds.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { defineKey } from './key-arguments.js';

/** The metrics of a file that names none. */
export const defaultMetrics: readonly (keyof typeof coreMetrics)[] = ['accuracy'];

/** Words behind `metrics` that ask for a table, not for a number, each with what it shows. */
export const metricTables = {
  'per-class': 'A table of the classes: how many were found, and how often the name was right.',
  confusion: 'A table of the right classes against those that were named.',
} as const;

/** The words of a table that are known to the compiler. */
type WordIn<T> = keyof T & string;

/** What a run may watch: `loss` or the word of a metric, behind `val-` that of the validation. */
export function watchedWords<M extends Vocabulary['metrics']>(
  metrics: M,
): readonly ('loss' | WordIn<M> | `val-${'loss' | WordIn<M>}`)[] {
  const words = ['loss' as const, ...wordsOf(metrics)];
  return [...words, ...words.map((word) => `val-${word}` as const)];
}

function wordsOf<T extends object>(table: T): readonly WordIn<T>[] {
  return Object.keys(table) as WordIn<T>[];
}

/** What weight decay may spare. */
export const decaySpares = ['bias', 'norm'] as const;

const clipLimit = { as: 'limit', form: 'value', type: 'number', bounds: { above: 0 } } as const;

const batch = defineKey({
  summary: 'Samples a step.',
  args: {
    size: {
      as: 'batch',
      form: 'value',
      type: 'number',
      default: 64,
      bounds: { min: 1, max: LARGEST_SIZE, isWhole: true },
      doc: 'How many samples a step is made of.',
    },
    split: {
      as: 'batchParts',
      form: 'pair',
      type: 'number',
      default: 1,
      bounds: { min: 1, isWhole: true },
      atMost: 'batch',
      doc: 'Parts that a batch is computed in, to save memory; the result is the same to the bit.',
    },
    'drop-last': {
      as: 'dropLast',
      form: 'pair',
      type: 'flag',
      default: false,
      doc: 'Leaves out a smaller batch at the end of an epoch.',
    },
  },
});

const epochs = defineKey({
  summary: 'How often the data is gone through.',
  args: {
    epochs: {
      as: 'epochs',
      form: 'value',
      type: 'number',
      default: 10,
      bounds: epochBounds,
      doc: 'Epochs of the run.',
    },
  },
});

const validate = defineKey({
  summary: 'Samples that the run is measured on after each epoch.',
  args: {
    validate: {
      as: 'validate',
      form: 'value',
      type: 'choice',
      words: {
        split: {
          summary: 'A part of the training data, which is then not trained on.',
          args: {
            fraction: {
              as: 'fraction',
              form: 'value',
              type: 'number',
              bounds: { above: 0, below: 1 },
              doc: 'The part, such as `10%`.',
            },
          },
        },
        data: {
          summary: 'A second source of the data section.',
          args: { name: { as: 'name', form: 'value', type: 'name', of: 'source', doc: 'Its key.' } },
        },
        none: { summary: 'Nothing is measured.', args: {} },
      },
      default: { kind: 'none' },
      doc: 'Where the samples come from.',
    },
  },
});

const init = defineKey({
  summary: "How weights start; a layer's own `init` goes before.",
  args: {
    init: {
      as: 'init',
      form: 'value',
      type: 'word',
      words: initNames,
      noun: 'INIT',
      doc: 'An initialiser; without the key he-normal.',
    },
  },
});

const clip = defineKey({
  summary: 'Keeps gradients small.',
  args: {
    clip: {
      as: 'clip',
      form: 'value',
      type: 'choice',
      words: {
        norm: {
          summary: 'Shortens all gradients together when their length is above this.',
          args: { limit: { ...clipLimit, doc: 'The length at most.' } },
        },
        value: {
          summary: 'Cuts each number of the gradients by itself.',
          args: { limit: { ...clipLimit, doc: 'The size of a number at most.' } },
        },
        none: { summary: 'Gradients stay as they are.', args: {} },
      },
      default: { kind: 'none' },
      doc: 'What is kept small.',
    },
  },
});

const freeze = defineKey({
  summary: 'Layers whose weights stay as they are.',
  repeats: true,
  args: {
    names: {
      as: 'names',
      form: 'value',
      type: 'names',
      of: 'stage',
      default: [],
      doc: 'Names of stages.',
    },
  },
});

const rate = defineKey({
  summary: 'Layers that learn at a rate of their own.',
  repeats: true,
  args: {
    stage: {
      as: 'stage',
      form: 'value',
      type: 'name',
      of: 'stage',
      isQuotable: true,
      doc: 'The name of a stage; of a block all of its layers, as far as none has a rate of its own.',
    },
    factor: {
      as: 'factor',
      form: 'value',
      type: 'number',
      bounds: { above: 0 },
      doc: 'What the rate of the optimiser and its schedule is multiplied by there.',
    },
  },
});

const average = defineKey({
  summary: 'Mean of the weights over the steps, which is measured, kept and saved in their place.',
  args: {
    average: {
      as: 'average',
      form: 'value',
      type: 'choice',
      words: {
        none: { summary: 'The weights themselves are kept.', args: {} },
        ema: {
          summary:
            'A moving mean: of the mean it keeps so much in a step, and takes the rest of the new weights.',
          args: {
            decay: {
              as: 'decay',
              form: 'value',
              type: 'number',
              bounds: { above: 0, below: 1 },
              doc: 'What the mean keeps, such as 0.999.',
            },
          },
        },
      },
      default: { kind: 'none' },
      doc: 'Which mean.',
    },
  },
});

const seed = defineKey({
  summary: 'The number that everything random comes from.',
  args: {
    seed: {
      as: 'seed',
      form: 'value',
      type: 'number',
      default: 1,
      bounds: { min: 0, isWhole: true },
      doc: 'The same seed gives the same weights.',
    },
  },
});

const lossKey = <W extends Vocabulary['losses']>(losses: W) =>
  defineKey({
    summary: 'What training makes smaller; behind the name of a tap, that of the tap.',
    repeats: true,
    args: {
      head: {
        as: 'head',
        form: 'value',
        type: 'name',
        of: 'tap',
        isQuotable: true,
        default: 'output',
        doc: 'The tap that it is of; without it the main output.',
        expected: 'the name of a tap',
      },
      loss: {
        as: 'loss',
        form: 'value',
        type: 'choice',
        words: losses,
        common: {
          weight: {
            as: 'weight',
            form: 'pair',
            type: 'number',
            default: 1,
            bounds: { min: 0 },
            boundsWithout: { setting: 'head', bounds: { above: 0 } },
            doc: 'What the loss of a head counts beside those of others.',
          },
        },
        default: { kind: 'cross-entropy' },
        doc: 'A loss and its numbers.',
      },
    },
  });

const optimizerKey = <W extends Vocabulary['optimizers']>(optimizers: W) =>
  defineKey({
    summary: 'How a step changes the parameters.',
    args: {
      optimizer: {
        as: 'optimizer',
        form: 'value',
        type: 'choice',
        words: optimizers,
        common: {
          except: {
            as: 'except',
            form: 'pair',
            type: 'any words',
            words: decaySpares,
            default: null,
            doc: 'What `weight-decay` spares: biases, and the gain and bias of normalisations.',
          },
        },
        default: { kind: 'adam' },
        doc: 'An optimiser and its numbers.',
      },
    },
  });

const scheduleKey = <W extends Vocabulary['schedules']>(schedules: W) =>
  defineKey({
    summary: 'How the learning rate changes during the run.',
    args: {
      schedule: {
        as: 'schedule',
        form: 'value',
        type: 'choice',
        words: schedules,
        common: {
          warmup: {
            as: 'warmupEpochs',
            form: 'phrase',
            type: 'number',
            default: 0,
            bounds: { min: 0, max: MOST_EPOCHS },
            unit: 'epochs',
            doc: 'Epochs in which the rate rises along a line.',
          },
        },
        default: { kind: 'constant' },
        doc: 'A schedule and its numbers.',
      },
    },
  });

const metricsKey = <M extends Vocabulary['metrics']>(metrics: M) =>
  defineKey({
    summary: 'What is counted beside the loss.',
    args: {
      metrics: {
        as: 'metrics',
        form: 'value',
        type: 'words',
        words: [...wordsOf(metrics), ...wordsOf(metricTables)],
        default: defaultMetrics,
        doc: 'Metrics, and the tables `per-class` and `confusion`.',
      },
    },
  });

/** A word that a run may watch. */
const watchedBy = <M extends Vocabulary['metrics']>(metrics: M) =>
  ({ type: 'word', words: watchedWords(metrics), noun: 'METRIC', form: 'phrase' }) as const;

const stopKey = <M extends Vocabulary['metrics']>(metrics: M) =>
  defineKey({
    summary: 'Ends a run that no longer gets better.',
    args: {
      after: {
        as: 'patienceEpochs',
        form: 'phrase',
        type: 'number',
        bounds: epochBounds,
        unit: 'epochs',
        doc: 'Epochs to wait for a better value.',
      },
      without: { ...watchedBy(metrics), as: 'metric', doc: 'The number that is watched.' },
      change: {
        as: 'minimumChange',
        form: 'value',
        type: 'number',
        default: 0,
        bounds: { min: 0 },
        doc: 'By how much a better value must differ.',
        expected: 'the least change that counts',
      },
    },
  });

const keepKey = <M extends Vocabulary['metrics']>(metrics: M) =>
  defineKey({
    summary: "Which epoch's weights are kept; without it those of the last.",
    args: { best: { ...watchedBy(metrics), as: 'metric', doc: 'The number that is best there.' } },
  });

/** The words behind keys of a train section. */
interface TrainWords<L, O, S, M> {
  readonly losses: L;
  readonly optimizers: O;
  readonly schedules: S;
  readonly metrics: M;
}

/** Keys of a train section, with the words of a vocabulary behind them. */
export function trainKeys<
  L extends Vocabulary['losses'],
  O extends Vocabulary['optimizers'],
  S extends Vocabulary['schedules'],
  M extends Vocabulary['metrics'],
>({ losses, optimizers, schedules, metrics }: TrainWords<L, O, S, M>) {
  return {
    loss: lossKey(losses),
    optimizer: optimizerKey(optimizers),
    schedule: scheduleKey(schedules),
    epochs,
    batch,
    validate,
    init,
    clip,
    stop: stopKey(metrics),
    keep: keepKey(metrics),
    metrics: metricsKey(metrics),
    freeze,
    rate,
    average,
    seed,
  };
}
