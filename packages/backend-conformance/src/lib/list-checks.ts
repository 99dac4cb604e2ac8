import { coreOps, gradientRules, opSamples, type OpName } from '@convlang/ops';
import { gradientCheck } from './check-gradient.js';
import { limitCheck } from './check-limits.js';
import { networkCheck } from './check-network.js';
import { sampleCheck } from './check-sample.js';
import { stateChecks } from './check-state.js';
import { goldenNetworks } from './networks.js';
import type { Check } from './target.js';

/** Everything that a backend must get right, in the order in which it is best read: contract, ops, networks. */
export function listChecks(): readonly Check[] {
  const names = Object.keys(coreOps) as OpName[];
  return [...stateChecks, ...names.flatMap(checksOfOp), ...goldenNetworks.map(networkCheck)];
}

function checksOfOp(name: OpName): readonly Check[] {
  const { good } = opSamples[name];
  const smooth = gradientRules[name] === 'none' ? [] : good.filter(({ corner }) => corner !== true);
  return [
    limitCheck(name),
    ...good.map((sample) => sampleCheck(coreOps[name], sample)),
    ...smooth.map((sample) => gradientCheck(coreOps[name], sample)),
  ];
}
