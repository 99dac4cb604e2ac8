import type { AllocateMemory, HostMemory } from '@convlang/backend';

/** Bytes of a page of WebAssembly's memory. */
const PAGE = 65_536;

/** A memory that modules compute in. */
export interface WasmMemory extends HostMemory {
  readonly wasm: WebAssembly.Memory;
}

/** Vectors are read and written whole: up to so many bytes behind the last number. */
const BEHIND = 64;

export const allocateWasm: AllocateMemory = (bytes): WasmMemory => {
  const pages = Math.ceil((bytes + BEHIND) / PAGE);
  const wasm = new WebAssembly.Memory({ initial: pages, maximum: pages });
  return { wasm, buffer: wasm.buffer };
};

/** Whether {@link allocateWasm} made a memory. */
export function isWasm(memory: HostMemory): memory is WasmMemory {
  return 'wasm' in memory;
}
