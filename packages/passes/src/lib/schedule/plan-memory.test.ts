import fc from 'fast-check';
import { BATCH, GraphBuilder, type Graph, type ValueId } from '@convlang/ir';
import { coreOps, coreTyping } from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import { fuse } from './fuse.js';
import { planMemory, type MemoryPlan, type Place } from './plan-memory.js';
import { scheduleGraph } from './schedule.js';

const FLAT = { dtype: 'f32', shape: [BATCH, 4] } as const;
const SQUARE = { dtype: 'f32', shape: [BATCH, 2, 2] } as const;
const WEIGHTS = { dtype: 'f32', shape: [4] } as const;
const IMAGES = { dtype: 'f32', shape: [BATCH, 2, 4, 3] } as const;
/** Halves both sides. */
const WINDOWS = { kernel: [2, 2], stride: [2, 2], pads: [0, 0, 0, 0] };

const parameterOf = (name: string) =>
  ({
    name,
    layer: name,
    stream: name,
    initializer: { kind: 'constant', value: 0 },
    role: 'trained',
  }) as const;

const CHOICES = [
  'relu',
  'add',
  'softmax',
  'reshape',
  'addWeights',
  'sumTo',
  'step',
  'shift',
  'product',
  'conv',
  'rectify',
  'pool',
] as const;

/** A step of a random graph: which op, and which of the values so far it takes. */
interface Choice {
  readonly op: (typeof CHOICES)[number];
  readonly first: number;
  readonly second: number;
}

const choice: fc.Arbitrary<Choice> = fc.record({
  op: fc.constantFrom(...CHOICES),
  first: fc.nat(1000),
  second: fc.nat(1000),
});

/** A graph of numbers that are reshaped, added, summed, of images that are pooled, and of parameters that are stepped along sums. */
function randomGraph(choices: readonly Choice[], outputs: readonly number[]): Graph {
  const builder = new GraphBuilder('random', coreTyping);
  const flat = [builder.input('x', FLAT)];
  const square = [builder.input('z', SQUARE)];
  const rate = builder.input('rate', { dtype: 'f32', shape: [] });
  const names = ['p', 'q', 'r'];
  const weights = names.map((name) => builder.parameter(parameterOf(name), WEIGHTS));
  const matrix = builder.parameter(parameterOf('matrix'), { dtype: 'f32', shape: [4, 4] });
  const kernel = builder.parameter(parameterOf('kernel'), { dtype: 'f32', shape: [1, 1, 3, 3] });
  const images = [builder.input('i', IMAGES)];
  const pooled: ValueId[] = [];
  const sums = [builder.input('g', WEIGHTS)];
  const updated = new Set<string>();
  const pick = (list: readonly ValueId[], i: number): ValueId => list[i % list.length] as ValueId;
  const update = (i: number, value: ValueId): void => {
    const name = names[i % names.length] as string;
    if (!updated.has(name)) builder.update(name, value);
    updated.add(name);
  };
  for (const { op, first, second } of choices) {
    const wide = first % 2 === 0 ? flat : square;
    if (op === 'relu') wide.push(builder.emit('relu', [pick(wide, second)]));
    else if (op === 'add') flat.push(builder.emit('add', [pick(flat, first), pick(flat, second)]));
    else if (op === 'product') flat.push(builder.emit('matmul', [pick(flat, first), matrix]));
    else if (op === 'conv') images.push(builder.emit('conv', [pick(images, first), kernel]));
    else if (op === 'rectify') images.push(builder.emit('relu', [pick(images, first)]));
    else if (op === 'pool') pooled.push(builder.emit('maxpool', [pick(images, first)], { attrs: WINDOWS }));
    else if (op === 'softmax') flat.push(builder.emit('softmax', [pick(flat, first)]));
    else if (op === 'addWeights') flat.push(builder.emit('add', [pick(flat, first), pick(weights, second)]));
    else if (op === 'sumTo') sums.push(builder.emit('sumTo', [pick(flat, first)], { attrs: { shape: [4] } }));
    else if (op === 'step') {
      update(first, builder.emit('sgdStep', [pick(weights, first), pick(sums, second), rate]));
    } else if (op === 'shift') {
      update(first, builder.emit('add', [pick(weights, first), pick(weights, second)]));
    } else if (first % 2 === 0)
      square.push(builder.emit('reshape', [pick(flat, second)], { attrs: { shape: [2, 2] } }));
    else flat.push(builder.emit('reshape', [pick(square, second)], { attrs: { shape: [4] } }));
  }
  const all = [...flat, ...square, ...sums, ...images, ...pooled];
  outputs.forEach((output, i) => builder.output(`out${i}`, pick(all, output)));
  return builder.build();
}

/** The 64-byte cells of a place. */
function cellsOf(place: Place): readonly string[] {
  if (place.kind === 'parameter') return [place.name];
  const count = Math.max(1, Math.ceil(place.bytes / 64));
  return Array.from({ length: count }, (_, i) => String(place.offset / 64 + i));
}

/** Runs a plan without numbers: memory remembers which value was written last. Returns what is read in vain. */
function simulate(graph: Graph, plan: MemoryPlan): readonly string[] {
  const memory = new Map<string, ValueId>();
  /** The value whose numbers a value shows: itself, or what it is a view of. */
  const content = new Map<ValueId, ValueId>();
  const problems: string[] = [];
  const write = (id: ValueId): void => {
    content.set(id, id);
    for (const cell of cellsOf(plan.places[id] as Place)) memory.set(cell, id);
  };
  const check = (id: ValueId, when: string): void => {
    const expected = content.get(id);
    if (cellsOf(plan.places[id] as Place).some((cell) => memory.get(cell) !== expected))
      problems.push(`${graph.values[id]?.name} is gone ${when}`);
  };
  const outside = [...graph.inputs, ...graph.parameters];
  outside.forEach(({ value }) => write(value));
  const { steps, commitAt } = plan.schedule;
  steps.forEach((step, time) => {
    if (time === commitAt) graph.outputs.forEach(({ value }) => check(value, 'at the commit'));
    const [maker] = step;
    for (const node of step) {
      node.inputs.forEach((id) => check(id, `for ${node.op} in step ${time}`));
      const [from, to] = [plan.places[node.inputs[0] as ValueId], plan.places[node.outputs[0] as ValueId]];
      const isView = node.op === 'reshape' && from?.offset === to?.offset;
      if (isView) content.set(node.outputs[0] as ValueId, content.get(node.inputs[0] as ValueId) as ValueId);
      else node.outputs.forEach(write);
      // The first node of a step is not done when the others have begun.
      if (node !== maker)
        maker.inputs.forEach((id) => check(id, `for the rest of ${maker.op} in step ${time}`));
      if (time < commitAt)
        graph.parameters.forEach(({ value }) => check(value, `before the commit, after ${node.op}`));
    }
  });
  if (commitAt === steps.length) graph.outputs.forEach(({ value }) => check(value, 'at the commit'));
  graph.updates.forEach(({ value }) => check(value, 'at the end'));
  return problems;
}

function planOf(graph: Graph, batch: number): MemoryPlan {
  return planMemory(scheduleGraph(graph, coreOps), batch, coreOps);
}

function chain(length: number): Graph {
  const builder = new GraphBuilder('chain', coreTyping);
  let value = builder.input('x', FLAT);
  for (let i = 0; i < length; i++) value = builder.emit(i % 2 === 0 ? 'softmax' : 'relu', [value]);
  builder.output('y', value);
  return builder.build();
}

describe('planMemory', () => {
  it('never lets a value be overwritten before its last reader, nor a parameter before the commit', () => {
    fc.assert(
      fc.property(
        fc.array(choice, { minLength: 1, maxLength: 40 }),
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 9 }),
        (choices, outputs, batch) => {
          const graph = randomGraph(choices, outputs);
          const plain = scheduleGraph(graph, coreOps);
          for (const schedule of [plain, fuse(plain, coreOps)]) {
            const plan = planMemory(schedule, batch, coreOps);
            expect(simulate(graph, plan)).toEqual([]);
            for (const { kind, offset, bytes } of plan.places) {
              const range = { arena: plan.arena, parameter: plan.parameters, scratch: plan.scratch }[kind];
              expect(offset).toBeGreaterThanOrEqual(range.offset);
              expect(offset + bytes).toBeLessThanOrEqual(range.offset + range.bytes);
            }
            expect(new Set(schedule.steps.flat())).toEqual(new Set(graph.nodes));
            expect(schedule.steps.flat()).toHaveLength(graph.nodes.length);
          }
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });

  it('needs two buffers for a chain of any length, one of them for the rectifiers too', () => {
    // [16, 4] float32 are 256 bytes.
    expect(planOf(chain(1), 16).arena.bytes).toBe(512);
    expect(planOf(chain(1000), 16).arena.bytes).toBe(512);
  });

  it('grows with the batch', () => {
    expect(planOf(chain(4), 32).arena.bytes).toBe(1024);
  });

  it('gives views the memory of what they show', () => {
    const builder = new GraphBuilder('view', coreTyping);
    const x = builder.input('x', FLAT);
    builder.output('y', builder.emit('reshape', [x], { attrs: { shape: [2, 2] } }));
    expect(planOf(builder.build(), 16).arena.bytes).toBe(256);
  });

  it('writes optimiser steps over the parameter and its moments, after the commit', () => {
    const builder = new GraphBuilder('adam', coreTyping);
    const g = builder.input('g', WEIGHTS);
    const rate = builder.input('rate', { dtype: 'f32', shape: [] });
    const step = builder.input('step', { dtype: 'i32', shape: [] });
    const [p, m, v] = ['p', 'm', 'v'].map((name) => builder.parameter(parameterOf(name), WEIGHTS));
    const attrs = { beta1: 0.9, beta2: 0.99, epsilon: 1e-8 };
    const inputs = [p, g, m, v, rate, step] as readonly ValueId[];
    const outputs = builder.emitAll('adamStep', inputs, { attrs });
    ['p', 'm', 'v'].forEach((name, i) => builder.update(name, outputs[i] as ValueId));
    const plan = planOf(builder.build(), 1);
    // Four numbers each, on a line of 64 bytes of its own.
    const places = [0, 64, 128].map((offset, i) => ({
      kind: 'parameter',
      name: ['p', 'm', 'v'][i],
      offset,
      bytes: 16,
      first: 0,
      last: 1,
    }));
    expect(outputs.map((id) => plan.places[id])).toEqual(places);
    expect([p, m, v].map((id) => plan.places[id ?? -1])).toEqual(places);
    expect(plan.schedule.commitAt).toBe(0);
  });

  it('lays parameters, arena and scratch into one address space, each value with the steps that it lives for', () => {
    const builder = new GraphBuilder('one', coreTyping);
    const x = builder.input('x', FLAT);
    const w = builder.parameter(parameterOf('w'), WEIGHTS);
    const sum = builder.emit('add', [x, w]);
    const y = builder.emit('softmax', [sum]);
    builder.output('y', y);
    const plan = planMemory(scheduleGraph(builder.build(), coreOps), 16, coreOps, { bytes: 800 });
    expect(plan.parameters).toEqual({ offset: 0, bytes: 64 });
    expect(plan.arena).toEqual({ offset: 64, bytes: 512 });
    expect(plan.scratch).toEqual({ offset: 576, bytes: 800 });
    // `sum` is written over x in step 0 and read in step 1; y is made there and handed out after the last.
    expect(plan.places[sum]).toEqual({
      kind: 'arena',
      offset: plan.places[x]?.offset,
      bytes: 256,
      first: 0,
      last: 1,
    });
    expect(plan.places[y]).toMatchObject({ kind: 'arena', bytes: 256, first: 1, last: 2 });
    expect(plan.places[y]?.offset).not.toBe(plan.places[sum]?.offset);
  });

  it('leaves to a later epilogue of a step what an earlier one reads as well', () => {
    const builder = new GraphBuilder('twice', coreTyping);
    const x = builder.input('x', FLAT);
    const matrix = builder.parameter(parameterOf('matrix'), { dtype: 'f32', shape: [4, 4] });
    const product = builder.emit('matmul', [builder.emit('softmax', [x]), matrix]);
    const once = builder.emit('add', [x, product]);
    builder.output('y', builder.emit('add', [once, x]));
    const fused = fuse(scheduleGraph(builder.build(), coreOps), coreOps);
    expect(fused.steps.map((step) => step.map(({ op }) => op))).toEqual([
      ['softmax'],
      ['matmul', 'add', 'add'],
    ]);
    const { places } = planMemory(fused, 16, coreOps);
    expect(places[once]?.offset).not.toBe(places[x]?.offset);
    expect(places[once]?.offset).toBe(places[product]?.offset);
  });

  it('gives no place in the arena to what a step only passes on to a pool', () => {
    const builder = new GraphBuilder('pooled', coreTyping);
    const x = builder.input('x', IMAGES);
    const kernel = builder.parameter(parameterOf('kernel'), { dtype: 'f32', shape: [1, 1, 3, 8] });
    const made = builder.emit('conv', [x, kernel]);
    const rectified = builder.emit('relu', [made]);
    const y = builder.emit('maxpool', [rectified], { attrs: WINDOWS });
    builder.output('y', y);
    const plain = scheduleGraph(builder.build(), coreOps);
    const fused = fuse(plain, coreOps);
    expect(fused.steps).toHaveLength(1);
    // Of one sample: 96 bytes of x, 256 of the convolution, 64 of the pool, each from a multiple of 64 on.
    expect(planMemory(plain, 1, coreOps).arena.bytes).toBe(128 + 256);
    const held = { offset: 640, bytes: 160 };
    const places = [made, rectified].map((id): readonly [ValueId, typeof held] => [id, held]);
    const plan = planMemory(fused, 1, coreOps, { bytes: 800, held: new Map(places) });
    expect(plan.arena.bytes).toBe(128 + 64);
    const place = { kind: 'scratch', offset: plan.scratch.offset + 640, bytes: 160, first: 0, last: 0 };
    expect([made, rectified].map((id) => plan.places[id])).toEqual([place, place]);
    expect(plan.places[y]).toMatchObject({ kind: 'arena', bytes: 64, first: 0, last: 1 });
  });

  it('is quick for very deep graphs', () => {
    expect(planOf(chain(10_000), 1).schedule.steps.length).toBe(10_000);
  });
});
