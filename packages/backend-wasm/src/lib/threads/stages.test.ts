import { afterEach, describe, expect, it } from 'vitest';
import { i32, seq, unreachable, when } from '../assembler/code.js';
import type { Local } from '../assembler/function-writer.js';
import { MEMORY_IMPORT, ModuleWriter } from '../assembler/module-writer.js';
import { clearCounts, runStages, whole, type Stage } from '../stages.js';
import { eachUnit, startOf } from '../walk.js';
import { PATIENCE, WorkerPool, type SharedWork } from './worker-pool.js';

const UNITS = 4000;
const [COUNTS, FAILED, DONE_BY, SUM] = [0, 512, 1024, 32_768];
const pools: WorkerPool[] = [];

afterEach(() => {
  for (const pool of pools.splice(0)) pool.dispose();
});

interface Steps {
  readonly memory: Int32Array;
  readonly work: SharedWork;
  readonly run: () => void;
}

/** A step of two stages: each unit counts up and says which thread did it, some slowly; then one thread adds up what was counted. */
function createSteps(threads: number, isFailing = false): Steps {
  const pool = new WorkerPool(threads);
  pools.push(pool);
  const module = new ModuleWriter({ isShared: true });
  module.export(
    'step',
    (f) => {
      const [thread, patience] = f.parameters as readonly [Local<'i32'>, Local<'i32'>];
      const [at, left, sum] = [f.local('i32'), f.local('i32'), f.local('i32')];
      const slow = seq(
        left.set(i32.const(20_000)),
        // Something to do that takes its time.
        eachUnit(f, { from: i32.const(0), to: left.get, all: null }, sum.set(i32.mul(sum.get, i32.const(3)))),
      );
      const count: Stage = {
        units: UNITS,
        run: (span) =>
          seq(
            at.set(startOf(span, i32.const(DONE_BY), 4)),
            slow,
            isFailing ? when(thread.get, unreachable) : seq(),
            eachUnit(
              f,
              span,
              i32.store(
                at.get,
                i32.add(i32.load(at.get), i32.add(i32.shl(thread.get, i32.const(8)), i32.const(1))),
              ),
              at.set(i32.add(at.get, i32.const(4))),
            ),
          ),
      };
      const addUp = whole(
        at.set(i32.const(DONE_BY)),
        sum.set(i32.const(0)),
        eachUnit(
          f,
          { from: i32.const(0), to: i32.const(UNITS), all: UNITS },
          sum.set(i32.add(sum.get, i32.and(i32.load(at.get), i32.const(255)))),
          at.set(i32.add(at.get, i32.const(4))),
        ),
        i32.store(i32.const(SUM), sum.get),
      );
      f.emit(
        runStages(f, [count, addUp], {
          threads,
          counts: COUNTS,
          failed: FAILED,
          thread: thread.get,
          patience: patience.get,
        }),
      );
    },
    2,
  );
  module.export('clear', (f) => {
    f.emit(...clearCounts(COUNTS, 2));
  });
  const wasm = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
  const imports = { [MEMORY_IMPORT.module]: { [MEMORY_IMPORT.name]: wasm } };
  const compiled = new WebAssembly.Module(module.bytes());
  const { exports } = new WebAssembly.Instance(compiled, imports);
  const [step, clear] = [
    exports['step'] as (thread: number, patience: number) => void,
    exports['clear'] as () => void,
  ];
  const work = pool.take({ module: compiled, imports, failed: new Int32Array(wasm.buffer, FAILED, 2) });
  const memory = new Int32Array(wasm.buffer);
  return {
    memory,
    work,
    run: () => {
      work.close();
      memory.fill(0, DONE_BY / 4, DONE_BY / 4 + UNITS);
      clear();
      work.open(['step']);
      step(0, PATIENCE);
      work.close();
    },
  };
}

/** Lets workers start and answer. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('a step that threads share', () => {
  it('has each unit done once, by any of them, and all of a stage before the next', async () => {
    const { memory, run } = createSteps(3);
    const seen = new Set<number>();
    while (seen.size < 3) {
      run();
      const units = memory.slice(DONE_BY / 4, DONE_BY / 4 + UNITS);
      expect(units.every((unit) => (unit & 255) === 1)).toBe(true);
      expect(memory[SUM / 4]).toBe(UNITS);
      for (const unit of units) seen.add(unit >> 8);
      await pause();
    }
  });

  it('ends in an error where a thread fails, and waits for nothing that will not come', async () => {
    const { run } = createSteps(2, true);
    const outcomes: string[] = [];
    while (!outcomes.includes('failed')) {
      try {
        run();
        outcomes.push('whole');
      } catch (error) {
        expect(error).toBeInstanceOf(WebAssembly.RuntimeError);
        outcomes.push('failed');
      }
      await pause();
    }
  });
});
