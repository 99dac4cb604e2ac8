import type { Availability, BackendProvider } from '@convlang/backend';
import type { ConfigChoice } from '@convlang/plugin/node';
import { withoutNativeCode } from './core-providers.js';
import { probeApart } from './probe-apart.js';

/** A backend, and what a probe said of it. */
export interface ProbedBackend {
  readonly name: string;
  readonly summary: string;
  readonly found: Availability;
}

/**
 * Probes backends, two at a time: each loads a large library, and none should run out of its time for want of processors. What
 * has native code is probed in a process of its own.
 *
 * @param folder whose project brings those of plugins
 * @param choice of the command line
 */
export async function probeAll(
  providers: readonly BackendProvider[],
  folder: string,
  choice: ConfigChoice,
): Promise<readonly ProbedBackend[]> {
  const probed: ProbedBackend[] = [];
  const queue = providers.map((provider, index) => ({ provider, index }));
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { name, summary } = next.provider;
      const found = await (withoutNativeCode.has(name)
        ? next.provider.probe()
        : probeApart(name, { folder, choice }));
      probed[next.index] = { name, summary, found };
    }
  };
  await Promise.all([work(), work()]);
  return probed;
}
