import { setTimeout as sleep } from 'node:timers/promises';
import { createDice } from '../../fuzz/dice.js';
import type { Ended } from '../command.js';
import { oneCase, type Trial } from '../trial.js';

const statuses = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Signals that ask a training to end. */
export function signalTrial(seed: number): Trial {
  return {
    name: 'signals',
    counts: 'signals (SIGINT, SIGTERM, SIGHUP) to a training',
    promise:
      'A training that is asked to end saves, says how to go on, ends with 130, 143 or 129, and goes on to the same bytes.',
    share: 2,
    async run(number, folder, workshop) {
      const dice = createDice(seed, 'signals', number);
      await workshop.placeModel(folder);
      const signal = dice.pick<keyof typeof statuses>(['SIGINT', 'SIGTERM', 'SIGHUP']);
      const { child, ended } = workshop.train(folder);
      await sleep(dice.below(Math.ceil(workshop.trainingMs)));
      child.kill(signal);
      return oneCase(endFault(await ended, signal) ?? (await workshop.finishFault(folder)));
    },
  };
}

/** A process whose first lines have not run yet dies of the signal itself; one that is done ends with 0. */
function endFault({ status, signal, stdout, stderr }: Ended, sent: keyof typeof statuses): string | null {
  if (signal === sent || status === 0) return null;
  if (status !== statuses[sent]) return `after ${sent} it ended with ${String(status ?? signal)}: ${stderr}`;
  const isSaved = stdout.includes('stopped and saved');
  return isSaved && !stdout.includes('--resume')
    ? `after ${sent} it does not say how to go on: ${stdout}`
    : null;
}
