import { ByteWriter } from './byte-writer.js';
import { valueTypes, type DataSegment } from './code.js';
import { FunctionWriter } from './function-writer.js';

/** Where a module finds its memory among what it is given. */
export const MEMORY_IMPORT = { module: 'host', name: 'memory' } as const;

/** Pages of 64 KiB that a memory has at most. */
const MOST_PAGES = 65_536;

const FUNCTION_TYPE = 0x60;
const sections = { type: 1, import: 2, function: 3, export: 7, code: 10, data: 11, dataCount: 12 } as const;

interface WrittenFunction {
  readonly writer: FunctionWriter;
  /** Under which it is given out; `null` for those that only others call. */
  readonly exportedAs: string | null;
}

/** How a module is made. */
export interface ModuleOptions {
  /** Whether its functions add products by instructions whose rounding is the processor's affair. Default `false`. */
  readonly isFast?: boolean;
  /** Whether several threads compute in the memory. Default `false`. */
  readonly isShared?: boolean;
}

/** A module while it is written. It computes in a memory that it is given, and gives out functions without results. */
export class ModuleWriter {
  readonly #isFast: boolean;
  readonly #functions: WrittenFunction[] = [];
  readonly #shared = new Map<string, number>();
  readonly #data: Uint8Array[] = [];

  readonly #isShared: boolean;

  constructor({ isFast = false, isShared = false }: ModuleOptions = {}) {
    this.#isFast = isFast;
    this.#isShared = isShared;
  }

  /**
   * Adds a function that is called from outside by a name.
   *
   * @param parameters their number; all are i32
   */
  export(name: string, build: (f: FunctionWriter) => void, parameters = 0): void {
    this.#add(name, parameters, build);
  }

  /**
   * A function that other functions call. What was asked for before by the same key is not written again.
   *
   * @param key everything that its instructions depend on
   * @param parameters their number; all are i32
   * @returns its index
   */
  shared(key: string, parameters: number, build: (f: FunctionWriter) => void): number {
    const known = this.#shared.get(key);
    if (known !== undefined) return known;
    const index = this.#add(null, parameters, build);
    this.#shared.set(key, index);
    return index;
  }

  /** Numbers that functions copy into memory. */
  data(numbers: ArrayBufferView): DataSegment {
    this.#data.push(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
    return { segment: this.#data.length - 1, bytes: numbers.byteLength };
  }

  bytes(): Uint8Array<ArrayBuffer> {
    const to = new ByteWriter();
    to.bytes([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
    const counts = [...new Set(this.#functions.map(({ writer }) => writer.parameters.length))];
    section(to, sections.type, counts, (part, count) => {
      part.byte(FUNCTION_TYPE);
      part.u32(count);
      for (let i = 0; i < count; i++) part.byte(valueTypes.i32);
      part.u32(0);
    });
    section(to, sections.import, [MEMORY_IMPORT], (part, { module, name }) => {
      writeName(part, module);
      writeName(part, name);
      part.byte(2);
      // A memory of any size: one that is shared must have a limit, and has the highest.
      if (this.#isShared) {
        part.bytes([3, 0]);
        part.u32(MOST_PAGES);
      } else part.bytes([0, 0]);
    });
    section(to, sections.function, this.#functions, (part, { writer }) => {
      part.u32(counts.indexOf(writer.parameters.length));
    });
    const exported = this.#functions.flatMap(({ exportedAs }, index) =>
      exportedAs === null ? [] : [{ name: exportedAs, index }],
    );
    section(to, sections.export, exported, (part, { name, index }) => {
      writeName(part, name);
      part.byte(0);
      part.u32(index);
    });
    if (this.#data.length > 0) {
      const count = new ByteWriter();
      count.u32(this.#data.length);
      to.byte(sections.dataCount);
      to.sized(count);
    }
    section(to, sections.code, this.#functions, (part, { writer }) => {
      const body = new ByteWriter();
      body.u32(writer.types.length);
      for (const type of writer.types) body.bytes([1, valueTypes[type]]);
      writer.writeBody(body);
      body.byte(0x0b);
      part.sized(body);
    });
    if (this.#data.length > 0)
      section(to, sections.data, this.#data, (part, numbers) => {
        // Copied where and when a function says so.
        part.byte(1);
        part.u32(numbers.length);
        part.bytes(numbers);
      });
    return to.done();
  }

  #add(exportedAs: string | null, parameters: number, build: (f: FunctionWriter) => void): number {
    const writer = new FunctionWriter(parameters, this.#isFast);
    // Built before it is counted: what it calls comes first.
    build(writer);
    this.#functions.push({ writer, exportedAs });
    return this.#functions.length - 1;
  }
}

function section<T>(
  to: ByteWriter,
  id: number,
  items: readonly T[],
  write: (part: ByteWriter, item: T) => void,
): void {
  const part = new ByteWriter();
  part.u32(items.length);
  for (const item of items) write(part, item);
  to.byte(id);
  to.sized(part);
}

function writeName(to: ByteWriter, name: string): void {
  const bytes = new TextEncoder().encode(name);
  to.u32(bytes.length);
  to.bytes(bytes);
}
