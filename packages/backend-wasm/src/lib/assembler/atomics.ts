import { i32, type Code, type I32, type I64, type Statement, type ValueType } from './code.js';

/** Bits of an address that are known to be 0: these numbers lie at multiples of 4. */
const ALIGN_4 = 2;
/** What instructions of threads begin with. */
const ATOMIC = 0xfe;

function atomic<T extends 'i32' | 'none'>(op: number) {
  return (offset: number, ...given: readonly Code<ValueType>[]): Code<T> =>
    (to) => {
      for (const argument of given) argument(to);
      to.bytes([ATOMIC, op, ALIGN_4]);
      to.u32(offset);
    };
}

const [atomicNotify, atomicWait, atomicLoad, atomicAdd] = [
  atomic<'i32'>(0x00),
  atomic<'i32'>(0x01),
  atomic<'i32'>(0x10),
  atomic<'i32'>(0x1e),
];

const atomicStore = atomic<'none'>(0x17);

/** Numbers that several threads read and write, in a memory that they share. */
export const atomics = {
  load: (address: I32, offset = 0): I32 => atomicLoad(offset, address),
  set: (address: I32, value: I32, offset = 0): Statement => atomicStore(offset, address, value),
  /** Adds and leaves what was there before. */
  add: (address: I32, value: I32, offset = 0): I32 => atomicAdd(offset, address, value),
  /** Sleeps while a number is what it was, or so many nanoseconds. */
  wait: (address: I32, expected: I32, nanoseconds: I64, offset = 0): Statement =>
    drop(atomicWait(offset, address, expected, nanoseconds)),
  /** Wakes all that wait for a number. */
  notify: (address: I32, offset = 0): Statement => drop(atomicNotify(offset, address, i32.const(-1))),
};

function drop(value: Code<ValueType>): Statement {
  return (to) => {
    value(to);
    to.byte(0x1a);
  };
}
