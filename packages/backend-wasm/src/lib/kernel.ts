import type { AttrsOfOp, Site } from '@convlang/backend';
import type { OpName } from '@convlang/ops';
import type { I32, Statement, V128 } from './assembler/code.js';
import type { FunctionWriter } from './assembler/function-writer.js';
import type { ModuleWriter } from './assembler/module-writer.js';
import type { Stage } from './stages.js';

/** Where the values of a step lie in its memory, in bytes. */
export interface Addresses {
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  /** What all threads share. */
  readonly scratch: number;
  /** What the thread that runs it has for itself. */
  readonly own: I32;
  /** What it keeps from run to run. */
  readonly kept: number;
}

/** Where a step is written. */
export interface Target {
  readonly module: ModuleWriter;
  /** The function of the step. */
  readonly f: FunctionWriter;
}

/**
 * What is applied to the numbers of an output before they are stored, four at a time.
 *
 * @param f the function that stores them
 * @param v the numbers
 * @param place how many bytes behind the start of the output they lie
 * @param column how many bytes behind the first channel of their pixel they lie
 */
export type Epilogue = (f: FunctionWriter, v: V128, place: I32, column: I32) => V128;

/** A kernel made ready for one site. */
export interface WasmProgram {
  /** Bytes of scratch memory that a run needs, whose content is anything. */
  readonly scratchBytes: number;
  /** Bytes of scratch memory that each thread needs for itself; default 0. */
  readonly ownBytes?: number;
  /** Bytes that it keeps from run to run, of inputs that last; default 0. */
  readonly keptBytes?: number;
  /** Writes the instructions that make what it keeps. */
  readonly keep?: (target: Target, at: Addresses) => Statement;
  /** Whether it applies epilogues to its first output. Default `false`. */
  readonly takesEpilogue?: boolean;
  /**
   * Writes the instructions of a run, or the stages that several threads do it in. An output may be the same memory as an input only where the
   * op is elementwise.
   *
   * @param epilogue what to apply, with all that its instructions depend on but places as a key; `null` for nothing
   */
  write(target: Target, at: Addresses, epilogue: KeyedEpilogue | null): Statement | readonly Stage[];
}

/** An epilogue, and a key that is the same for those that give the same instructions. */
export interface KeyedEpilogue {
  readonly key: string;
  readonly apply: Epilogue;
}

/**
 * Prepares an op for one site.
 *
 * @param lasting for each input whether its numbers stay from run to run
 * @param threads that will run it
 */
export type WasmKernel<K extends OpName> = (
  site: Site<AttrsOfOp<K>>,
  lasting: readonly boolean[],
  threads: number,
) => WasmProgram;

/** A program that needs no scratch. */
export function plainProgram(write: WasmProgram['write']): WasmProgram {
  return { scratchBytes: 0, write };
}
