// Random shapes of convolutions, pools, matrix products and their gradients through the engine, against their definitions in float64.
// usage: shapes.ts [--count 2000] [--seed 1] [--only NUMBER]
import { parseArgs } from 'node:util';
import { faultOfNumber } from './shape-fault.js';

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const seed = Number(options.seed);
const numbers =
  options.only === undefined
    ? Array.from({ length: Number(options.count) }, (_, i) => i)
    : [Number(options.only)];

const started = Date.now();
let failed = 0;
for (const number of numbers) {
  const fault = await faultOfNumber(seed, number);
  if (fault === null) continue;
  failed++;
  console.log(`FAIL  --seed ${seed} --only ${number}\n${fault}`);
}
const seconds = ((Date.now() - started) / 1000).toFixed(1);
console.log(`fuzz: ${numbers.length} shapes, ${failed} failed, ${seconds} s, seed ${seed}`);
if (failed > 0) process.exitCode = 1;
