import { f32x4, i32, seq, v128 } from './assembler/code.js';
import { hasFastArithmetic } from './assembler/has-fast-arithmetic.js';
import { MEMORY_IMPORT, ModuleWriter } from './assembler/module-writer.js';
import { tileForm } from './engine.js';
import { PANEL } from './products/panels.js';
import { addTerms, createTile, setSums } from './products/tile.js';
import { LANES, NUMBER, times } from './walk.js';

/** Terms of each sum: rows and panel together stay in the nearest cache. */
const DEPTH = 256;
/** How often a call goes through them: some tenths of a millisecond. */
const ROUNDS = 200;
/** Milliseconds that it is tried for: the engine compiles well what has run for a while, and others have their turn on the processor. */
const PROBE_MS = 20;
/** An engine that is not compiled yet, or a clock of whole milliseconds, needs so many calls. */
const FEWEST_CALLS = 5;

/**
 * Measures what one thread of this processor computes in float32 at most: the tile of the engine's products alone, with all numbers in the
 * nearest cache. Takes some ten milliseconds, and does not wait.
 *
 * @param isFast whether with the fast arithmetic, where the JavaScript engine has it; default multiplying and adding apart
 * @returns operations a second, two for each product that is added
 */
export function measurePeak(isFast = false): number {
  const { rows } = tileForm();
  const memory = new WebAssembly.Memory({ initial: 1 });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(peakModule(rows, isFast)), {
    [MEMORY_IMPORT.module]: { [MEMORY_IMPORT.name]: memory },
  });
  const run = exports['peak'] as () => void;
  const begin = performance.now();
  let best = Infinity;
  for (let call = 0; call < FEWEST_CALLS || performance.now() - begin < PROBE_MS; call++) {
    const start = performance.now();
    run();
    const ms = performance.now() - start;
    if (ms > 0) best = Math.min(best, ms);
  }
  return (2 * rows * PANEL * DEPTH * ROUNDS * 1000) / best;
}

function peakModule(rows: number, isFast: boolean): Uint8Array<ArrayBuffer> {
  const module = new ModuleWriter({ isFast: isFast && hasFastArithmetic() });
  module.export('peak', (f) => {
    const tile = createTile(f, rows, PANEL / LANES);
    const pointers = f.locals(rows, 'i32');
    const panel = { pointer: f.local('i32'), step: NUMBER * PANEL };
    const begin = [
      ...pointers.map((pointer, row) => pointer.set(i32.const(NUMBER * DEPTH * row))),
      panel.pointer.set(i32.const(NUMBER * DEPTH * rows)),
    ];
    f.emit(
      setSums(tile, () => f32x4.const(0)),
      times(f, ROUNDS, ...begin, addTerms(f, tile, pointers, panel, DEPTH, tileForm().unrolled)),
      // Sums that nobody reads would not be added up.
      seq(...tile.sums.map((sum, i) => v128.store(i32.const(NUMBER * LANES * i), sum.get))),
    );
  });
  return module.bytes();
}
