import type { Backend, DeviceState, Executable, NamedTensors } from '@convlang/backend';
import type { Tensor } from '@convlang/tensor';

/** A backend that breaks the contract in one way, made of one that keeps it, and what the kit says of it. */
interface LaxBackend {
  readonly lax: (backend: Backend) => Backend;
  readonly finds: readonly string[];
}

type Run = Executable['run'];

/** A backend whose executables run otherwise. */
function running(change: (run: Run, state: DeviceState) => Run): (backend: Backend) => Backend {
  return (backend) => ({
    ...backend,
    compile: async (graph, options) => {
      const made = await backend.compile(graph, options);
      return {
        memoryBytes: made.memoryBytes,
        run: change((feeds, runOptions) => made.run(feeds, runOptions), options.state),
        dispose: () => {
          made.dispose();
        },
      };
    },
  });
}

/** A feed cut or filled up to the six numbers that the kit's graph takes. */
function fitted(given: Tensor): Tensor {
  const data = new Float32Array(6);
  data.set([...given.data].slice(0, 6));
  return { dtype: 'f32', shape: [3, 2], data };
}

function fittedAll(feeds: NamedTensors): NamedTensors {
  return Object.fromEntries(Object.entries(feeds).map(([name, given]) => [name, fitted(given)]));
}

/** What was found in backends of this repository, and what others may do. */
export const laxBackends: Readonly<Record<string, LaxBackend>> = {
  'takes whatever numbers it is given': {
    lax: running((run) => (feeds, options) => run('x' in feeds ? fittedAll(feeds) : feeds, options)),
    finds: ['an input of a smaller batch is not refused', 'an input with 5 numbers of 6 is not refused'],
  },
  'ignores what it does not know': {
    lax: running(
      (run) => (feeds, options) => run('z' in feeds ? { x: feeds['x'] as Tensor } : feeds, options),
    ),
    finds: ['an input that the graph does not have is not refused'],
  },
  'reads feeds after the call has returned': {
    lax: running((run) => async (feeds, options) => {
      await Promise.resolve();
      return run(feeds, options);
    }),
    finds: ['three runs over an array that changes after each call give'],
  },
  'gives the same array for each run': {
    lax: running((run) => {
      let kept: Tensor | undefined;
      return async (feeds, options) => {
        const outputs = await run(feeds, options);
        const y = outputs['y'] as Tensor;
        kept ??= y;
        kept.data.set(y.data);
        return { ...outputs, y: kept };
      };
    }),
    finds: ['a later run changes the outputs of an earlier one'],
  },
  'ends runs at once when it is disposed of': {
    lax: (backend) => ({
      ...running((run, state) => async (feeds, options) => {
        const outputs = await run(feeds, options);
        if (!state.has('w')) throw new Error('the state is gone');
        return outputs;
      })(backend),
    }),
    finds: ['the state is gone'],
  },
  'refuses in words of its own': {
    lax: running(
      (run) => (feeds, options) =>
        run(feeds, options).catch(() => {
          throw new TypeError('undefined is not iterable');
        }),
    ),
    finds: ['is not refused with E697, but with: undefined is not iterable'],
  },
};
