import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createDice } from '../../fuzz/dice.js';
import { refusalFault } from '../command.js';
import { oneCase, type Trial } from '../trial.js';

/** A real file system, too small for what a run keeps: it is full at the first file, or at a later one. */
export function fullDiskTrial(seed: number): Trial {
  return {
    name: 'full-disk',
    counts: 'trainings on a disk that was full at some point',
    promise:
      'A full disk ends a training with a code; what was kept before stays whole, and the run goes on elsewhere to the same bytes.',
    share: 1,
    missing: () =>
      process.platform === 'linux' && process.getuid?.() === 0
        ? null
        : 'mounting a small disk needs root on Linux',
    async run(number, folder, workshop) {
      const dice = createDice(seed, 'full-disk', number);
      const kilobytes = 4 * (1 + dice.below(48));
      const disk = join(folder, 'disk');
      await mkdir(disk);
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'none', disk]);
      try {
        await workshop.placeModel(folder);
        const ended = await workshop.train(folder, 'disk/run').ended;
        const fault = ended.status === 0 ? null : refusalFault(ended);
        if (fault !== null) return oneCase(`on ${kilobytes} kB: ${fault}`);
        await cp(disk, join(folder, 'elsewhere'), { recursive: true });
      } finally {
        execFileSync('umount', [disk]);
      }
      const left = await leftovers(join(folder, 'elsewhere', 'run'));
      return oneCase(left ?? (await workshop.finishFault(folder, 'elsewhere/run')));
    },
  };
}

/** A half-written file, if one was left. */
async function leftovers(folder: string): Promise<string | null> {
  const names = await readdir(folder).catch(() => []);
  const found = names.find((name) => name.endsWith('.tmp'));
  return found === undefined ? null : `a half-written ${found} was left`;
}
