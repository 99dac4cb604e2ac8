import type { Backend, DeviceState, Executable } from '@convlang/backend';
import { BATCH, GraphBuilder, type Graph } from '@convlang/ir';
import { coreTyping } from '@convlang/ops';
import { tensor, zeros } from '@convlang/tensor';
import { coreSet, type Check, type OpenTarget } from './target.js';

/** `y = x + w`, and `w` becomes the sum of `y` over the batch. */
function counter(): Graph {
  const builder = new GraphBuilder('counter', coreTyping);
  const x = builder.input('x', { dtype: 'f32', shape: [BATCH, 2] });
  const w = builder.parameter(
    { name: 'w', layer: 'd', stream: 'd#1', role: 'trained', initializer: { kind: 'constant', value: 0 } },
    { dtype: 'f32', shape: [2] },
  );
  const y = builder.emit('add', [x, w]);
  builder.output('y', y);
  builder.output('w', w);
  builder.update('w', builder.emit('sumTo', [y], { attrs: { shape: [2] } }));
  return builder.build();
}

const x = tensor('f32', [3, 2], Float32Array.of(1, 2, 3, 4, 5, 6));

interface Started {
  readonly backend: Backend;
  readonly state: DeviceState;
  readonly run: Executable;
}

type StateTest = (started: Started) => Promise<string | null>;

async function numbers(state: DeviceState): Promise<string> {
  return (await state.read('w')).data.join();
}

/** `null` when a promise is rejected, else the complaint. */
async function mustReject(promise: Promise<unknown>, complaint: string): Promise<string | null> {
  return promise.then(
    () => complaint,
    () => null,
  );
}

const tests: Readonly<Record<string, StateTest>> = {
  'gives outputs, then applies the updates': async ({ state, run }) => {
    const outputs = await run.run({ x });
    if (outputs['w']?.data.join() !== '10,20')
      return `the output w is ${outputs['w']?.data.join() ?? 'missing'}, expected 10,20`;
    const after = await numbers(state);
    return after === '39,72' ? null : `w is ${after} after the run, expected 39,72`;
  },
  'leaves the state as it was when the outputs are turned down': async ({ state, run }) => {
    await run.run({ x }, { commit: (outputs) => outputs['y']?.data[0] !== 11 });
    const after = await numbers(state);
    return after === '10,20' ? null : `w is ${after} although commit said no`;
  },
  'shares a state between executables of different batches': async ({ backend, state, run }) => {
    await run.run({ x });
    const small = await backend.compile(counter(), { batch: 1, state });
    const { y } = await small.run({ x: zeros('f32', [1, 2]) });
    small.dispose();
    return y?.data.join() === '39,72' ? null : `the second executable sees ${y?.data.join() ?? 'nothing'}`;
  },
  'gives copies that the caller may change': async ({ state, run }) => {
    const outputs = await run.run({ x }, { commit: () => false });
    outputs['w']?.data.fill(0);
    (await state.read('w')).data.fill(0);
    const after = await numbers(state);
    return after === '10,20' ? null : `w is ${after} after its copies were changed`;
  },
  'copies what is written': async ({ state }) => {
    const given = tensor('f32', [2], Float32Array.of(1, 2));
    await state.write('w', given);
    given.data.fill(9);
    const after = await numbers(state);
    return after === '1,2' ? null : `w is ${after} after the array that was written changed`;
  },
  'refuses a wrong shape, a missing input and a missing parameter': async ({ backend, state, run }) =>
    (await mustReject(run.run({}), 'a run without its input is not refused')) ??
    (await mustReject(run.run({ x: zeros('f32', [2, 2]) }), 'an input of another batch is not refused')) ??
    (await mustReject(state.write('w', zeros('f32', [3])), 'a parameter of another shape is not refused')) ??
    (await mustReject(state.read('nothing'), 'a parameter that is not there is read')) ??
    (await mustReject(
      backend
        .compile(counter(), { batch: 3, state: backend.createState() })
        .then((empty) => empty.run({ x })),
      'a run without its parameter is not refused',
    )),
  'refuses a state of another backend, and a batch that is no size': async ({ backend, state }) => {
    const foreign: DeviceState = {
      has: () => true,
      dispose: () => undefined,
      read: (name) => state.read(name),
      write: (name, given) => state.write(name, given),
    };
    return (
      (await mustReject(
        backend.compile(counter(), { batch: 1, state: foreign }),
        'a foreign state is taken',
      )) ?? (await mustReject(backend.compile(counter(), { batch: 0, state }), 'a batch of 0 is taken'))
    );
  },
  'runs no more once it is disposed of': async ({ run }) => {
    run.dispose();
    return mustReject(run.run({ x }), 'a disposed executable runs');
  },
};

/** What the contract says of states and executables. */
export const stateChecks: readonly Check[] = Object.entries(tests).map(([name, test]) => ({
  kind: 'state',
  subject: 'contract',
  name,
  needs: () => ({ graph: counter(), batch: 3, ...coreSet }),
  run: (target) => runTest(test, target),
}));

async function runTest(test: StateTest, { backend }: OpenTarget): Promise<string | null> {
  const state = backend.createState();
  await state.write('w', tensor('f32', [2], Float32Array.of(10, 20)));
  const run = await backend.compile(counter(), { batch: 3, state });
  try {
    return await test({ backend, state, run });
  } finally {
    run.dispose();
    state.dispose();
  }
}
