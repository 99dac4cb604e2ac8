import type { Availability } from '@convlang/backend';
import { probeApart } from './probe-apart.js';

/** What `--backend auto` stands for: a graphics device where there is one, else the fastest that computes on the processor. */
const DEVICE = 'webgpu';
const PROCESSOR = 'wasm';

/** The backend that a name stands for here: itself, or what `auto` takes. */
export async function takenBackend(name: string): Promise<string> {
  return name === 'auto' ? takeFirst({ [DEVICE]: await probeApart(DEVICE) }) : name;
}

/** What `auto` takes after what the probes found. */
export function takeFirst(found: Readonly<Record<string, Availability>>): string {
  const device = found[DEVICE];
  return device?.kind === 'here' && device.isEmulated !== true ? DEVICE : PROCESSOR;
}
