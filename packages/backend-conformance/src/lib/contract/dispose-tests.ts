import { counter, feed, mustRefuse, numbers, pair, stillRight, type ContractTest } from './counter.js';

/** What ends with `dispose`, and when. */
export const disposeTests: Readonly<Record<string, ContractTest>> = {
  'runs no more once the executable is disposed of; its state stays': async (started) => {
    const { backend, state, run } = started;
    run.dispose();
    run.dispose();
    const problem = await mustRefuse(() => run.run({ x: feed() }), 'E698', 'a disposed executable runs');
    if (problem !== null) return problem;
    const next = await backend.compile(counter(), { batch: 3, state });
    const right = await stillRight({ ...started, run: next }, 'another executable was disposed of');
    next.dispose();
    return right;
  },
  'does nothing more over a state that is disposed of': async ({ backend, state, run }) => {
    await run.run({ x: feed() });
    state.dispose();
    state.dispose();
    if (state.has('w')) return 'a disposed state has numbers';
    const calls: Readonly<Record<string, () => unknown>> = {
      'an executable runs': () => run.run({ x: feed() }),
      'numbers are read': () => state.read('w'),
      'numbers are written': () => state.write('w', pair(1, 2)),
      'many numbers are written': () => state.writeAll({ w: pair(1, 2) }),
      'a graph is compiled': () => backend.compile(counter(), { batch: 3, state }),
    };
    for (const [what, call] of Object.entries(calls)) {
      const problem = await mustRefuse(call, 'E698', `${what} over a disposed state`);
      if (problem !== null) return problem;
    }
    return null;
  },
  'ends runs that are under way when their executable is disposed of': async ({ state, run }) => {
    const calls = [run.run({ x: feed() }), run.run({ x: feed() })];
    run.dispose();
    const late = await mustRefuse(() => run.run({ x: feed() }), 'E698', 'a disposed executable runs');
    if (late !== null) return late;
    const seen = (await Promise.all(calls)).map(({ w }) => w?.data.join()).join(' ');
    const after = await numbers(state);
    return seen === '10,20 39,72' && after === '126,228'
      ? null
      : `runs before dispose see ${seen} and leave ${after}, expected 10,20 39,72 and 126,228`;
  },
  'ends calls that are under way when their state is disposed of': async ({ state, run }) => {
    const runs = [run.run({ x: feed() }), run.run({ x: feed() })];
    const read = state.read('w');
    const write = state.write('w', pair(1, 2));
    const last = state.read('w');
    state.dispose();
    run.dispose();
    const seen = (await Promise.all(runs)).map(({ w }) => w?.data.join());
    await write;
    seen.push(...[await read, await last].map(({ data }) => data.join()));
    const expected = '10,20 39,72 126,228 1,2';
    return seen.join(' ') === expected
      ? null
      : `calls before dispose see ${seen.join(' ')}, expected ${expected}`;
  },
};

/** The last test of all: it disposes of the backend. */
export const endTests: Readonly<Record<string, ContractTest>> = {
  'does nothing more once it is disposed of itself': async ({ backend, state, run }) => {
    const under = run.run({ x: feed() });
    backend.dispose();
    backend.dispose();
    const { w } = await under;
    if (w?.data.join() !== '10,20') return 'a run that was under way does not end as it would have';
    const calls: Readonly<Record<string, () => unknown>> = {
      'a state is made': () => backend.createState(),
      'a graph is compiled': () => backend.compile(counter(), { batch: 3, state }),
      'an executable runs': () => run.run({ x: feed() }),
      'numbers are read': () => state.read('w'),
      'numbers are written': () => state.write('w', pair(1, 2)),
    };
    for (const [what, call] of Object.entries(calls)) {
      const problem = await mustRefuse(call, 'E698', `${what} on a disposed backend`);
      if (problem !== null) return problem;
    }
    return null;
  },
};
