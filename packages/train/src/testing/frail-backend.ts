import type { Backend, DeviceState, Executable } from '@convlang/backend';
import { createTsBackend } from '@convlang/backend-ts';
import { ConvlangError, report } from '@convlang/diagnostics';

/** The backend in TypeScript on a device that is lost in its run number `lastsFor` + 1, and with it all that it holds. */
export function frailBackend(lastsFor: number): Backend {
  const backend = createTsBackend();
  const states = new Map<DeviceState, DeviceState>();
  let runs = 0;
  const touch = (): void => {
    if (runs > lastsFor)
      throw new ConvlangError([report('E695', { backend: 'frail', reason: 'pulled out' }, null)]);
  };
  return {
    ...backend,
    createState: () => {
      const inner = backend.createState();
      const state: DeviceState = {
        write: async (name, tensor) => {
          touch();
          await inner.write(name, tensor);
        },
        writeAll: async (tensors) => {
          touch();
          await inner.writeAll(tensors);
        },
        read: async (name) => {
          touch();
          return inner.read(name);
        },
        has: (name) => inner.has(name),
        dispose: () => inner.dispose(),
      };
      states.set(state, inner);
      return state;
    },
    compile: async (graph, options): Promise<Executable> => {
      const state = states.get(options.state) ?? options.state;
      const executable = await backend.compile(graph, { ...options, state });
      return {
        memoryBytes: executable.memoryBytes,
        run: async (feeds, runOptions) => {
          runs++;
          touch();
          return executable.run(feeds, runOptions);
        },
        dispose: () => executable.dispose(),
      };
    },
  };
}
