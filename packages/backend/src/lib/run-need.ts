import type { MemoryNeed } from '@convlang/diagnostics';

/** What is about to be allocated for runs of a graph on some samples. */
export function runNeed(name: string, batch: number, bytes: number): MemoryNeed {
  const remedies =
    batch === 1
      ? ['a smaller input or a smaller network needs less']
      : [
          `a smaller batch needs less: \`batch ${Math.ceil(batch / 2)}\`; in training \`batch ${batch} split N\` computes it in N parts`,
        ];
  return { what: `a run of ${name} on ${batch === 1 ? '1 sample' : `${batch} samples`}`, bytes, remedies };
}
