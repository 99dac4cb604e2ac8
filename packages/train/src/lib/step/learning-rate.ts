import { unreachable } from '@convlang/diagnostics';
import type { ScheduleSetting } from '@convlang/semantics';

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
 * The learning rate of the next step: a pure function of the position, so a resumed run has the same rates.
 *
 * With `t` the epochs done so far (a fraction inside an epoch), `w` the warm-up's epochs and `E` the run's:
 * - warm-up, while `t < w`: `rate * (step + 1) / (w * stepsPerEpoch)`, a line that ends at `rate`
 *   (Goyal et al., "Accurate, large minibatch SGD", 2017, section 2.2);
 * - `constant`: `rate`;
 * - `cosine`: `rate * (1 + cos(pi * (t - w) / (E - w))) / 2`, step by step (Loshchilov and Hutter, SGDR, ICLR 2017, eq. 5,
 *   one period that ends at 0);
 * - `poly`: `rate * (1 - (t - w) / (E - w)) ^ power`, step by step;
 * - `step`: `rate * factor ^ floor(t / everyEpochs)`;
 * - `at`: `rate * factor ^ (number of the named epochs that are <= t)`;
 * - `plateau`: `rate * factor ^ (times that the watched number had not fallen below its best for patience epochs)`.
 *
 * @param rate the optimiser's rate, the one that `lr` gives
 */
export function learningRate(setting: ScheduleSetting, rate: number, position: SchedulePosition): number {
  const warmupSteps = setting.warmupEpochs * position.stepsPerEpoch;
  if (position.step < warmupSteps) return (rate * Math.min(position.step + 1, warmupSteps)) / warmupSteps;
  return rate * scheduleFactor(setting, position);
}

function scheduleFactor(setting: ScheduleSetting, position: SchedulePosition): number {
  const epochs = position.step / position.stepsPerEpoch;
  switch (setting.kind) {
    case 'constant':
      return 1;
    case 'cosine':
      return (1 + Math.cos(Math.PI * decayedShare(setting, position))) / 2;
    case 'poly':
      return (1 - decayedShare(setting, position)) ** setting.power;
    case 'step':
      return setting.factor ** Math.floor(epochs / setting.everyEpochs);
    case 'at':
      return setting.factor ** setting.epochs.filter((epoch) => epoch <= epochs).length;
    case 'plateau':
      return setting.factor ** countPlateaus(position.watched, setting.patienceEpochs);
    default:
      return unreachable(setting);
  }
}

/** From 0 where the warm-up ends to 1 at the end of the run; stays 1 when a run is made longer than it was asked for. */
function decayedShare(setting: ScheduleSetting, position: SchedulePosition): number {
  const first = setting.warmupEpochs * position.stepsPerEpoch;
  const last = position.epochs * position.stepsPerEpoch;
  return last > first ? Math.min(1, (position.step - first) / (last - first)) : 1;
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
