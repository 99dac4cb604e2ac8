import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDice } from '../../fuzz/dice.js';
import { mutate } from '../hostile/mutate.js';
import type { Specimen } from '../hostile/specimens.js';
import type { Question } from '../hostile/worker.js';
import type { Trial } from '../trial.js';
import { WorkerPool } from '../worker-pool.js';

/** Files of one number: looking at one takes a few milliseconds, starting a trial more. */
const CASES = 100;

/** Damaged files of one kind. */
export function hostileTrial(seed: number, kind: string, specimens: readonly Specimen[]): Trial {
  const name = `hostile-${kind.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
  const [first, ...others] = specimens.filter((specimen) => specimen.kind === kind);
  if (first === undefined) throw new Error(`there is no file of the kind ${kind}`);
  const workers = new WorkerPool<Question>(new URL('../hostile/worker.ts', import.meta.url));
  return {
    name,
    counts: `damaged files: ${kind}`,
    promise: `A damaged file (${kind}) is read or refused with a code: no fault, over 2 s of CPU or a gigabyte of memory.`,
    share: 1,
    close: () => {
      workers.close();
    },
    run: (number, folder) =>
      workers.lend(async (worker) => {
        const faults: string[] = [];
        for (let i = 0; i < CASES; i++) {
          const dice = createDice(seed, name, number * CASES + i);
          const { name: file, reader, bytes, beside = {} } = dice.pick([first, ...others]);
          for (const [other, content] of Object.entries(beside))
            await writeFile(join(folder, other), content);
          const path = join(folder, file);
          await writeFile(path, mutate(bytes, dice));
          const fault = await worker.check({ reader, path });
          if (fault !== null) faults.push(`file ${i}, ${file}: ${fault}`);
        }
        return { cases: CASES, faults };
      }),
  };
}
