import { elementCount } from '@convlang/ir';
import type { MemoryPlan, Place, Schedule } from '@convlang/passes';
import { bytesPerElement } from '@convlang/tensor';

/**
 * A plan in which nothing shares memory, each value a float64 array for the whole run, parameters too. It has no part in what
 * `planMemory` does: a fault there must not be on both sides of a comparison.
 */
export function planApart(schedule: Schedule, batch: number): MemoryPlan {
  const { graph, steps } = schedule;
  let end = 0;
  const places = graph.values.map(({ type }): Place => {
    const offset = end;
    const bytes = elementCount(type.shape, batch) * bytesPerElement.f64;
    end += bytes;
    return { kind: 'arena', offset, bytes, first: 0, last: steps.length };
  });
  const arena = { offset: 0, bytes: end };
  const none = { offset: end, bytes: 0 };
  return { schedule, places, parameters: { offset: 0, bytes: 0 }, arena, scratch: none, kept: none };
}
