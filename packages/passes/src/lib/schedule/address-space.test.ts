import { BATCH, GraphBuilder, type Graph } from '@convlang/ir';
import { coreOps, coreTyping } from '@convlang/ops';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_SPACE, joinSpace, leaveSpace, type AddressSpace } from './address-space.js';
import { planMemory, type MemoryPlan, type MemoryRange } from './plan-memory.js';
import { scheduleGraph } from './schedule.js';

/** Adds each of its parameters, by name and size, to a number that it is fed. */
function graphOf(sizes: Readonly<Record<string, number>>): Graph {
  const builder = new GraphBuilder('sums', coreTyping);
  const x = builder.input('x', { dtype: 'f32', shape: [BATCH, 1] });
  for (const [name, size] of Object.entries(sizes)) {
    const parameter = builder.parameter(
      { name, layer: name, stream: name, initializer: { kind: 'constant', value: 0 }, role: 'trained' },
      { dtype: 'f32', shape: [size] },
    );
    builder.output(`y ${name}`, builder.emit('add', [x, parameter]));
  }
  builder.output('x', x);
  return builder.build();
}

function planOf(
  sizes: Readonly<Record<string, number>>,
  batch: number,
  scratch = 0,
  keptBytes = 0,
): MemoryPlan {
  return planMemory(scheduleGraph(graphOf(sizes), coreOps), batch, coreOps, { bytes: scratch, keptBytes });
}

function rangesOf({ schedule, places }: MemoryPlan): Readonly<Record<string, MemoryRange>> {
  return Object.fromEntries(
    schedule.graph.parameters.map(({ name, value }) => {
      const { offset = -1, bytes = -1 } = places[value] ?? {};
      return [name, { offset, bytes }];
    }),
  );
}

function meet(a: MemoryRange, b: MemoryRange): boolean {
  return a.offset < b.offset + b.bytes && b.offset < a.offset + a.bytes;
}

/** Where the values of a run lie that are no parameters. */
function workOf({ arena, scratch }: MemoryPlan): MemoryRange {
  return { offset: arena.offset, bytes: scratch.offset + scratch.bytes - arena.offset };
}

describe('joinSpace', () => {
  it('leaves the first plan where it is', () => {
    const plan = planOf({ w: 3, b: 20 }, 4, 100);
    const joined = joinSpace(plan, EMPTY_SPACE);
    expect(joined.plan).toEqual(plan);
    expect(joined.space.bytes).toBe(plan.scratch.offset + 128);
  });

  it('gives what each plan keeps a place of its own, which is free when the plan is gone', () => {
    const first = joinSpace(planOf({ w: 3 }, 4, 100, 1000), EMPTY_SPACE);
    const second = joinSpace(planOf({ w: 3 }, 4, 100, 500), first.space);
    const [kept, work] = [first.plan.kept, workOf(second.plan)];
    expect(kept.bytes).toBe(1000);
    expect([meet(kept, second.plan.kept), meet(kept, work), meet(second.plan.kept, work)]).toEqual([
      false,
      false,
      false,
    ]);
    const third = joinSpace(planOf({ w: 3 }, 4, 100, 900), leaveSpace(first.plan, second.space));
    expect(third.plan.kept.offset).toBe(kept.offset);
    expect(third.space.bytes).toBe(second.space.bytes);
    const fourth = joinSpace(planOf({ w: 3 }, 4, 100, 900), third.space);
    expect(meet(fourth.plan.kept, third.plan.kept)).toBe(false);
  });

  it('gives a smaller batch the same addresses', () => {
    const large = joinSpace(planOf({ w: 3 }, 64), EMPTY_SPACE);
    const small = joinSpace(planOf({ w: 3 }, 8), large.space);
    expect(small.plan.arena.offset).toBe(large.plan.arena.offset);
    expect(rangesOf(small.plan)).toEqual(rangesOf(large.plan));
    expect(small.space).toEqual(large.space);
  });

  it('lets the room of runs grow where it is, as long as nothing lies behind it', () => {
    const small = joinSpace(planOf({ w: 3 }, 8), EMPTY_SPACE);
    const large = joinSpace(planOf({ w: 3 }, 64), small.space);
    expect(large.plan.arena.offset).toBe(small.plan.arena.offset);
    const more = joinSpace(planOf({ w: 3, m: 3 }, 640), large.space);
    // `m` has a line of its own behind that room, and the next room comes behind it.
    expect(rangesOf(more.plan)['m']).toEqual({ offset: large.space.bytes, bytes: 12 });
    expect(more.plan.arena.offset).toBe(large.space.bytes + 64);
  });

  it('does not let a graph have a parameter of another size in the place of the first', () => {
    const first = joinSpace(planOf({ w: 3 }, 1), EMPTY_SPACE);
    const second = joinSpace(planOf({ w: 300 }, 1), first.space);
    const [a, b] = [rangesOf(first.plan)['w'], rangesOf(second.plan)['w']];
    expect(meet(a as MemoryRange, b as MemoryRange)).toBe(false);
    expect(rangesOf(joinSpace(planOf({ w: 3 }, 1), second.space).plan)['w']).toEqual(a);
  });

  it('moves nothing, and lets nothing but runs lie on one another', () => {
    const sizes = fc.dictionary(fc.constantFrom('w', 'b', 'm', 'v'), fc.integer({ min: 1, max: 40 }));
    const request = fc.tuple(sizes, fc.integer({ min: 1, max: 90 }), fc.nat(900));
    fc.assert(
      fc.property(fc.array(request, { minLength: 1, maxLength: 6 }), (requests) => {
        const found = new Map<string, MemoryRange>();
        const works: MemoryRange[] = [];
        let space: AddressSpace = EMPTY_SPACE;
        for (const [asked, batch, scratch] of requests) {
          const plain = planOf(asked, batch, scratch);
          const joined = joinSpace(plain, space);
          ({ space } = joined);
          for (const [name, range] of Object.entries(rangesOf(joined.plan))) {
            const key = `${name} of ${range.bytes}`;
            expect(range).toEqual(found.get(key) ?? range);
            found.set(key, range);
          }
          works.push(workOf(joined.plan));
          // Values keep their places within the arena.
          const within = ({ places, arena }: MemoryPlan): readonly number[] =>
            places.flatMap(({ kind, offset }) => (kind === 'arena' ? [offset - arena.offset] : []));
          expect(within(joined.plan)).toEqual(within(plain));
          expect(joined.plan.scratch.bytes).toBe(plain.scratch.bytes);
        }
        const parameters = [...found.values()];
        for (const [i, range] of parameters.entries()) {
          expect(range.offset % 64).toBe(0);
          expect(range.offset + range.bytes).toBeLessThanOrEqual(space.bytes);
          expect([...parameters.slice(i + 1), ...works].filter((other) => meet(range, other))).toEqual([]);
        }
        for (const { offset, bytes } of works) expect(offset + bytes).toBeLessThanOrEqual(space.bytes);
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});
