import { ConvlangError } from '@convlang/diagnostics';
import { describe, expect, it } from 'vitest';
import { allocateFor, requireMemory, runNeed } from './require-memory.js';

/** More than any machine has. */
const exbibyte = 2 ** 60;

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof ConvlangError)
      return error.diagnostics.map((d) => [`${d.code} ${d.message}`, ...(d.notes ?? [])].join('\n')).join();
    throw error;
  }
  return 'nothing';
}

describe('memory for a run', () => {
  it('is compared with what can be had, and both numbers are told', () => {
    expect(messageOf(() => requireMemory(runNeed('big', 64, exbibyte)))).toMatch(
      /^E407 a run of big on 64 samples needs 1,050,000 TiB of memory: [\d.,]+ .iB can be had here\na smaller batch needs less: `batch 32`; in training `batch 64 split N` computes it in N parts$/,
    );
  });

  it('that the system refuses although the plan fits is told the same way', () => {
    const refused = () => allocateFor(runNeed('small', 1, 100), () => new Float32Array(2 ** 50));
    expect(messageOf(refused)).toMatch(
      /^E407 a run of small on 1 sample needs 100 bytes of memory: the system does not give as much in one piece.*\na smaller input or .*\na limit of this process .*`ulimit -v`/,
    );
  });

  it('is given where there is enough', () => {
    expect(allocateFor(runNeed('small', 1, 400), () => new Float32Array(100)).length).toBe(100);
    expect(messageOf(() => requireMemory(runNeed('small', 1, 400)))).toBe('nothing');
  });

  it('leaves faults of another kind as they are', () => {
    expect(() =>
      allocateFor(runNeed('small', 1, 400), () => {
        throw new TypeError('a fault');
      }),
    ).toThrow(TypeError);
  });
});
