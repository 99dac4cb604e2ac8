import {
  describeCondition,
  findLimit,
  lowerFor,
  type Backend,
  type CapabilityLimit,
} from '@convlang/backend';
import { buildSample, coreOps, opSamples, type OpName, type OpSample } from '@convlang/ops';
import { refusalOf } from './refusal.js';
import type { OpSupport, SupportLimit } from './report.js';
import { coreSet } from './target.js';

/** How a backend comes by the numbers of a sample. */
interface TriedSample {
  readonly name: string;
  readonly way: 'kernel' | 'lowered' | 'nothing' | 'refused';
  readonly reason: string;
  /** What of the capabilities it meets. */
  readonly limit: CapabilityLimit | null;
}

/** What a backend can do with each op of the core, from what it declares and what becomes of the op's samples. */
export function describeSupport(backend: Backend): readonly OpSupport[] {
  return (Object.keys(coreOps) as OpName[]).toSorted().map((op) => {
    const tried = opSamples[op].good.map((sample) => trySample(op, sample, backend));
    // A pad of nothing is nothing: every backend can do that much of an op.
    const real = tried.filter(({ way }) => way !== 'nothing');
    const limits = [...declaredLimits(op, real, backend), ...otherRefusals(real)];
    const how = howOf(real, limits);
    return { op, how, limits: how === 'partly' ? limits : [] };
  });
}

function howOf(tried: readonly TriedSample[], limits: readonly SupportLimit[]): OpSupport['how'] {
  if (tried.every(({ way }) => way === 'lowered')) return 'lowered';
  if (tried.every(({ way }) => way === 'refused')) return 'lacking';
  return limits.length === 0 ? 'native' : 'partly';
}

function trySample(op: OpName, sample: OpSample, backend: Backend): TriedSample {
  const { capabilities } = backend;
  const { graph, batch } = buildSample(coreOps, op, sample);
  const limit = findLimit(capabilities, op, graph.nodes[0]?.attrs ?? {});
  const [refusal] = refusalOf({ graph, batch, ...coreSet }, backend);
  const tried = { name: sample.name, limit, reason: refusal?.message ?? '' };
  if (refusal !== undefined) return { ...tried, way: 'refused' };
  if (capabilities.ops.includes(op) && limit === null) return { ...tried, way: 'kernel' };
  return { ...tried, way: lowerFor(graph, backend).nodes.length === 0 ? 'nothing' : 'lowered' };
}

function declaredLimits(
  op: OpName,
  tried: readonly TriedSample[],
  { capabilities }: Backend,
): readonly SupportLimit[] {
  return capabilities.limits
    .filter((limit) => limit.op === op)
    .map((limit) => {
      const ways = tried.filter((sample) => sample.limit === limit).map(({ way }) => way);
      const instead = ways.includes('refused') ? 'refused' : ways.length === 0 ? 'untried' : 'lowered';
      return { what: `${limit.attr} ${describeCondition(limit.refuses)}`, reason: limit.reason, instead };
    });
}

/** Samples that are refused for another reason than a declared limit of the op. */
function otherRefusals(tried: readonly TriedSample[]): readonly SupportLimit[] {
  return tried
    .filter(({ way, limit }) => way === 'refused' && limit === null)
    .map(({ name, reason }) => ({ what: name, reason, instead: 'refused' }));
}
