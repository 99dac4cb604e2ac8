import { zeros } from '@convlang/tensor';
import { counter, feed, mustRefuse, numbers, pair, stillRight, type ContractTest } from './counter.js';

/** In which order calls take effect, and what becomes of those that fail. */
export const orderTests: Readonly<Record<string, ContractTest>> = {
  'leaves the state as it was when the outputs are turned down': async (started) => {
    await started.run.run({ x: feed() }, { commit: (outputs) => outputs['y']?.data[0] !== 11 });
    return (await numbers(started.state)) === '10,20'
      ? stillRight(started, 'commit said no')
      : `w is ${await numbers(started.state)} although commit said no`;
  },
  'leaves the state as it was when commit throws, and rejects with that': async (started) => {
    const thrown = new Error('the caller is not pleased');
    const commit = (): boolean => {
      throw thrown;
    };
    const outcome = await started.run.run({ x: feed() }, { commit }).catch((error: unknown) => error);
    return outcome === thrown ? stillRight(started, 'commit threw') : 'what commit throws is not passed on';
  },
  'does runs one after the other, in the order of the calls': async ({ state, run }) => {
    const runs = [feed(), feed(), feed()].map((x) => run.run({ x }));
    const seen = (await Promise.all(runs)).map(({ w }) => w?.data.join()).join(' ');
    if (seen !== '10,20 39,72 126,228')
      return `three runs at once see w as ${seen}, expected 10,20 39,72 126,228`;
    const after = await numbers(state);
    return after === '387,696' ? null : `w is ${after} after three runs at once, expected 387,696`;
  },
  'shares a state between executables of different batches, in the order of the calls': async ({
    backend,
    state,
    run,
  }) => {
    const small = await backend.compile(counter(), { batch: 1, state });
    const calls = [run.run({ x: feed() }), small.run({ x: zeros('f32', [1, 2]) }), run.run({ x: feed() })];
    const seen = (await Promise.all(calls)).map(({ w }) => w?.data.join()).join(' ');
    small.dispose();
    return seen === '10,20 39,72 39,72' ? null : `the executables see ${seen}, expected 10,20 39,72 39,72`;
  },
  'does writes, runs and reads in the order of the calls': async ({ state, run }) => {
    const w = pair(1, 2);
    const calls = [state.read('w'), state.write('w', w)];
    w.data.fill(0);
    const first = run.run({ x: feed() });
    calls.push(state.read('w'));
    w.data.set([3, 4]);
    calls.push(state.write('w', w));
    w.data.fill(0);
    const second = run.run({ x: feed() });
    calls.push(state.read('w'));
    const read = (await Promise.all(calls)).flatMap((found) =>
      found === undefined ? [] : found.data.join(),
    );
    const seen = [...read, (await first)['w']?.data.join(), (await second)['w']?.data.join()].join(' ');
    const expected = '10,20 12,18 18,24 1,2 3,4';
    return seen === expected ? null : `reads and runs between writes see ${seen}, expected ${expected}`;
  },
  'goes on after calls that are refused in between': async (started) => {
    const { state, run } = started;
    const kept = run.run({ x: feed() }, { commit: () => false });
    const wrong = [run.run({}), run.run({ x: zeros('f32', [1, 2]) }), state.write('w', zeros('f32', [5]))];
    const refused = (await Promise.allSettled(wrong)).every(({ status }) => status === 'rejected');
    if (!refused) return 'a wrong call beside a right one is not refused';
    const { y } = await kept;
    return y?.data[0] === 11
      ? stillRight(started, 'calls that were refused')
      : `a run gives ${y?.data[0] ?? NaN}`;
  },
  'takes a call that is made while another decides': async ({ state, run }) => {
    let inner: Promise<unknown> = Promise.resolve();
    const commit = (): boolean => {
      inner = Promise.all([run.run({ x: feed() }), mustRefuse(() => run.run({}), 'E697', 'not refused')]);
      return true;
    };
    await run.run({ x: feed() }, { commit });
    await inner;
    const after = await numbers(state);
    return after === '126,228'
      ? null
      : `w is ${after} after a run that was asked for in commit, expected 126,228`;
  },
};
