import type { Availability } from '@convlang/backend';
import { addressSpace } from '@convlang/diagnostics';
import { probeApart } from './probe-apart.js';

/** What `--backend auto` stands for: a graphics device where there is one, else the fastest that computes on the processor. */
const DEVICE = 'webgpu';
export const PROCESSOR = 'wasm';
/** What takes its place where there is no room for it. */
const ANYWHERE = 'ts';

/**
 * Address space for the engine in WebAssembly: V8 reserves 10 GiB for each of its memories, and a run has up to four, of its weights and their
 * means, each before and after it has grown.
 */
const ROOM = 4 * 10 * 2 ** 30;

/**
 * The backend that computes where none is asked for: the one of processors, which needs nothing and gives the same bits on every machine. Where a
 * limit of address space (`ulimit -v`) leaves no room for it, another that needs nothing.
 */
export function defaultBackend(): string {
  const space = addressSpace();
  return space === null || space.limit - space.taken >= ROOM ? PROCESSOR : ANYWHERE;
}

/** The backend that a name stands for here: itself, or what `auto` takes. */
export async function takenBackend(name: string): Promise<string> {
  return name === 'auto' ? takeFirst({ [DEVICE]: await probeApart(DEVICE) }) : name;
}

/** What `auto` takes after what the probes found. */
export function takeFirst(found: Readonly<Record<string, Availability>>): string {
  const device = found[DEVICE];
  return device?.kind === 'here' && device.isEmulated !== true ? DEVICE : defaultBackend();
}
