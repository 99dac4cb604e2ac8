import { refusalFault } from '../command.js';
import { oneCase, type Trial } from '../trial.js';

/** Two trainings that start together and write into one folder. */
export const twinTrial: Trial = {
  name: 'twins',
  counts: 'pairs of trainings started together into one folder',
  promise: 'Of two trainings into one folder one runs undisturbed, and the other is refused with a code.',
  share: 1,
  async run(_number, folder, workshop) {
    await workshop.placeModel(folder);
    const both = await Promise.all([workshop.train(folder).ended, workshop.train(folder).ended]);
    const [winner, loser] = both.toSorted((a, b) => (a.status ?? 9) - (b.status ?? 9));
    if (winner === undefined || loser === undefined) throw new Error('two were started');
    if (winner.status !== 0) return oneCase(`both ended with an error: ${winner.stderr}\n${loser.stderr}`);
    // On a busy machine the second may start when the first has ended; it then finds the finished run.
    const fault = loser.status === 0 ? null : refusalFault(loser);
    return oneCase(fault ?? (await workshop.finishFault(folder)));
  },
};
