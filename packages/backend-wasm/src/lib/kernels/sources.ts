import { RandomStream } from '@convlang/tensor';
import {
  f32,
  f32x4,
  f64,
  i32,
  i32x4,
  i64,
  brIf,
  loop,
  memory,
  seq,
  v128,
  when,
  type F64,
  type I32,
  type Statement,
  type V128,
} from '../assembler/code.js';
import { increase, type FunctionWriter, type Local } from '../assembler/function-writer.js';
import { fillNumbers } from '../images.js';
import { plainProgram, type WasmKernel, type WasmProgram } from '../kernel.js';
import { cos, log } from '../scalar-math.js';
import { NUMBER, times } from '../walk.js';

export const constant: WasmKernel<'constant'> = ({ outputs, attrs }) =>
  plainProgram(({ f }, { outputs: [y = 0] }) =>
    fillNumbers(f, i32.const(y), NUMBER * (outputs[0]?.size ?? 0), attrs.value),
  );

export const oneHot: WasmKernel<'oneHot'> = ({ inputs, attrs: { depth } }) => {
  const count = inputs[0]?.size ?? 0;
  return plainProgram(({ f }, { inputs: [labels = 0], outputs: [y = 0] }) => {
    const [label, from, to] = [f.local('i32'), f.local('i32'), f.local('i32')];
    const place = i32.add(to.get, i32.mul(label.get, i32.const(NUMBER)));
    return seq(
      memory.fill(i32.const(y), i32.const(0), i32.const(NUMBER * count * depth)),
      from.set(i32.const(labels)),
      to.set(i32.const(y)),
      times(
        f,
        count,
        label.set(i32.load(from.get)),
        when(i32.ltU(label.get, i32.const(depth)), f32.store(place, f32.const(1))),
        increase(from, NUMBER),
        increase(to, NUMBER * depth),
      ),
    );
  });
};

type Words = readonly [Local<'i32'>, Local<'i32'>, Local<'i32'>, Local<'i32'>];

const ROUNDS = 10;
const MULTIPLIERS = [0xd2511f53n, 0xcd9e8d57n] as const;
const KEY_STEPS = [0x9e3779b9, 0xbb67ae85] as const;

/** A block of Philox 4x32-10, in place of its counter; see `philox` of `@convlang/tensor`. */
function philox(f: FunctionWriter, key: readonly [number, number], words: Words): Statement {
  const products = [f.local('i64'), f.local('i64')] as const;
  const product = (word: Local<'i32'>, by: bigint) => i64.mul(i64.extendU(word.get), i64.const(by));
  const high = (i: 0 | 1): I32 => i32.wrap(i64.shrU(products[i].get, i64.const(32n)));
  const [c0, c1, c2, c3] = words;
  return seq(
    ...Array.from({ length: ROUNDS }, (_, round) => {
      const keyed = (i: 0 | 1): I32 => i32.const((key[i] + Math.imul(round, KEY_STEPS[i])) | 0);
      return seq(
        products[0].set(product(c0, MULTIPLIERS[0])),
        products[1].set(product(c2, MULTIPLIERS[1])),
        c0.set(i32.xor(i32.xor(high(1), c1.get), keyed(0))),
        c1.set(i32.wrap(products[1].get)),
        c2.set(i32.xor(i32.xor(high(0), c3.get), keyed(1))),
        c3.set(i32.wrap(products[0].get)),
      );
    }),
  );
}

/** What is made of the words of a block. */
interface Draw {
  /** Numbers of the stream that one number of the output takes, 1 or 2. */
  readonly uniforms: number;
  /** The numbers that a block gives, in the first lanes. */
  readonly make: (f: FunctionWriter, words: Words) => V128;
}

interface DrawAttrs {
  readonly seed: number;
  readonly stream: string;
  readonly shape: readonly number[];
}

/** Fills the output with numbers of a stream, a block at a time; the first and the last may lie partly outside. */
function drawProgram(
  { seed, stream, shape }: DrawAttrs,
  count: number,
  { uniforms, make }: Draw,
): WasmProgram {
  const { key } = new RandomStream(seed, stream, 'dropout');
  const sample = shape.reduce((product, size) => product * size, 1);
  const perBlock = 4 / uniforms;
  return plainProgram(({ f }, { inputs: [stepAt = 0, firstAt = 0], outputs: [y = 0] }) => {
    if (count === 0) return seq();
    const words: Words = [f.local('i32'), f.local('i32'), f.local('i32'), f.local('i32')];
    const [first, block] = [f.local('i64'), f.local('i64')];
    const [to, numbers] = [f.local('i32'), f.local('v128')];
    const end = y + NUMBER * count;
    // Added and not as an offset of the store: what lies in front of the output may lie in front of the memory.
    const laneAt = (lane: number): I32 => i32.add(to.get, i32.const(NUMBER * lane));
    const isInside = (lane: number): I32 =>
      i32.and(i32.geS(laneAt(lane), i32.const(y)), i32.ltS(laneAt(lane), i32.const(end)));
    const [c0, c1, c2, c3] = words;
    const inBlock = i32.and(i32.wrap(first.get), i32.const(perBlock - 1));
    return seq(
      first.set(i64.mul(i64.extendS(i32.load(i32.const(firstAt))), i64.const(BigInt(sample)))),
      block.set(i64.shrU(first.get, i64.const(uniforms === 1 ? 2n : 1n))),
      to.set(i32.sub(i32.const(y), i32.mul(inBlock, i32.const(NUMBER)))),
      loop(
        c0.set(i32.wrap(block.get)),
        c1.set(i32.wrap(i64.shrU(block.get, i64.const(32n)))),
        c2.set(i32.load(i32.const(stepAt))),
        c3.set(i32.const(0)),
        philox(f, key, words),
        numbers.set(make(f, words)),
        ...Array.from({ length: perBlock }, (_, lane) =>
          when(isInside(lane), v128.store32Lane(laneAt(lane), numbers.get, lane)),
        ),
        block.set(i64.add(block.get, i64.const(1n))),
        increase(to, NUMBER * perBlock),
        brIf(0, i32.ltS(to.get, i32.const(end))),
      ),
    );
  });
}

/** Values that a uniform number has: 24 bits. */
const STEPS = 2 ** 24;

/** A number below `keep` is one whose 24 bits are below the next whole number from `keep * 2^24` up. */
export const bernoulli: WasmKernel<'bernoulli'> = ({ outputs, attrs }) =>
  drawProgram(attrs, outputs[0]?.size ?? 0, {
    uniforms: 1,
    make: (_, words) => {
      const [first, ...rest] = words;
      const joined = rest.reduce<V128>(
        (v, word, i) => i32x4.replaceLane(v, i + 1, word.get),
        i32x4.splat(first.get),
      );
      const limit = Math.ceil(attrs.keep * STEPS);
      const isKept = i32x4.ltS(i32x4.shrU(joined, 8), i32x4.const(limit, limit, limit, limit));
      return v128.and(f32x4.const(1 / attrs.keep), isKept);
    },
  });

/** By the transform of G. Box and M. Muller, in float64 as `RandomStream.normal` has it. */
export const gaussian: WasmKernel<'gaussian'> = ({ outputs, attrs }) =>
  drawProgram(attrs, outputs[0]?.size ?? 0, {
    uniforms: 2,
    make: (f, words) => {
      const [one, two] = [normal(f, words[0], words[1]), normal(f, words[2], words[3])];
      const scaled = (value: F64) => f32x4.splat(f32.demote(f64.mul(f64.const(attrs.deviation), value)));
      return (writer) => {
        one.compute(writer);
        two.compute(writer);
        v128.shuffle(scaled(one.value), scaled(two.value), [0, 4, 1, 5])(writer);
      };
    },
  });

function normal(
  f: FunctionWriter,
  first: Local<'i32'>,
  second: Local<'i32'>,
): { readonly compute: Statement; readonly value: F64 } {
  const [radius, turn] = [f.local('f64'), f.local('f64')];
  const uniform = (word: Local<'i32'>): F64 =>
    f64.div(f64.fromI32(i32.shrU(word.get, i32.const(8))), f64.const(STEPS));
  return {
    compute: seq(
      log(f, f64.sub(f64.const(1), uniform(first)), radius),
      radius.set(f64.sqrt(f64.mul(f64.const(-2), radius.get))),
      cos(f, f64.mul(f64.const(2 * Math.PI), uniform(second)), turn),
    ),
    value: f64.mul(radius.get, turn.get),
  };
}
