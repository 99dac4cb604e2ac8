import type { Availability } from '@convlang/backend';
import { probeApart } from './probe-apart.js';

/** What `--backend auto` stands for: the first of these that is here, a graphics device only where it is one; else `ts`. */
const autoOrder = ['webgpu', 'node'] as const;

/** The backend that a name stands for here: itself, or what `auto` takes. */
export async function takenBackend(name: string): Promise<string> {
  if (name !== 'auto') return name;
  const probes = autoOrder.map(async (each) => [each, await probeApart(each)] as const);
  return takeFirst(Object.fromEntries(await Promise.all(probes)));
}

/** The one of `autoOrder` that `auto` takes, after what the probes found. */
export function takeFirst(found: Readonly<Record<string, Availability>>): string {
  const isFit = (one: Availability | undefined): boolean => one?.kind === 'here' && one.isEmulated !== true;
  return autoOrder.find((name) => isFit(found[name])) ?? 'ts';
}
