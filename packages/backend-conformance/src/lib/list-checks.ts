import { findOp, opSamples, type OpSamples } from '@convlang/ops';
import { errorCheck } from './checks/check-error.js';
import { gradientCheck } from './checks/check-gradient.js';
import { contractLimits, limitCheck } from './checks/check-limits.js';
import { networkCheck } from './checks/check-network.js';
import { sampleCheck } from './checks/check-sample.js';
import { contractChecks, endChecks } from './contract/check-contract.js';
import { deriveNetworks } from './networks/derive-networks.js';
import { goldenNetworks } from './networks/networks.js';
import { coreSet, type Check, type OpSet } from './target.js';

/**
 * Everything that a backend must get right, in the order in which it is best read: contract, ops, networks. The last check disposes of
 * the backend, so that no other can come after it.
 */
export function listChecks(): readonly Check[] {
  return [
    ...contractChecks,
    ...contractLimits,
    ...listOpChecks(opSamples),
    ...[...goldenNetworks, ...deriveNetworks(goldenNetworks)].map(networkCheck),
    ...endChecks,
  ];
}

/**
 * What a backend must get right of some ops, by their samples: those of the core, or of a plugin, whose ops and rules are then in `set`
 * together with the core's.
 *
 * @throws OpError when `set` lacks an op that has samples
 */
export function listOpChecks(
  samples: Readonly<Record<string, OpSamples>>,
  set: OpSet = coreSet,
): readonly Check[] {
  return Object.entries(samples).flatMap(([name, { good, bad }]): readonly Check[] => {
    const op = findOp(set.ops, name);
    const hasGradient = (set.rules.gradients[name] ?? 'none') !== 'none';
    const smooth = hasGradient ? good.filter(({ corner }) => corner !== true) : [];
    return [
      limitCheck(name, good, set),
      ...bad.map((sample) => errorCheck(op, sample, set)),
      ...good.map((sample) => sampleCheck(op, sample, set)),
      ...smooth.map((sample) => gradientCheck(op, sample, set)),
    ];
  });
}
