import { epochBounds } from '../vocabulary/epoch-bounds.js';
import { defineSchedule } from './define-schedule.js';

const factor = {
  as: 'factor',
  form: 'phrase',
  type: 'number',
  default: 0.1,
  bounds: { above: 0, below: 1 },
  doc: 'What the rate is multiplied by each time.',
} as const;

/** Schedules of the core, by the word after `schedule`. */
export const coreSchedules = {
  constant: defineSchedule({
    summary: 'The rate stays as it is.',
    args: {},
    factor: () => 1,
  }),
  // Loshchilov and Hutter, SGDR, ICLR 2017, eq. 5, one period that ends at 0.
  cosine: defineSchedule({
    summary: 'Falls along half a cosine to 0 at the end, step by step.',
    args: {},
    factor: (_, { share }) => (1 + Math.cos(Math.PI * share)) / 2,
  }),
  step: defineSchedule({
    summary: 'Falls every so many epochs.',
    args: {
      every: {
        as: 'everyEpochs',
        form: 'phrase',
        type: 'number',
        bounds: epochBounds,
        unit: 'epochs',
        doc: 'Epochs between two falls.',
      },
      by: factor,
    },
    factor: (values, { epochs }) => values.factor ** Math.floor(epochs / values.everyEpochs),
  }),
  at: defineSchedule({
    summary: 'Falls at the epochs that are named.',
    args: {
      epochs: {
        as: 'epochs',
        form: 'value',
        type: 'numbers',
        bounds: epochBounds,
        rising: true,
        unit: 'epochs',
        doc: 'Epochs after which the rate falls.',
      },
      by: factor,
    },
    factor: (values, { epochs }) => values.factor ** values.epochs.filter((epoch) => epoch <= epochs).length,
  }),
  poly: defineSchedule({
    summary: 'Falls as a power of what is left of the run, step by step.',
    args: {
      power: {
        as: 'power',
        form: 'value',
        type: 'number',
        bounds: { above: 0 },
        doc: 'The power; 1 is a straight line.',
      },
    },
    factor: ({ power }, { share }) => (1 - share) ** power,
  }),
  plateau: defineSchedule({
    summary: 'Falls each time the validation loss has not fallen below its best for so many epochs.',
    args: {
      patience: {
        as: 'patienceEpochs',
        form: 'value',
        type: 'number',
        bounds: epochBounds,
        unit: 'epochs',
        doc: 'Epochs to wait for a better loss.',
      },
      by: factor,
    },
    factor: (values, { watched }) => values.factor ** countPlateaus(watched, values.patienceEpochs),
  }),
};

function countPlateaus(watched: readonly number[], patience: number): number {
  let best = Infinity;
  let waited = 0;
  let plateaus = 0;
  for (const value of watched) {
    waited = value < best ? 0 : waited + 1;
    best = Math.min(best, value);
    if (waited < patience || waited === 0) continue;
    plateaus++;
    waited = 0;
  }
  return plateaus;
}
