// Random texts through parser, formatter and checker: no throw, no hang, every diagnostic inside the file.
// usage: main.ts [--seconds 60] [--seed 1] [--count 10000] [--workers 4] [--only KIND:NUMBER]
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { caseMakers, fuzzKinds, type FuzzKind } from './case-makers.js';
import { GuardedWorker } from './guarded-worker.js';
import { shrink } from './shrink.js';

const script = new URL('./worker.ts', import.meta.url);
const SHRINK_MS = 30_000;

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '10000' },
    workers: { type: 'string' },
    only: { type: 'string' },
  },
});
const seed = Number(options.seed);
const count = Number(options.count);
const makers = caseMakers(seed);
const isKind = (name: string): name is FuzzKind => Object.hasOwn(makers, name);

interface Failure {
  readonly kind: FuzzKind;
  readonly number: number;
  readonly text: string;
  readonly fault: string;
}

const done: Record<FuzzKind, number> = { bytes: 0, edit: 0, made: 0 };

/** Works through the numbers that this worker has a share in, until the first failure of any worker. */
async function work(share: number, shares: number, end: number, failures: Failure[]): Promise<void> {
  const worker = new GuardedWorker<string>(script);
  for (let number = share; failures.length === 0 && (number < count || Date.now() < end); number += shares) {
    for (const kind of fuzzKinds) {
      const text = makers[kind](number);
      const fault = await worker.check(text);
      done[kind] += 1;
      if (fault !== null) failures.push({ kind, number, text, fault });
    }
  }
  worker.close();
}

async function printFailure({ kind, number, text, fault }: Failure): Promise<void> {
  const worker = new GuardedWorker<string>(script);
  const smallest = await shrink(
    text,
    async (shorter) => (await worker.check(shorter)) !== null,
    Date.now() + SHRINK_MS,
  );
  const lastFault = await worker.check(smallest);
  worker.close();
  console.log(`FAIL  --seed ${seed} --only ${kind}:${number}\n${lastFault ?? fault}`);
  console.log(`smallest text found that fails (JSON, ${smallest.length} of ${text.length} characters):`);
  console.log(JSON.stringify(smallest));
}

async function runOnly(only: string): Promise<Failure[]> {
  const [kind = '', number = ''] = only.split(':');
  if (!isKind(kind)) throw new Error(`--only takes bytes:N, edit:N or made:N, not ${only}`);
  const worker = new GuardedWorker<string>(script);
  const text = makers[kind](Number(number));
  const fault = await worker.check(text);
  worker.close();
  console.log(text);
  return fault === null ? [] : [{ kind, number: Number(number), text, fault }];
}

async function runAll(): Promise<Failure[]> {
  const failures: Failure[] = [];
  const shares = Number(options.workers ?? Math.max(1, Math.min(4, availableParallelism())));
  const end = Date.now() + Number(options.seconds) * 1000;
  await Promise.all(Array.from({ length: shares }, (_, share) => work(share, shares, end, failures)));
  return failures;
}

const started = Date.now();
const failures = options.only === undefined ? await runAll() : await runOnly(options.only);
for (const failure of failures) await printFailure(failure);
const seconds = ((Date.now() - started) / 1000).toFixed(1);
console.log(
  `fuzz: ${done.bytes} byte strings, ${done.edit} edited and ${done.made} made files, ${failures.length} failed, ${seconds} s, seed ${seed}`,
);
if (failures.length > 0) process.exitCode = 1;
