import type { ByteWriter } from './byte-writer.js';
import { i32, type Code, type I32, type Statement, type ValueType } from './code.js';

/** A variable of a function. */
export interface Local<T extends ValueType> {
  readonly get: Code<T>;
  readonly set: (value: Code<T>) => Statement;
  /** Sets it and leaves the value. */
  readonly tee: (value: Code<T>) => Code<T>;
}

/** A function while it is written: its variables and its instructions. */
export class FunctionWriter {
  readonly parameters: readonly Local<'i32'>[];
  readonly types: ValueType[] = [];
  readonly #body: Statement[] = [];

  /** @param parameters their number; all are i32, addresses and counts */
  constructor(parameters: number) {
    this.parameters = Array.from({ length: parameters }, (_, i) => localAt<'i32'>(i));
  }

  local<T extends ValueType>(type: T): Local<T> {
    this.types.push(type);
    return localAt<T>(this.parameters.length + this.types.length - 1);
  }

  locals<T extends ValueType>(count: number, type: T): readonly Local<T>[] {
    return Array.from({ length: count }, () => this.local(type));
  }

  emit(...statements: readonly Statement[]): void {
    this.#body.push(...statements);
  }

  writeBody(to: ByteWriter): void {
    for (const statement of this.#body) statement(to);
  }
}

function localAt<T extends ValueType>(index: number): Local<T> {
  const withIndex = (op: number) => (to: ByteWriter) => {
    to.byte(op);
    to.u32(index);
  };
  const [get, set, tee] = [withIndex(0x20), withIndex(0x21), withIndex(0x22)];
  return {
    get,
    set: (value) => (to) => {
      value(to);
      set(to);
    },
    tee: (value) => (to) => {
      value(to);
      tee(to);
    },
  };
}

/** Adds to a variable. */
export function increase(local: Local<'i32'>, by: I32 | number): Statement {
  if (by === 0) return () => undefined;
  return local.set(i32.add(local.get, typeof by === 'number' ? i32.const(by) : by));
}
