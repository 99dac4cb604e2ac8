import { caseMakers, fuzzKinds } from '../../fuzz/case-makers.js';
import type { Trial } from '../trial.js';
import { WorkerPool } from '../worker-pool.js';

/** Cases of one number: most take a few milliseconds. */
const CASES = 99;

/** Random, edited and made model files through all that looks at a text: the texts of `npm run fuzz`. */
export function fuzzTrial(seed: number): Trial {
  const makers = caseMakers(seed);
  const workers = new WorkerPool<string>(new URL('../../fuzz/worker.ts', import.meta.url));
  return {
    name: 'fuzz',
    counts: 'random, edited and made model files compiled',
    promise: 'No text makes the compiler throw, take over 2 s of CPU, or point outside of the file.',
    share: 14,
    close: () => {
      workers.close();
    },
    run: (number) =>
      workers.lend(async (worker) => {
        const faults: string[] = [];
        for (let i = 0; i < CASES; i++) {
          const kind = fuzzKinds[i % fuzzKinds.length] ?? 'bytes';
          const nth = number * CASES + i;
          const fault = await worker.check(makers[kind](nth));
          if (fault !== null) faults.push(`npm run fuzz -- --seed ${seed} --only ${kind}:${nth}\n${fault}`);
        }
        return { cases: CASES, faults };
      }),
  };
}
