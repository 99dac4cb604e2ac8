import { setTimeout as sleep } from 'node:timers/promises';
import { createDice } from '../../fuzz/dice.js';
import { oneCase, type Trial } from '../trial.js';

const MOST_KILLS = 3;

/** SIGKILL at any moment, the first and the last milliseconds of the process included. */
export function killTrial(seed: number): Trial {
  return {
    name: 'kills',
    counts: 'kills (SIGKILL) of a training',
    promise:
      'A training that is killed at any moment and resumed ends with the same bytes as one that was not.',
    share: 4,
    async run(number, folder, workshop) {
      const dice = createDice(seed, 'kills', number);
      await workshop.placeModel(folder);
      const kills = 1 + dice.below(MOST_KILLS);
      for (let k = 0; k < kills; k++) {
        const { child, ended } = workshop.train(folder);
        await sleep(dice.below(Math.ceil(workshop.trainingMs)));
        child.kill('SIGKILL');
        await ended;
      }
      return { ...oneCase(await workshop.finishFault(folder)), cases: kills };
    },
  };
}
