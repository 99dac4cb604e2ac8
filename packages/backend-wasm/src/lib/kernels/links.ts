import type { Operand } from '@convlang/backend';
import { i32, memory, seq, type Statement } from '../assembler/code.js';
import { increase, type FunctionWriter, type Local } from '../assembler/function-writer.js';
import { plainProgram, type WasmKernel } from '../kernel.js';
import { NUMBER, times } from '../walk.js';

interface LinkAttrs {
  readonly table: readonly (readonly number[])[];
  readonly channels: number;
}

/**
 * Goes through the links of each cell of a kernel, which count row by row of the table.
 *
 * @param move given where a cell begins, and how many bytes behind that a link's weight lies: dense and packed
 */
function eachLink(
  f: FunctionWriter,
  kernel: Operand | undefined,
  { table, channels }: LinkAttrs,
  dense: number,
  packed: number,
  move: (dense: Local<'i32'>, place: number, packed: Local<'i32'>, at: number) => Statement,
): Statement {
  const [height = 1, width = 1] = kernel?.shape ?? [];
  const places = table.flatMap((row, filter) => row.map((channel) => channel * table.length + filter));
  const [denseAt, packedAt] = [f.local('i32'), f.local('i32')];
  return seq(
    denseAt.set(i32.const(dense)),
    packedAt.set(i32.const(packed)),
    times(
      f,
      height * width,
      ...places.map((place, i) => move(denseAt, NUMBER * place, packedAt, NUMBER * i)),
      increase(denseAt, NUMBER * channels * table.length),
      increase(packedAt, NUMBER * places.length),
    ),
  );
}

export const scatterLinks: WasmKernel<'scatterLinks'> = ({ inputs, outputs, attrs }) =>
  plainProgram(({ f }, { inputs: [packed = 0], outputs: [dense = 0] }) =>
    seq(
      memory.fill(i32.const(dense), i32.const(0), i32.const(NUMBER * (outputs[0]?.size ?? 0))),
      eachLink(f, inputs[0], attrs, dense, packed, (to, place, from, at) =>
        i32.store(to.get, i32.load(from.get, at), place),
      ),
    ),
  );

export const gatherLinks: WasmKernel<'gatherLinks'> = ({ inputs, attrs }) =>
  plainProgram(({ f }, { inputs: [dense = 0], outputs: [packed = 0] }) =>
    eachLink(f, inputs[0], attrs, dense, packed, (from, place, to, at) =>
      i32.store(to.get, i32.load(from.get, place), at),
    ),
  );
