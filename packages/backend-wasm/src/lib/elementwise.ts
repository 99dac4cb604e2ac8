import type { AttrsOfOp, Site } from '@convlang/backend';
import type { OpName } from '@convlang/ops';
import { i32, v128, type Statement, type V128 } from './assembler/code.js';
import type { FunctionWriter } from './assembler/function-writer.js';
import type { KeyedEpilogue, WasmProgram } from './kernel.js';
import { after, hold } from './vector-math.js';
import { whole, type Stage } from './stages.js';
import { alongVectors, broadcastWalk, LANES, NUMBER, walk } from './walk.js';

/** What an elementwise op reads for each number of its output. */
export interface Read {
  readonly shape: readonly number[];
  /** An input of the op, or numbers by channel that it computes before, counted from the start of its scratch in bytes. */
  readonly from: { readonly input: number } | { readonly scratch: number };
}

/** An op that gives each number of its output from the numbers at the same place of what it reads. */
export interface Elementwise {
  readonly reads: readonly Read[];
  readonly scratchBytes: number;
  /** Fills the scratch before anything is read. */
  readonly before?: (f: FunctionWriter, inputs: readonly number[], scratch: number) => Statement;
  /** What its instructions depend on beside the op. */
  readonly key: string;
  readonly compute: (f: FunctionWriter, values: readonly V128[]) => V128;
}

/** Prepares an elementwise op for one site. */
export type ElementwiseKernel<K extends OpName> = (site: Site<AttrsOfOp<K>>) => Elementwise;

/** An op that reads its inputs and nothing else. */
export function fromInputs(
  { inputs }: Site<unknown>,
  compute: Elementwise['compute'],
  key = '',
): Elementwise {
  return {
    reads: inputs.map(({ shape }, input) => ({ shape, from: { input } })),
    scratchBytes: 0,
    key,
    compute,
  };
}

function addressOf({ from }: Read, inputs: readonly number[], scratch: number): number {
  return 'input' in from ? (inputs[from.input] as number) : scratch + from.scratch;
}

/** Numbers that a thread comes for. */
export const WORTH_SHARING = 4096;

/** An elementwise op as a step of its own. */
export function elementwiseProgram({ outputs }: Site<unknown>, op: Elementwise): WasmProgram {
  const { shape = [], size = 0 } = outputs[0] ?? {};
  const axes = broadcastWalk([...op.reads.map((read) => read.shape), shape], shape);
  return {
    scratchBytes: op.scratchBytes,
    write: ({ f }, at) => {
      const starts = [
        ...op.reads.map((read) => addressOf(read, at.inputs, at.scratch)),
        at.outputs[0] as number,
      ];
      const isRow = axes.length === 1;
      const all: Stage = {
        units: isRow ? Math.ceil(axes[0].size / LANES) : axes[0].size,
        fewest: Math.ceil(WORTH_SHARING / (isRow ? LANES : size / axes[0].size)),
        run: (span) =>
          walk(
            f,
            axes,
            starts.map(i32.const),
            (pointers, axis) =>
              alongVectors(f, pointers, axis, isRow ? span : null, (values) => op.compute(f, values)),
            span,
          ),
      };
      const before = op.before?.(f, at.inputs, at.scratch);
      return before === undefined ? [all] : [whole(before), all];
    },
  };
}

/**
 * How an op that is applied in registers reads something: at the same place, by channel, one number for all, or what its step has made of the
 * number so far: 0 is the number itself, 1 what the first op has made of it, and so on.
 */
export type Reach = 'same' | 'channel' | 'one' | number;

/**
 * How each thing that an op reads is found from the place of a number.
 *
 * @param madeBy what of the number so far an input is, or -1
 * @returns `null` where one is found in no such way
 */
export function reachesOf(
  reads: readonly Read[],
  madeBy: (input: number) => number,
  whole: readonly number[],
): readonly Reach[] | null {
  const size = whole.reduce((product, length) => product * length, 1);
  const reaches = reads.map(({ shape, from }): Reach | null => {
    const made = 'input' in from ? madeBy(from.input) : -1;
    if (made >= 0) return made;
    const own = shape.reduce((product, length) => product * length, 1);
    if (own === size) return 'same';
    if (own === 1) return 'one';
    return own === shape.at(-1) && own === whole.at(-1) ? 'channel' : null;
  });
  return reaches.every((reach) => reach !== null) ? reaches : null;
}

/** An op that is applied in registers, with the addresses of what it reads beside the number. */
export interface AppliedOp {
  readonly name: string;
  readonly op: Elementwise;
  readonly reaches: readonly Reach[];
  readonly inputs: readonly number[];
  readonly scratch: number;
}

/** Applies ops one after the other, in registers. What more than one of them reads is made once. */
export function joinApplied(all: readonly AppliedOp[]): KeyedEpilogue | null {
  if (all.length === 0) return null;
  const addresses = all.map(({ op, inputs, scratch }) =>
    op.reads.map((read) => addressOf(read, inputs, scratch)),
  );
  const readsOf = (made: number): number =>
    all.reduce((sum, { reaches }) => sum + reaches.filter((reach) => reach === made).length, 0);
  return {
    key: JSON.stringify(all.map(({ name, op, reaches }, i) => [name, op.key, reaches, addresses[i]])),
    apply: (f, number, place, column) => {
      const before: Statement[] = [];
      const made: V128[] = [];
      const add = (value: V128): void => {
        if (readsOf(made.length) > 1) {
          const held = hold(f, value);
          before.push(held.set);
          made.push(held.get);
        } else made.push(value);
      };
      add(number);
      all.forEach(({ op, reaches }, i) => {
        const values = reaches.map((reach, j): V128 => {
          const address = addresses[i]?.[j] ?? 0;
          if (typeof reach === 'number') return made[reach] as V128;
          if (reach === 'one') return v128.load32Splat(i32.const(address));
          return v128.load(i32.add(reach === 'same' ? place : column, i32.const(address)));
        });
        add(op.compute(f, values));
      });
      return after(made.at(-1) as V128, ...before);
    },
  };
}

/** Bytes of so many numbers by channel, so that the next begin where vectors may. */
export function channelBytes(channels: number): number {
  return Math.ceil((NUMBER * channels) / 64) * 64;
}
