import { operandsOf, siteOf, type Operand } from '@convlang/backend';
import type { Node } from '@convlang/ir';
import { countReaders, type Schedule, type ScheduleStep } from '@convlang/passes';
import type { WasmProgram } from './kernel.js';
import { pooledConv } from './kernels/conv.js';

/** A step that ends with a pool as one program, or `null` where it is none: a convolution, a rectifier or none, which changes no order, and the pool. */
export function pooledProgram(step: readonly Node[], operands: readonly Operand[]): WasmProgram | null {
  const [first, ...rest] = step;
  const last = rest.pop();
  const isPooled = first?.op === 'conv' && last?.op === 'maxpool' && rest.every(({ op }) => op === 'relu');
  return isPooled ? pooledConv(siteOf(first, operands), siteOf(last, operands)) : null;
}

/** Joins pools to the convolutions before them where the engine has a program for both, so that what is pooled is stored nowhere. */
export function joinPools({ graph, steps, commitAt }: Schedule): Schedule {
  const readers = countReaders(graph);
  // Which program a convolution has does not depend on the batch.
  const operands = operandsOf(graph, 1);
  const before = steps.slice(0, commitAt);
  const joined = new Set<ScheduleStep>();
  const result = before.map((step): ScheduleStep => {
    const value = step.at(-1)?.outputs[0];
    const pool = before.find(
      ([node]) => value !== undefined && node.op === 'maxpool' && node.inputs[0] === value,
    );
    if (pool === undefined || value === undefined || readers.get(value) !== 1) return step;
    const both: ScheduleStep = [...step, ...pool];
    if (pooledProgram(both, operands) === null) return step;
    joined.add(pool);
    return both;
  });
  const kept = result.filter((_, i) => !joined.has(before[i] as ScheduleStep));
  return { graph, steps: [...kept, ...steps.slice(commitAt)], commitAt: kept.length };
}
