import {
  completeValues,
  coreSchedules,
  findWord,
  type ScheduleMoment,
  type ScheduleSetting,
  type Vocabulary,
} from '@convlang/ops';

/** What a schedule may look at. */
export interface SchedulePosition {
  /** Steps done so far: 0 at the first step. */
  readonly step: number;
  /** Steps that one epoch takes. */
  readonly stepsPerEpoch: number;
  /** Epochs that the run was asked for. */
  readonly epochs: number;
  /** What `plateau` watches, one number for each finished epoch; lower is better. */
  readonly watched: readonly number[];
}

/**
 * The learning rate of the next step: a pure function of the position, so a resumed run has the same rates. While the warm-up of
 * `w` epochs lasts, it is `rate * (step + 1) / (w * stepsPerEpoch)`, a line that ends at `rate` (Goyal et al., "Accurate, large
 * minibatch SGD", 2017, section 2.2); then the rate times the schedule's factor.
 *
 * @param rate the optimiser's rate, the one that `lr` gives
 * @param schedules what the schedule's word may be; default the core's
 */
export function learningRate(
  setting: ScheduleSetting,
  rate: number,
  position: SchedulePosition,
  schedules: Vocabulary['schedules'] = coreSchedules,
): number {
  const warmupSteps = setting.warmupEpochs * position.stepsPerEpoch;
  if (position.step < warmupSteps) return (rate * Math.min(position.step + 1, warmupSteps)) / warmupSteps;
  const schedule = findWord(schedules, 'schedule', setting.kind);
  const moment = {
    epochs: position.step / position.stepsPerEpoch,
    ...behindWarmup(setting, position),
    watched: position.watched,
  };
  return rate * schedule.factor(completeValues(schedule, setting), moment);
}

/** `share` goes from 0 where the warm-up ends to 1 at the end of the run; stays 1 when a run is made longer than it was asked for. */
function behindWarmup(
  setting: ScheduleSetting,
  { step, stepsPerEpoch, epochs }: SchedulePosition,
): Pick<ScheduleMoment, 'decayEpochs' | 'decaySteps' | 'share'> {
  const first = setting.warmupEpochs * stepsPerEpoch;
  const [done, all] = [step - first, epochs * stepsPerEpoch - first];
  return {
    decayEpochs: done / stepsPerEpoch,
    decaySteps: { done, all },
    share: all > 0 ? Math.min(1, done / all) : 1,
  };
}
