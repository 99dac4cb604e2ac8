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
  // Loshchilov and Hutter, SGDR, ICLR 2017, eq. 5; torch.optim.lr_scheduler.CosineAnnealingLR and CosineAnnealingWarmRestarts.
  cosine: defineSchedule({
    summary: 'Falls along half a cosine to the floor at the end of the run or of each period, step by step.',
    args: {
      floor: {
        as: 'floor',
        form: 'phrase',
        type: 'number',
        default: null,
        bounds: { min: 0, below: 1 },
        doc: 'Share of the rate that it falls to; without it 0.',
      },
      restarts: {
        as: 'periodEpochs',
        form: 'phrase',
        type: 'number',
        default: null,
        bounds: epochBounds,
        unit: 'epochs',
        doc: 'Epochs behind the warm-up after which it begins again at the whole rate; without it one fall takes the run.',
      },
      times: {
        as: 'periodGrowth',
        form: 'phrase',
        type: 'number',
        default: null,
        bounds: { min: 1, max: 1000, isWhole: true },
        doc: 'How much longer each period is than the one before; without it they are alike.',
      },
    },
    unfit: ({ periodEpochs, periodGrowth }) =>
      periodEpochs === undefined && periodGrowth !== undefined
        ? '`times` says how periods grow, and without `restarts N epochs` there is one'
        : null,
    factor: ({ floor = 0, periodEpochs, periodGrowth = 1 }, { share, decayEpochs }) => {
      const part =
        periodEpochs === undefined ? share : shareOfPeriod(decayEpochs, periodEpochs, periodGrowth);
      return floor + ((1 - floor) * (1 + Math.cos(Math.PI * part))) / 2;
    },
  }),
  // torch.optim.lr_scheduler.ExponentialLR at the ends of epochs.
  exponential: defineSchedule({
    summary: 'Falls by a factor each epoch, step by step.',
    args: {
      factor: {
        as: 'factor',
        form: 'value',
        type: 'number',
        bounds: { above: 0, below: 1 },
        doc: 'What the rate is multiplied by in an epoch.',
      },
    },
    factor: (values, { decayEpochs }) => values.factor ** decayEpochs,
  }),
  // L. Smith, N. Topin, "Super-convergence", 2018; torch.optim.lr_scheduler.OneCycleLR, its cosine form.
  'one-cycle': defineSchedule({
    summary: 'Rises along half a cosine to the rate, and falls along another to nearly 0 at the end.',
    args: {
      rise: {
        as: 'rise',
        form: 'phrase',
        type: 'number',
        default: 0.3,
        bounds: { above: 0, below: 1 },
        doc: 'Part of the steps that the rise takes.',
      },
      start: {
        as: 'start',
        form: 'phrase',
        type: 'number',
        default: 0.04,
        bounds: { above: 0, below: 1 },
        doc: 'Share of the rate that it begins with.',
      },
      end: {
        as: 'end',
        form: 'phrase',
        type: 'number',
        default: 0.000004,
        bounds: { min: 0, below: 1 },
        doc: 'Share of the rate that it ends with.',
      },
    },
    factor: ({ rise, start, end }, { decaySteps: { done, all } }) => {
      const [top, last] = [Math.max(0, rise * all - 1), all - 1];
      if (done < top) return alongCosine(start, 1, done / top);
      return alongCosine(1, end, last > top ? Math.min(1, (done - top) / (last - top)) : 1);
    },
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

/** From one number to another along half a cosine. */
function alongCosine(from: number, to: number, part: number): number {
  return to + ((from - to) * (1 + Math.cos(Math.PI * part))) / 2;
}

/** How much of a period is over, where each is so many times as long as the one before. */
function shareOfPeriod(epochs: number, first: number, growth: number): number {
  if (growth === 1) return (epochs % first) / first;
  // As torch counts: after n periods first * (growth^n - 1) / (growth - 1) epochs are over.
  const count = Math.floor(Math.log((epochs / first) * (growth - 1) + 1) / Math.log(growth) + 1e-9);
  const begin = (first * (growth ** count - 1)) / (growth - 1);
  return Math.max(0, (epochs - begin) / (first * growth ** count));
}

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
