import type { Availability } from '@convlang/backend';
import { probeApart } from './probe-apart.js';

/** What `--backend auto` stands for: the first of these that is here, a graphics device only where it is one; else `ts`. */
const autoOrder = ['webgpu', 'node'] as const;

/** The backend that `auto` takes here. */
export async function autoBackend(): Promise<string> {
  const probes = autoOrder.map(async (name) => [name, await probeApart(name)] as const);
  return takeFirst(Object.fromEntries(await Promise.all(probes)));
}

/** The one of `autoOrder` that `auto` takes, after what the probes found. */
export function takeFirst(found: Readonly<Record<string, Availability>>): string {
  const isFit = (one: Availability | undefined): boolean => one?.kind === 'here' && one.isEmulated !== true;
  return autoOrder.find((name) => isFit(found[name])) ?? 'ts';
}
