import type { AllocateMemory, HostMemory } from '@convlang/backend';
import { ConvlangError, formatBytes, report } from '@convlang/diagnostics';

/** Bytes of a page of WebAssembly's memory. */
const PAGE = 65_536;
/** What addresses of 32 bits reach. */
const MOST_BYTES = 2 ** 32;

/** A memory that modules compute in. */
export interface WasmMemory extends HostMemory {
  readonly wasm: WebAssembly.Memory;
}

/** Vectors are read and written whole: up to so many bytes behind the last number. */
const BEHIND = 64;

const REMEDY =
  'take a smaller batch, or in parts (`batch N split M`), or the backend ts, which has no such limit';

/**
 * Makes memories of WebAssembly, which throw ConvlangError E411 for more than a module can address, and RangeError when there is no such memory.
 *
 * @param isShared whether several threads compute in them
 */
export function wasmMemories(isShared: boolean): AllocateMemory {
  return (bytes): WasmMemory => {
    const pages = Math.ceil((bytes + BEHIND) / PAGE);
    if (pages * PAGE > MOST_BYTES) {
      const slots = { needed: formatBytes(bytes), most: formatBytes(MOST_BYTES) };
      throw new ConvlangError([report('E411', slots, null, { notes: [REMEDY] })]);
    }
    const wasm = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: isShared });
    return { wasm, buffer: wasm.buffer };
  };
}

/** Whether {@link wasmMemories} made a memory. */
export function isWasm(memory: HostMemory): memory is WasmMemory {
  return 'wasm' in memory;
}
