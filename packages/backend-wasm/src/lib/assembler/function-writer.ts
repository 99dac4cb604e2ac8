import type { ByteWriter } from './byte-writer.js';
import { f32x4, i32, type Code, type I32, type Statement, type V128, type ValueType } from './code.js';

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
  readonly #isFast: boolean;
  readonly #body: Statement[] = [];
  readonly #vectors = new Map<number, Local<'v128'>>();

  /**
   * @param parameters their number; all are i32, addresses and counts
   * @param isFast whether products are added by instructions whose rounding is the processor's affair
   */
  constructor(parameters: number, isFast: boolean) {
    this.#isFast = isFast;
    this.parameters = Array.from({ length: parameters }, (_, i) => localAt<'i32'>(i));
  }

  local<T extends ValueType>(type: T): Local<T> {
    this.types.push(type);
    return localAt<T>(this.parameters.length + this.types.length - 1);
  }

  locals<T extends ValueType>(count: number, type: T): readonly Local<T>[] {
    return Array.from({ length: count }, () => this.local(type));
  }

  /**
   * A number in each lane, which is made once, before all else: V8 makes a constant that stands in a loop anew each time, by three instructions.
   *
   * @param value beside 0, which costs nothing where it stands
   */
  vector(value: number): V128 {
    const known = this.#vectors.get(value);
    if (known !== undefined) return known.get;
    const made = this.local('v128');
    this.#vectors.set(value, made);
    return made.get;
  }

  /** A sum with a product added, for sums of many: the only arithmetic that `fast` changes. */
  addProduct(sum: V128, a: V128, b: V128): V128 {
    return this.#isFast ? f32x4.relaxedMultiplyAdd(a, b, sum) : f32x4.add(sum, f32x4.mul(a, b));
  }

  emit(...statements: readonly Statement[]): void {
    this.#body.push(...statements);
  }

  writeBody(to: ByteWriter): void {
    for (const [value, made] of this.#vectors) made.set(f32x4.const(value))(to);
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
