import { createReferenceBackend, type DeviceState, type NamedTensors } from '@convlang/backend';
import { zeros, type Tensor } from '@convlang/tensor';
import { counter, feed, mustRefuse, numbers, pair, stillRight, type ContractTest } from './counter.js';

/** What a state keeps and refuses, and which states an executable may have. */
export const stateTests: Readonly<Record<string, ContractTest>> = {
  'reads what is written before the call returns': async ({ state }) => {
    const given = pair(1, 2);
    const written = state.write('w', given);
    given.data.fill(9);
    await written;
    given.data.fill(8);
    const after = await numbers(state);
    return after === '1,2' ? null : `w is ${after} after the array that was written changed, expected 1,2`;
  },
  'refuses writes of another shape or dtype, and what is no tensor': async (started) => {
    const whole = pair(1, 2);
    const wrong: Readonly<Record<string, unknown>> = {
      'another shape': zeros('f32', [3]),
      'another rank': zeros('f32', [2, 1]),
      'another dtype': zeros('i32', [2]),
      'fewer numbers than its shape': { ...whole, data: new Float32Array(1) },
      'more numbers than its shape': { ...whole, data: new Float32Array(3) },
      'a Float64Array for f32': { ...whole, data: new Float64Array(2) },
      'a plain array': { ...whole, data: [1, 2] },
      nothing: undefined,
    };
    for (const [what, given] of Object.entries(wrong)) {
      const call = (): unknown => started.state.write('w', given as Tensor);
      const problem = await mustRefuse(call, 'E697', `a write of ${what} is not refused`);
      if (problem !== null) return problem;
    }
    return stillRight(started, 'writes that were refused');
  },
  'refuses a first write that is broken or of a dtype that it does not hold': async ({ backend, state }) => {
    const wrong: readonly Tensor[] = [
      { ...pair(1, 2), data: new Float32Array(3) },
      ...(backend.capabilities.dtypes.includes('f64') ? [] : [zeros('f64', [2])]),
    ];
    for (const given of wrong) {
      const call = (): unknown => state.write('new', given);
      const problem = await mustRefuse(call, 'E697', 'a wrong first write is not refused');
      if (problem !== null) return problem;
      if (state.has('new')) return 'a name is there after a write that was refused';
    }
    await state.write('new', zeros('i32', [3]));
    return state.has('new') && (await state.read('new')).dtype === 'i32'
      ? null
      : 'a name cannot be written any more';
  },
  'writes all tensors or none': async (started) => {
    const { state } = started;
    const some: NamedTensors = { v: pair(7, 8), w: zeros('f32', [3]) };
    const call = (): unknown => state.writeAll({ w: pair(1, 2), ...some, z: pair(0, 0) });
    const problem = await mustRefuse(call, 'E697', 'a wrong tensor among others is not refused');
    if (problem !== null) return problem;
    if (state.has('v') || state.has('z')) return 'some of the tensors are written although one was refused';
    const wrongFirst = await stillRight(started, 'a wrong tensor among others');
    if (wrongFirst !== null) return wrongFirst;
    await state.writeAll({ v: pair(7, 8), w: pair(1, 2) });
    return (await state.read('v')).data.join() === '7,8' && (await numbers(state)) === '1,2'
      ? null
      : 'tensors that are written together are not all there';
  },
  'knows what was written, and refuses to read the rest': async ({ state }) => {
    if (!state.has('w') || state.has('nothing')) return 'it does not know which names were written';
    return mustRefuse(() => state.read('nothing'), 'E697', 'a parameter that is not there is read');
  },
  'refuses a run whose parameters are missing or of another shape, until they are right': async ({
    backend,
  }) => {
    const state = backend.createState();
    const run = await backend.compile(counter(), { batch: 3, state });
    const missing = await mustRefuse(
      () => run.run({ x: feed() }),
      'E697',
      'a run without its parameter is not refused',
    );
    await state.write('w', pair(10, 20));
    const problem = missing ?? (await stillRight({ backend, state, run }, 'a run without its parameter'));
    run.dispose();
    state.dispose();
    if (problem !== null) return problem;
    const other = backend.createState();
    const mismatch = await backend.compile(counter(), { batch: 3, state: other });
    await other.write('w', zeros('f32', [3]));
    const refused = await mustRefuse(
      () => mismatch.run({ x: feed() }),
      'E697',
      'a parameter of another shape is taken',
    );
    mismatch.dispose();
    other.dispose();
    return refused;
  },
  'keeps its states apart': async (started) => {
    const { backend } = started;
    const state = backend.createState();
    await state.write('w', pair(1, 2));
    const run = await backend.compile(counter(), { batch: 3, state });
    const calls = [run.run({ x: feed() }), started.run.run({ x: feed() }, { commit: () => false })];
    const seen = (await Promise.all(calls)).map(({ w }) => w?.data.join()).join(' ');
    const after = await numbers(state);
    run.dispose();
    state.dispose();
    return seen === '1,2 10,20' && after === '12,18'
      ? stillRight(started, 'runs over another state')
      : `two states at once see ${seen}, and one is left as ${after}; expected 1,2 10,20 and 12,18`;
  },
  'refuses a state of another backend, and a batch that is no size': async (started) => {
    const { backend, state } = started;
    const foreign: DeviceState = {
      has: () => true,
      dispose: () => undefined,
      read: (name) => state.read(name),
      write: (name, given) => state.write(name, given),
      writeAll: (tensors) => state.writeAll(tensors),
    };
    for (const other of [foreign, createReferenceBackend().createState()]) {
      const call = (): unknown => backend.compile(counter(), { batch: 1, state: other });
      const problem = await mustRefuse(call, 'E699', 'a state of another backend is taken');
      if (problem !== null) return problem;
    }
    for (const batch of [0, -1, 1.5, NaN, Infinity]) {
      const call = (): unknown => backend.compile(counter(), { batch, state });
      const problem = await mustRefuse(call, 'E699', `a batch of ${batch} is taken`);
      if (problem !== null) return problem;
    }
    return stillRight(started, 'graphs that were refused');
  },
};
