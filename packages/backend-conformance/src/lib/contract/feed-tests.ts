import type { NamedTensors } from '@convlang/backend';
import { tensor, zeros } from '@convlang/tensor';
import { feed, mustRefuse, numbers, stillRight, type ContractTest, type Started } from './counter.js';

/** Runs that are to be refused, and a right one after them. */
async function refuses(started: Started, wrong: Readonly<Record<string, unknown>>): Promise<string | null> {
  for (const [what, feeds] of Object.entries(wrong)) {
    // Callers from JavaScript may give anything.
    const call = (): unknown => started.run.run(feeds as NamedTensors);
    const problem = await mustRefuse(call, 'E697', `${what} is not refused`);
    if (problem !== null) return problem;
  }
  return stillRight(started, 'runs that were refused');
}

/** The right shape and dtype over another array. */
function holding(data: unknown): unknown {
  return { x: { dtype: 'f32', shape: [3, 2], data } };
}

/** Browsers and Node both have it, and no library of types is for both. */
declare function structuredClone(
  value: unknown,
  options: { readonly transfer: readonly ArrayBuffer[] },
): unknown;

/** Numbers whose buffer went to someone else. */
function detached(): Float32Array {
  const data = new Float32Array(6);
  structuredClone(data, { transfer: [data.buffer] });
  return data;
}

/** What a run may be given and what it gives. */
export const feedTests: Readonly<Record<string, ContractTest>> = {
  'gives outputs, then applies the updates': async ({ state, run }) => {
    const outputs = await run.run({ x: feed() });
    if (outputs['w']?.data.join() !== '10,20')
      return `the output w is ${outputs['w']?.data.join() ?? 'missing'}, expected 10,20`;
    const after = await numbers(state);
    return after === '39,72' ? null : `w is ${after} after the run, expected 39,72`;
  },
  'refuses feeds that are missing, unknown or no tensors': (started) =>
    refuses(started, {
      'a run without its input': {},
      'an input that is undefined': { x: undefined },
      'an input that is null': { x: null },
      'an input that is a list of numbers': { x: [1, 2, 3, 4, 5, 6] },
      'an input that the graph does not have': { x: feed(), z: feed() },
      'a parameter among the feeds': { x: feed(), w: zeros('f32', [2]) },
      'a dtype that there is not': { x: { ...feed(), dtype: 'f16' } },
      'a shape that is no list': { x: { ...feed(), shape: 6 } },
    }),
  'refuses feeds of another shape, batch or dtype': (started) =>
    refuses(started, {
      'an input of a smaller batch': { x: zeros('f32', [2, 2]) },
      'an input of a larger batch': { x: zeros('f32', [4, 2]) },
      'an input of another shape with as many numbers': { x: zeros('f32', [2, 3]) },
      'an input of another rank with as many numbers': { x: zeros('f32', [6]) },
      'an input with a dimension more': { x: zeros('f32', [3, 2, 1]) },
      'an input of i32 in place of f32': { x: zeros('i32', [3, 2]) },
      'an input of f64 in place of f32': { x: zeros('f64', [3, 2]) },
    }),
  'refuses feeds with more or fewer numbers than their shape says': (started) =>
    refuses(started, {
      'an input with 5 numbers of 6': holding(new Float32Array(5)),
      'an input with 7 numbers of 6': holding(new Float32Array(7)),
      'an input without numbers': holding(new Float32Array(0)),
      'an input whose buffer was transferred': holding(detached()),
    }),
  'refuses feeds in an array of another type than their dtype says': (started) =>
    refuses(started, {
      'an input of f32 in a Float64Array': holding(new Float64Array(6)),
      'an input of f32 in an Int32Array': holding(new Int32Array(6)),
      'an input of f32 in a plain array': holding([1, 2, 3, 4, 5, 6]),
      'an input of f32 in a DataView': holding(new DataView(new ArrayBuffer(24))),
      'an input of f32 in a bare buffer': holding(new ArrayBuffer(24)),
      'an input without data': holding(undefined),
    }),
  'takes numbers that are not finite': async (started) => {
    const x = tensor('f32', [3, 2], Float32Array.of(NaN, Infinity, -Infinity, 0, -0, 1));
    await started.run.run({ x }, { commit: () => false });
    return stillRight(started, 'a run over numbers that are not finite');
  },
  'reads feeds before the call returns': async (started) => {
    const x = feed();
    const first = started.run.run({ x }, { commit: () => false });
    x.data.fill(100);
    const second = started.run.run({ x }, { commit: () => false });
    x.data.fill(1000);
    const third = started.run.run({ x }, { commit: () => false });
    x.data.fill(NaN);
    const given = [await first, await second, await third].map(({ y }) => y?.data[0]).join();
    return given === '11,110,1010'
      ? stillRight(started, 'runs whose arrays changed meanwhile')
      : `three runs over an array that changes after each call give ${given}, expected 11,110,1010`;
  },
  'gives outputs that are the caller’s own': async ({ state, run }) => {
    const first = await run.run({ x: feed() }, { commit: () => false });
    await run.run({ x: zeros('f32', [3, 2]) }, { commit: () => false });
    if (first['y']?.data.join() !== '11,22,13,24,15,26')
      return 'a later run changes the outputs of an earlier one';
    first['y'].data.fill(0);
    if (first['again']?.data[0] !== 11) return 'two outputs share an array';
    first['w']?.data.fill(0);
    (await state.read('w')).data.fill(0);
    const written = await run.run(
      { x: feed() },
      {
        commit: (outputs) => {
          for (const { data } of Object.values(outputs)) data.fill(0);
          return true;
        },
      },
    );
    if (written['y']?.data.join() !== '0,0,0,0,0,0') return 'commit sees other tensors than the caller gets';
    const after = await numbers(state);
    return after === '39,72' ? null : `w is ${after} after outputs were written into, expected 39,72`;
  },
};
