import { describeCondition, lowerFor, type Backend } from '@convlang/backend';
import { buildSample, coreOps, opSamples, type OpName } from '@convlang/ops';
import type { OpSupport } from './report.js';

/** What a backend can do with each op, from what it declares. */
export function describeSupport(backend: Backend): readonly OpSupport[] {
  return (Object.keys(coreOps) as OpName[]).toSorted().map((op) => {
    const limits = backend.capabilities.limits
      .filter((limit) => limit.op === op)
      .map(({ attr, refuses, reason }) => `${attr} ${describeCondition(refuses)}: ${reason}`);
    if (backend.capabilities.ops.includes(op))
      return { op, how: limits.length === 0 ? 'native' : 'partly', limits };
    return { op, how: isLowered(op, backend) ? 'lowered' : 'lacking', limits };
  });
}

/** Whether every sample of an op is said in ops that the backend has. */
function isLowered(op: OpName, backend: Backend): boolean {
  return opSamples[op].good.every((sample) => {
    const { graph } = buildSample(coreOps, op, sample);
    return lowerFor(graph, backend).nodes.every((node) => backend.capabilities.ops.includes(node.op));
  });
}
