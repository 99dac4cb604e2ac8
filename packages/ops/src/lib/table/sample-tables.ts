import { sourceSamples } from '../source/source.samples.js';
import { convSamples } from '../conv/conv.samples.js';
import { linksSamples } from '../links/links.samples.js';
import { poolSamples } from '../pool/pool.samples.js';
import { matmulSamples } from '../matmul/matmul.samples.js';
import { normSamples } from '../norm/norm.samples.js';
import { lrnSamples } from '../lrn/lrn.samples.js';
import { dropoutSamples } from '../dropout/dropout.samples.js';
import { activationSamples } from '../activation/activation.samples.js';
import { softmaxSamples } from '../softmax/softmax.samples.js';
import { spatialSamples } from '../spatial/spatial.samples.js';
import { resampleSamples } from '../resample/resample.samples.js';
import { movementSamples } from '../movement/movement.samples.js';
import { arithmeticSamples } from '../arithmetic/arithmetic.samples.js';
import { reduceSamples } from '../reduce/reduce.samples.js';
import { lossSamples } from '../loss/loss.samples.js';
import { optimizerSamples } from '../optimizer/optimizer.samples.js';
import { joinTables } from './join-tables.js';
import type { OpSamples } from '../sample/samples.js';
import type { topics } from './topics.js';

type Topics = typeof topics;

/** Apart from the topics, as a program that only runs networks needs none of them. */
const samples = {
  source: sourceSamples,
  conv: convSamples,
  links: linksSamples,
  pool: poolSamples,
  matmul: matmulSamples,
  norm: normSamples,
  lrn: lrnSamples,
  dropout: dropoutSamples,
  activation: activationSamples,
  softmax: softmaxSamples,
  spatial: spatialSamples,
  resample: resampleSamples,
  movement: movementSamples,
  arithmetic: arithmeticSamples,
  reduce: reduceSamples,
  loss: lossSamples,
  optimizer: optimizerSamples,
} as const satisfies { readonly [T in keyof Topics]: Readonly<Record<keyof Topics[T]['ops'], OpSamples>> };

/** Right and wrong samples of every op: for conformance of backends, gradient checks and reference pages. */
export const opSamples = joinTables(Object.values(samples));
