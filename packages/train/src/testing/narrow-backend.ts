import type { Backend } from '@convlang/backend';
import { createTsBackend } from '@convlang/backend-ts';
import { ConvlangError, report } from '@convlang/diagnostics';

/** The backend in TypeScript on a machine that has memory for so many samples at a time; notes what it was asked for and gave. */
export function narrowBackend(most: number): {
  readonly backend: Backend;
  readonly given: readonly number[];
} {
  const inner = createTsBackend();
  const given: number[] = [];
  const backend: Backend = {
    ...inner,
    compile: async (graph, options) => {
      const { batch } = options;
      if (batch > most) {
        const slots = {
          what: `a run on ${batch} samples`,
          needed: `${batch} GiB`,
          limit: `${most} GiB can be had`,
        };
        throw new ConvlangError([report('E407', slots, null)]);
      }
      given.push(batch);
      return inner.compile(graph, options);
    },
  };
  return { backend, given };
}
