import { fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Availability } from '@convlang/backend';
import type { ConfigChoice } from '@convlang/plugin/node';

/** A driver that has not answered by then is taken for one that never will. */
const PATIENCE_MS = 30_000;

/** The project that brings a plugin's backend: that of a folder, and what the command line says of its config. */
export interface ProbedProject {
  readonly folder: string;
  readonly choice: ConfigChoice;
}

/**
 * Looks whether a backend can run here, in a process of its own: a driver that crashes or hangs takes nothing else with it, and what
 * it writes is not shown.
 *
 * @param name of a backend that there is
 * @param project that brings it, when it is a plugin's
 */
export function probeApart(name: string, project?: ProbedProject): Promise<Availability> {
  const program = fileURLToPath(new URL(`./probe-child${extname(import.meta.url)}`, import.meta.url));
  return new Promise((resolve) => {
    const child = fork(program, [name, JSON.stringify(project ?? null)], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    child.on('message', (found) => {
      resolve(found as Availability);
    });
    child.on('error', ({ message }) => {
      resolve(broken(message));
    });
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      // Changes nothing where an answer came before.
      resolve(broken(endOf(status, signal)));
    });
  });
}

function endOf(status: number | null, signal: NodeJS.Signals | null): string {
  if (signal === 'SIGKILL') return `it does not answer within ${PATIENCE_MS / 1000} seconds`;
  return `it ends its process (${signal ?? `status ${status ?? 'unknown'}`})`;
}

function broken(reason: string): Availability {
  return { kind: 'missing', reason, remedy: 'update its package, and the driver of the device' };
}
