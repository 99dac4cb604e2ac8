import {
  coreVocabulary,
  defineAugmentation,
  defineImageStep,
  defineLoss,
  defineMetric,
  defineOptimizer,
  defineSchedule,
  headRows,
  targetRows,
} from '@convlang/ops';
import { digitsReader, type SourceReader } from '@convlang/data';
import { describe, expect, it } from 'vitest';
import { checkPlugin } from '../../check.js';
import { mergePlugins, type Plugin } from '../../index.js';
import { slotChecks } from './slot-checks.js';

const faultsOf = (parts: Omit<Plugin, 'name'>): readonly string[] => checkPlugin({ name: 'mine', ...parts });
const word = { summary: 'For a test.', args: {} } as const;
const lr = { as: 'rate', form: 'pair', type: 'number', default: 0.1, doc: 'The rate.' } as const;

describe('words of sections', () => {
  it('of the core are right', () => {
    const core = mergePlugins([]);
    const { losses, optimizers, schedules, metrics, imageSteps, augmentations } = slotChecks;
    expect([
      ...(losses?.(coreVocabulary.losses, core, { name: '' }) ?? ['none']),
      ...(optimizers?.(coreVocabulary.optimizers, core, { name: '' }) ?? ['none']),
      ...(schedules?.(coreVocabulary.schedules, core, { name: '' }) ?? ['none']),
      ...(metrics?.(coreVocabulary.metrics, core, { name: '' }) ?? ['none']),
      ...(imageSteps?.(coreVocabulary.imageSteps, core, { name: '' }) ?? ['none']),
      ...(augmentations?.(coreVocabulary.augmentations, core, { name: '' }) ?? ['none']),
    ]).toEqual([]);
  });

  it('that are losses have the gradient of their value, and one value a sample', () => {
    const squares = defineLoss({
      ...word,
      targets: ['classes', 'values'],
      reads: 'values',
      emit: (step) => {
        const difference = step.builder.emit('sub', [headRows(step), targetRows(step)]);
        return step.builder.emit('sumFeatures', [step.builder.emit('square', [difference])]);
      },
    });
    expect(faultsOf({ losses: { squares } })).toEqual([]);
    const noSample = defineLoss({ ...squares, emit: ({ head }) => head.value });
    expect(faultsOf({ losses: { noSample } })).toEqual([
      'noSample: the loss noSample gives [N, 2], not one number a sample, [N]',
    ]);
    const stuck = defineLoss({
      ...squares,
      emit: (step) => {
        const value = squares.emit(step);
        // An op of a backward pass, which has no gradient of its own.
        return step.builder.emit('sqrtGrad', [value, value]);
      },
    });
    expect(faultsOf({ losses: { stuck } })[0]).toMatch(/^stuck: .*sqrtGrad/);
  });

  it('that are metrics add up what is their own, however the samples are put into batches', () => {
    const error = defineMetric({
      summary: 'The mean square of the differences.',
      targets: ['values'],
      better: 'lower',
      size: () => 1,
      add: (sums, { scores, first, labels, firstLabel, columns }) => {
        for (let i = 0; i < columns; i++)
          sums[0] = (sums[0] ?? 0) + ((scores[first + i] ?? 0) - (labels[firstLabel + i] ?? 0)) ** 2;
      },
      value: ([sum = 0], samples) => sum / samples,
    });
    expect(faultsOf({ metrics: { error } })).toEqual([]);
    const beyond = defineMetric({
      ...error,
      targets: ['classes'],
      // Of a yes-or-no head there is no number for class 1.
      add: (sums, { scores, first, label }) => (sums[0] = (sums[0] ?? 0) + (scores[first + label] ?? 0)),
    });
    expect(faultsOf({ metrics: { beyond } })).toEqual([
      'beyond: with classes, of a head of 1 number, sum 0 is NaN',
    ]);
    const largest = defineMetric({
      ...error,
      add: (sums, { scores, first }) => (sums[0] = Math.max(sums[0] ?? 0, scores[first] ?? 0)),
    });
    expect(faultsOf({ metrics: { largest } })[0]).toMatch(
      /^largest: with values, of a head of 1 number, it is [\d.]+ in one batch and [\d.]+ in two$/,
    );
    const share = defineMetric({ ...error, isShare: true, value: (_, samples) => samples });
    expect(faultsOf({ metrics: { share } })[0]).toBe(
      'share: with values, of a head of 1 number, it is 6, which is no share: not from 0 to 1',
    );
    const more = defineMetric({ ...error, size: () => 1, add: (sums) => sums.push(0) });
    expect(faultsOf({ metrics: { more } })[0]).toBe(
      'more: with values, of a head of 1 number, it adds up 7 numbers, and says 1',
    );
  });

  it('that are optimisers give a number for the parameter and for all that they keep', () => {
    const shared = { ...word, args: { lr }, rates: { low: 0.01, high: 1, common: 0.1 } } as const;
    const plain = defineOptimizer({
      ...shared,
      state: () => ['plain.v'],
      emit: ({ builder, parameter, gradient, state, rate, name }) => [
        builder.emit('sub', [parameter, builder.emit('mul', [gradient, rate])], { name }),
        builder.emit('add', [state[0] ?? parameter, gradient]),
      ],
    });
    expect(faultsOf({ optimizers: { plain } })).toEqual([]);
    const forgets = defineOptimizer({ ...plain, emit: (step) => plain.emit(step).slice(0, 1) });
    expect(faultsOf({ optimizers: { forgets } })).toEqual([
      'forgets: the optimizer forgets gives 1 new values, not 2: dense1/kernel, plain.v/dense1/kernel',
    ]);
    const divides = defineOptimizer({
      ...plain,
      emit: ({ builder, parameter, state: [kept = parameter] }) => [
        parameter,
        builder.emit('div', [kept, kept]),
      ],
    });
    expect(faultsOf({ optimizers: { divides } })[0]).toBe(
      'divides: after a step, plain.v/dense1/kernel[0] is NaN',
    );
  });

  it('that are schedules give a number from 0 on', () => {
    const schedules = {
      sinks: defineSchedule({ ...word, factor: (_, { epochs }) => 1 - epochs / 4 }),
      good: defineSchedule({ ...word, factor: (_, { share }) => 1 - share }),
    };
    expect(faultsOf({ schedules })).toEqual(['sinks: after 5 of 5 epochs it multiplies the rate by -0.25']);
  });

  it('that change images write all of the result and nothing else, with the numbers that they say', () => {
    const step = {
      ...word,
      movesPixels: false,
      shapeAfter: (shape: readonly [number, number, number]) => shape,
    };
    const half = defineImageStep({ ...step, create: () => (from, to) => to.set(from.subarray(1)) });
    expect(faultsOf({ imageSteps: { half } })[0]).toBe(
      'half: of an image of 8x8x1, number 63 of the result is NaN',
    );
    const greedy = defineImageStep({ ...step, create: () => (from, to) => to.set(from.fill(0)) });
    expect(faultsOf({ imageSteps: { greedy } })[0]).toBe(
      'greedy: it changes an image of 8x8x1 that it is given',
    );
    const thin = defineImageStep({ ...step, shapeAfter: () => [0, 4, 1], create: () => () => undefined });
    expect(faultsOf({ imageSteps: { thin } })[0]).toBe('thin: it makes 0x4x1 of 8x8x1');
    const dim = defineAugmentation({
      ...word,
      draws: 1,
      change: ({ from, to, draw }) => {
        from.forEach((value, i) => (to[i] = value * draw(i % 2)));
        return true;
      },
    });
    expect(faultsOf({ augmentations: { dim } })).toEqual([
      'dim: it draws 2 numbers for a sample, and says `draws: 1`',
    ]);
    const twice = defineAugmentation({
      ...word,
      draws: 0,
      mix: ({ from, other, to }) => {
        from.forEach((value, i) => (to[i] = value + (other[i] ?? 0)));
        return 2;
      },
    });
    expect(faultsOf({ augmentations: { twice } })[0]).toBe(
      'twice: the share that it gives is 2, not from 0 to 1',
    );
    const blank = defineAugmentation({
      ...word,
      draws: 0,
      target: 'moves',
      change: ({ from, to }) => {
        to.fill(0);
        to.set(from.subarray(1));
        return true;
      },
    });
    expect(faultsOf({ augmentations: { blank } })).toEqual([
      'blank: it makes 0 of a map of the classes 1 to 5 (`of` is `classes`)',
    ]);
    // A half turn, and what leaves the image as it is.
    const origins = () => ({ yOfY: -1, yOfX: 0, xOfY: 0, xOfX: -1 });
    const still = { ...word, draws: 0, change: () => false, origins };
    expect(faultsOf({ augmentations: { still } })).toEqual([
      'still: it has `origins`, and `target` is not `moves`',
    ]);
    expect(faultsOf({ augmentations: { still: { ...still, target: 'moves' } } })).toEqual([
      'still: `change` moves pixels in another way than `origins` says',
    ]);
  });

  it('can be written: what is called as an entry of the section is lost to that', () => {
    const signed = defineOptimizer({
      ...word,
      args: { lr, batch: { as: 'size', form: 'pair', type: 'number', default: 3, doc: 'Steps.' } },
      rates: { low: 1e-5, high: 1, common: 0.1 },
      state: () => [],
      emit: ({ parameter }) => [parameter],
    });
    expect(faultsOf({ optimizers: { signed } })).toEqual([
      'signed: `optimizer signed lr 1.1 batch 4` is not read as it is meant: a word of it begins another entry of the section',
    ]);
    const args = { lr };
    expect(faultsOf({ optimizers: { signed: { ...signed, args } } })).toEqual([]);
    expect(faultsOf({ optimizers: { seed: { ...signed, args } } })[0]).toMatch(
      /^seed: `optimizer seed lr 1.1` is not read as it is meant: /,
    );
  });

  it('are options of sources, which can be written as well', () => {
    const whole = { type: 'whole', min: 1, doc: 'A number.' } as const;
    const text = { type: 'text', doc: 'A text.' } as const;
    const reader = (options: SourceReader['options']): SourceReader => ({
      path: 'none',
      options,
      open: () => Promise.reject(new Error('is not opened')),
    });
    expect(faultsOf({ sources: { odd: reader({ classes: whole, count: whole, kind: text }) } })).toEqual([]);
    expect(faultsOf({ sources: { odd: reader({ scale: whole }) } })).toEqual([
      'odd: `source odd scale 1` is not read as it is meant: a word of it begins another entry of the section',
    ]);
    expect(faultsOf({ sources: { odd: reader({ classes: text }) } })).toHaveLength(1);
    expect(faultsOf({ sources: { augment: reader({}) } })[0]).toMatch(/^augment: `source augment` is not/);
    expect(slotChecks.sources?.({ digits: digitsReader }, mergePlugins([]), { name: '' })).toEqual([]);
  });
});
