import { headValues, type EpochRecord } from '@convlang/train';
import type { EpochNumbers } from '../run-report.js';
import type { EventValue } from './event-record.js';

/** What an epoch came to, for the curves of training and of validation. */
export interface EpochEvents {
  readonly train: readonly EventValue[];
  readonly validation: readonly EventValue[];
}

/** The values of an epoch by their tags: what is the same of training and validation has the same tag, so that TensorBoard lays both together. */
export function epochEvents(record: EpochRecord, numbers: EpochNumbers | undefined): EpochEvents {
  return {
    train: [
      ...scoreValues(record.train),
      { tag: 'learning rate', value: record.rate },
      ...(numbers === undefined ? [] : numberValues(numbers)),
    ],
    validation: record.validation === null ? [] : scoreValues(record.validation),
  };
}

function scoreValues(scores: EpochRecord['train']): readonly EventValue[] {
  const metrics = Object.entries(headValues(scores)).flatMap(([tag, value]) =>
    value === null ? [] : [{ tag, value }],
  );
  return [{ tag: 'loss', value: scores.loss }, ...metrics];
}

function numberValues({ weights, gradients, updates, activations }: EpochNumbers): readonly EventValue[] {
  const tagged = <T>(
    name: string,
    all: Readonly<Record<string, T>>,
    valueOf: (one: T) => EventValue['value'],
  ) => Object.entries(all).map(([key, one]) => ({ tag: `${name}/${key}`, value: valueOf(one) }));
  return [
    ...tagged('weights', weights, (spread) => spread),
    ...tagged('gradients', gradients, (spread) => spread),
    ...tagged('activations', activations, (spread) => spread),
    ...tagged('update to weight', updates, (ratio) => ratio),
    ...tagged('dead units', activations, ({ dead }) => dead),
  ];
}
