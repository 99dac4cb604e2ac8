import type { ByteWriter } from './byte-writer.js';

/** The types of WebAssembly that kernels use, with their codes. */
export const valueTypes = { i32: 0x7f, i64: 0x7e, f32: 0x7d, f64: 0x7c, v128: 0x7b } as const;
export type ValueType = keyof typeof valueTypes;

/** Numbers that a module brings along. */
export interface DataSegment {
  readonly segment: number;
  readonly bytes: number;
}

/**
 * Instructions that leave a value of one type on the stack, or none: calling it writes them. Instructions nest as expressions do, so that what
 * reads as `f32x4.add(a, b)` is written in the order of the stack.
 */
export interface Code<T extends ValueType | 'none'> {
  (to: ByteWriter): void;
  /** Of the type checker alone. */
  readonly leaves?: T;
}
export type I32 = Code<'i32'>;
export type I64 = Code<'i64'>;
export type F32 = Code<'f32'>;
export type F64 = Code<'f64'>;
export type V128 = Code<'v128'>;
export type Statement = Code<'none'>;

type Unary<A extends ValueType, T extends ValueType> = (a: Code<A>) => Code<T>;
type Binary<A extends ValueType, T extends ValueType> = (a: Code<A>, b: Code<A>) => Code<T>;

/** Bits of an address that are known to be 0 (alignment hints), of numbers of 4 and 8 bytes. */
const ALIGN_4 = 2;
const ALIGN_8 = 3;
/** What instructions of vectors begin with. */
const SIMD = 0xfd;
const NO_RESULT = 0x40;

function unary<A extends ValueType, T extends ValueType>(op: number): Unary<A, T> {
  return (a) => (to) => {
    a(to);
    to.byte(op);
  };
}

function binary<A extends ValueType, T extends ValueType = A>(op: number): Binary<A, T> {
  return (a, b) => (to) => {
    a(to);
    b(to);
    to.byte(op);
  };
}

function simd(to: ByteWriter, op: number): void {
  to.byte(SIMD);
  to.u32(op);
}

function vector1<A extends ValueType = 'v128'>(op: number): Unary<A, 'v128'> {
  return (a) => (to) => {
    a(to);
    simd(to, op);
  };
}

function vector2(op: number): Binary<'v128', 'v128'> {
  return (a, b) => (to) => {
    a(to);
    b(to);
    simd(to, op);
  };
}

function loading<T extends ValueType>(op: number, align: number) {
  return (address: I32, offset = 0): Code<T> =>
    (to) => {
      address(to);
      to.byte(op);
      to.u32(align);
      to.u32(offset);
    };
}

function storing<T extends ValueType>(op: number, align: number) {
  return (address: I32, value: Code<T>, offset = 0): Statement =>
    (to) => {
      address(to);
      value(to);
      to.byte(op);
      to.u32(align);
      to.u32(offset);
    };
}

function loadingVector(op: number, align: number) {
  return (address: I32, offset = 0): V128 =>
    (to) => {
      address(to);
      simd(to, op);
      to.u32(align);
      to.u32(offset);
    };
}

function storingLane(op: number, align: number) {
  return (address: I32, value: V128, lane: number, offset = 0): Statement =>
    (to) => {
      address(to);
      value(to);
      simd(to, op);
      to.u32(align);
      to.u32(offset);
      to.byte(lane);
    };
}

/** Shifts by so many bits. */
function shift(op: number) {
  return (a: V128, bits: number): V128 =>
    (to) => {
      a(to);
      i32.const(bits)(to);
      simd(to, op);
    };
}

function lane<T extends ValueType>(op: number) {
  return (a: V128, index: number): Code<T> =>
    (to) => {
      a(to);
      simd(to, op);
      to.byte(index);
    };
}

export const i32 = {
  const:
    (value: number): I32 =>
    (to) => {
      to.byte(0x41);
      to.s32(value);
    },
  load: loading<'i32'>(0x28, ALIGN_4),
  store: storing<'i32'>(0x36, ALIGN_4),
  eqz: unary<'i32', 'i32'>(0x45),
  eq: binary<'i32'>(0x46),
  ne: binary<'i32'>(0x47),
  ltS: binary<'i32'>(0x48),
  ltU: binary<'i32'>(0x49),
  gtS: binary<'i32'>(0x4a),
  leS: binary<'i32'>(0x4c),
  geS: binary<'i32'>(0x4e),
  add: binary<'i32'>(0x6a),
  sub: binary<'i32'>(0x6b),
  mul: binary<'i32'>(0x6c),
  divU: binary<'i32'>(0x6e),
  remU: binary<'i32'>(0x70),
  and: binary<'i32'>(0x71),
  or: binary<'i32'>(0x72),
  xor: binary<'i32'>(0x73),
  shl: binary<'i32'>(0x74),
  shrU: binary<'i32'>(0x76),
  /** The low half. */
  wrap: unary<'i64', 'i32'>(0xa7),
  truncF64: unary<'f64', 'i32'>(0xaa),
};

export const i64 = {
  const:
    (value: bigint): I64 =>
    (to) => {
      to.byte(0x42);
      to.s64(value);
    },
  extendS: unary<'i32', 'i64'>(0xac),
  extendU: unary<'i32', 'i64'>(0xad),
  add: binary<'i64'>(0x7c),
  sub: binary<'i64'>(0x7d),
  mul: binary<'i64'>(0x7e),
  shl: binary<'i64'>(0x86),
  shrS: binary<'i64'>(0x87),
  shrU: binary<'i64'>(0x88),
  bitsOf: unary<'f64', 'i64'>(0xbd),
};

export const f32 = {
  const:
    (value: number): F32 =>
    (to) => {
      to.byte(0x43);
      to.f32(value);
    },
  load: loading<'f32'>(0x2a, ALIGN_4),
  store: storing<'f32'>(0x38, ALIGN_4),
  add: binary<'f32'>(0x92),
  sub: binary<'f32'>(0x93),
  mul: binary<'f32'>(0x94),
  min: binary<'f32'>(0x96),
  max: binary<'f32'>(0x97),
  demote: unary<'f64', 'f32'>(0xb6),
};

export const f64 = {
  const:
    (value: number): F64 =>
    (to) => {
      to.byte(0x44);
      to.f64(value);
    },
  load: loading<'f64'>(0x2b, ALIGN_8),
  store: storing<'f64'>(0x39, ALIGN_8),
  sqrt: unary<'f64', 'f64'>(0x9f),
  add: binary<'f64'>(0xa0),
  sub: binary<'f64'>(0xa1),
  mul: binary<'f64'>(0xa2),
  div: binary<'f64'>(0xa3),
  gt: binary<'f64', 'i32'>(0x64),
  neg: unary<'f64', 'f64'>(0x9a),
  /** To the nearest whole number, halves to even ones. */
  nearest: unary<'f64', 'f64'>(0x9e),
  fromI32: unary<'i32', 'f64'>(0xb7),
  fromI64: unary<'i64', 'f64'>(0xb9),
  ofBits: unary<'i64', 'f64'>(0xbf),
  promote: unary<'f32', 'f64'>(0xbb),
};

export const v128 = {
  load: loadingVector(0x00, ALIGN_4),
  /** One float32 or int32 in all lanes. */
  load32Splat: loadingVector(0x09, ALIGN_4),
  /** One in the first lane, 0 in the others. */
  load32Zero: loadingVector(0x5c, ALIGN_4),
  store: (address: I32, value: V128, offset = 0): Statement => {
    return (to) => {
      address(to);
      value(to);
      simd(to, 0x0b);
      to.u32(ALIGN_4);
      to.u32(offset);
    };
  },
  store32Lane: storingLane(0x5a, ALIGN_4),
  store64Lane: storingLane(0x5b, ALIGN_4),
  not: vector1(0x4d),
  and: vector2(0x4e),
  andNot: vector2(0x4f),
  or: vector2(0x50),
  /** The bits of `a` where those of `mask` are 1, of `b` elsewhere. */
  select:
    (a: V128, b: V128, mask: V128): V128 =>
    (to) => {
      a(to);
      b(to);
      mask(to);
      simd(to, 0x52);
    },
  /** Lanes of 4 bytes, 0 to 3 from `a`, 4 to 7 from `b`. */
  shuffle:
    (a: V128, b: V128, lanes: readonly [number, number, number, number]): V128 =>
    (to) => {
      a(to);
      b(to);
      simd(to, 0x0d);
      for (const from of lanes) to.bytes([4 * from, 4 * from + 1, 4 * from + 2, 4 * from + 3]);
    },
};

export const i32x4 = {
  const:
    (...values: readonly [number, number, number, number]): V128 =>
    (to) => {
      simd(to, 0x0c);
      for (const value of values)
        to.bytes([value, value >> 8, value >> 16, value >> 24].map((byte) => byte & 255));
    },
  replaceLane:
    (a: V128, index: number, value: I32): V128 =>
    (to) => {
      a(to);
      value(to);
      simd(to, 0x1c);
      to.byte(index);
    },
  splat: vector1<'i32'>(0x11),
  add: vector2(0xae),
  sub: vector2(0xb1),
  eq: vector2(0x37),
  ltS: vector2(0x39),
  shl: shift(0xab),
  shrS: shift(0xac),
  shrU: shift(0xad),
  /** Towards 0; what is too large becomes the largest. */
};

export const f32x4 = {
  const:
    (value: number): V128 =>
    (to) => {
      simd(to, 0x0c);
      for (let i = 0; i < 4; i++) to.f32(value);
    },
  splat: vector1<'f32'>(0x13),
  lane: lane<'f32'>(0x1f),
  /** The vector with one lane read from memory. */
  loadLane:
    (v: V128, lane: number, address: I32, offset = 0): V128 =>
    (to) => {
      address(to);
      v(to);
      simd(to, 0x56);
      to.u32(ALIGN_4);
      to.u32(offset);
      to.byte(lane);
    },
  eq: vector2(0x41),
  ne: vector2(0x42),
  lt: vector2(0x43),
  gt: vector2(0x44),
  /** To the nearest whole number, halves to even ones. */
  abs: vector1(0xe0),
  neg: vector1(0xe1),
  sqrt: vector1(0xe3),
  add: vector2(0xe4),
  sub: vector2(0xe5),
  mul: vector2(0xe6),
  div: vector2(0xe7),
  /** NaN where one is. */
  max: vector2(0xe9),
  /** `b < a ? b : a`, one instruction of a processor where `min` is some. */
  pmin: vector2(0xea),
  /** `a < b ? b : a`, likewise. */
  pmax: vector2(0xeb),
  fromI32x4: vector1(0xfa),
  /** Two float64 in the first lanes, 0 in the others. */
  demoteZero: vector1(0x5e),
  /** `a * b + c`, rounded once or after each of the two, as the processor does it quicker. */
  relaxedMultiplyAdd:
    (a: V128, b: V128, c: V128): V128 =>
    (to) => {
      a(to);
      b(to);
      c(to);
      simd(to, 0x105);
    },
};

export const f64x2 = {
  const:
    (value: number): V128 =>
    (to) => {
      simd(to, 0x0c);
      to.f64(value);
      to.f64(value);
    },
  splat: vector1<'f64'>(0x14),
  lane: lane<'f64'>(0x21),
  sqrt: vector1(0xef),
  add: vector2(0xf0),
  sub: vector2(0xf1),
  mul: vector2(0xf2),
  div: vector2(0xf3),
  /** NaN where one is. */
  max: vector2(0xf5),
  /** The first two float32. */
  promoteLow: vector1(0x5f),
};

export const memory = {
  /** Copies bytes, as if by way of another place where they overlap. */
  copy:
    (to: I32, from: I32, bytes: I32): Statement =>
    (writer) => {
      to(writer);
      from(writer);
      bytes(writer);
      writer.bytes([0xfc, 10, 0, 0]);
    },
  fill:
    (to: I32, byte: I32, bytes: I32): Statement =>
    (writer) => {
      to(writer);
      byte(writer);
      bytes(writer);
      writer.bytes([0xfc, 11, 0]);
    },
  /** Copies a whole segment of a module's data. */
  init:
    (to: I32, { segment, bytes }: DataSegment): Statement =>
    (writer) => {
      to(writer);
      i32.const(0)(writer);
      i32.const(bytes)(writer);
      writer.bytes([0xfc, 8]);
      writer.u32(segment);
      writer.byte(0);
    },
};

/** Ends in an error. */
export const unreachable: Statement = (to) => {
  to.byte(0x00);
};

/** One of two numbers, both of which are evaluated. */
export function choose<T extends 'i32' | 'i64' | 'f32' | 'f64'>(
  isFirst: I32,
  first: Code<T>,
  second: Code<T>,
): Code<T> {
  return (to) => {
    first(to);
    second(to);
    isFirst(to);
    to.byte(0x1b);
  };
}

/** One after the other. */
export function seq(...statements: readonly Statement[]): Statement {
  return (to) => {
    for (const statement of statements) statement(to);
  };
}

/** Branches in it count from 0, as its own beginning. */
export function loop(...body: readonly Statement[]): Statement {
  return (to) => {
    to.bytes([0x03, NO_RESULT]);
    seq(...body)(to);
    to.byte(0x0b);
  };
}

/** A branch to a block leads to its end. */
export function block(...body: readonly Statement[]): Statement {
  return (to) => {
    to.bytes([0x02, NO_RESULT]);
    seq(...body)(to);
    to.byte(0x0b);
  };
}

export function br(depth: number): Statement {
  return (to) => {
    to.byte(0x0c);
    to.u32(depth);
  };
}

export function brIf(depth: number, condition: I32): Statement {
  return (to) => {
    condition(to);
    to.byte(0x0d);
    to.u32(depth);
  };
}

export function when(condition: I32, then: Statement, otherwise?: Statement): Statement {
  return (to) => {
    condition(to);
    to.bytes([0x04, NO_RESULT]);
    then(to);
    if (otherwise !== undefined) {
      to.byte(0x05);
      otherwise(to);
    }
    to.byte(0x0b);
  };
}

export function call(index: number, ...given: readonly Code<ValueType>[]): Statement {
  return (to) => {
    for (const argument of given) argument(to);
    to.byte(0x10);
    to.u32(index);
  };
}
