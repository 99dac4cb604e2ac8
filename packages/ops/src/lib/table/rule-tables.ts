import { sourceRules } from '../source/source.rules.js';
import { convRules } from '../conv/conv.rules.js';
import { linksRules } from '../links/links.rules.js';
import { poolRules } from '../pool/pool.rules.js';
import { matmulRules } from '../matmul/matmul.rules.js';
import { normRules } from '../norm/norm.rules.js';
import { lrnRules } from '../lrn/lrn.rules.js';
import { dropoutRules } from '../dropout/dropout.rules.js';
import { activationRules } from '../activation/activation.rules.js';
import { softmaxRules } from '../softmax/softmax.rules.js';
import { spatialRules } from '../spatial/spatial.rules.js';
import { resampleRules } from '../resample/resample.rules.js';
import { movementRules } from '../movement/movement.rules.js';
import { arithmeticRules } from '../arithmetic/arithmetic.rules.js';
import { reduceRules } from '../reduce/reduce.rules.js';
import { lossRules } from '../loss/loss.rules.js';
import { optimizerRules } from '../optimizer/optimizer.rules.js';
import { joinTables } from './join-tables.js';
import type { OpName } from './registry.js';
import type { OpRules, RulesOf, TrainingRule } from '../definition/rules.js';
import type { topics } from './topics.js';

type Topics = typeof topics;

/** Apart from the topics, as a program that only checks files needs none of them. */
const rules = {
  source: sourceRules,
  conv: convRules,
  links: linksRules,
  pool: poolRules,
  matmul: matmulRules,
  norm: normRules,
  lrn: lrnRules,
  dropout: dropoutRules,
  activation: activationRules,
  softmax: softmaxRules,
  spatial: spatialRules,
  resample: resampleRules,
  movement: movementRules,
  arithmetic: arithmeticRules,
  reduce: reduceRules,
  loss: lossRules,
  optimizer: optimizerRules,
} as const satisfies { readonly [T in keyof Topics]: RulesOf<Topics[T]> };

const each: readonly RulesOf<Topics[keyof Topics]>[] = Object.values(rules);

/** The gradient of every op; `none` where there is none. */
export const gradientRules = joinTables(Object.values(rules).map(({ gradients }) => gradients));

/** Ops that act differently in training. */
export const trainingRules: { readonly [O in OpName]?: TrainingRule } = joinTables(
  each.map(({ training = {} }) => training),
);

/** Ops that can be said in simpler ones. */
export const loweringRules = joinTables(
  Object.values(rules).flatMap((topic) => ('lowerings' in topic ? [topic.lowerings] : [])),
);

/** Name of an op that can be said in simpler ones: a backend need have no kernel for it. */
export type LoweredOp = keyof typeof loweringRules;

/** All rules of the core, as passes take them. */
export const coreRules: OpRules = {
  gradients: gradientRules,
  training: trainingRules,
  lowerings: loweringRules,
};
