import type { SettingArguments, SettingValues, WordDefinition } from '../vocabulary/setting-arguments.js';

/** What a schedule may look at. */
export interface ScheduleMoment {
  /** Epochs done so far, a fraction inside an epoch. */
  readonly epochs: number;
  /** Epochs done behind the warm-up, a fraction inside an epoch; 0 while it lasts. */
  readonly decayEpochs: number;
  /** Steps done behind the warm-up, and how many the run takes there. */
  readonly decaySteps: { readonly done: number; readonly all: number };
  /** Of the run behind its warm-up: 0 where that ends, 1 at the run's end, and from there on. */
  readonly share: number;
  /** The validation loss of each finished epoch, or the training loss where there is no validation. */
  readonly watched: readonly number[];
}

/** A schedule: what the learning rate is multiplied by, as a pure function of the moment, so that a resumed run has the same rates. */
export interface ScheduleDefinition<A extends SettingArguments = SettingArguments> extends WordDefinition<A> {
  /** Why such values say nothing together, as the end of a sentence; `null` where they do. */
  unfit?(values: SettingValues<A>): string | null;
  /** What the rate is multiplied by at a moment, 0 or more. */
  factor(values: SettingValues<A>, moment: ScheduleMoment): number;
}

/** Keeps the literal types of a schedule. */
export function defineSchedule<const A extends SettingArguments>(
  definition: ScheduleDefinition<A>,
): ScheduleDefinition<A> {
  return Object.freeze(definition);
}
