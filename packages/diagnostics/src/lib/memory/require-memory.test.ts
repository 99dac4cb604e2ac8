import { describe, expect, it } from 'vitest';
import { ConvlangError } from '../convlang-error.js';
import { allocateFor, requireMemory, type MemoryNeed } from './require-memory.js';

/** More than any machine has. */
const exbibyte = 2 ** 60;

function needOf(what: string, bytes: number): MemoryNeed {
  return { what, bytes, remedies: ['a smaller one needs less'] };
}

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
    expect(messageOf(() => requireMemory(needOf('a run', exbibyte)))).toMatch(
      /^E407 a run needs 1,050,000 TiB of memory: [\d.,]+ .iB can be had here\na smaller one needs less$/,
    );
  });

  it('that the system refuses although the plan fits is told the same way', () => {
    const refused = () => allocateFor(needOf('a run', 100), () => new Float32Array(2 ** 50));
    expect(messageOf(refused)).toMatch(
      /^E407 a run needs 100 bytes of memory: the system does not give as much in one piece.*\na smaller one needs less$/,
    );
  });

  it('is given where there is enough', () => {
    expect(allocateFor(needOf('a run', 400), () => new Float32Array(100)).length).toBe(100);
    expect(messageOf(() => requireMemory(needOf('a run', 400)))).toBe('nothing');
  });

  it('leaves faults of another kind as they are', () => {
    expect(() =>
      allocateFor(needOf('a run', 400), () => {
        throw new TypeError('a fault');
      }),
    ).toThrow(TypeError);
  });
});
