import type { Backend } from '@convlang/backend';
import { createTsBackend } from '@convlang/backend-ts';
import { ConvlangError, report } from '@convlang/diagnostics';

/** The backend in TypeScript on a machine that has memory for so many samples at a time; notes the sizes that it gave and refused. */
export function narrowBackend(most: number): {
  readonly backend: Backend;
  readonly given: readonly number[];
  readonly refused: readonly number[];
} {
  const inner = createTsBackend();
  const given: number[] = [];
  const refused: number[] = [];
  const backend: Backend = {
    ...inner,
    compile: async (graph, options) => {
      const { batch } = options;
      if (batch > most) {
        refused.push(batch);
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
  return { backend, given, refused };
}
